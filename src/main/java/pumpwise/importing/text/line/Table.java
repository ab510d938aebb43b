package pumpwise.importing.text.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pumpwise.importing.text.value.PlainText;

/// A table of exercises, in Markdown, with tabs, commas, semicolons, or wide spaces between its columns.
public final class Table {

    private static final Pattern RULE = Pattern.compile("[\\s|:+=-]+");
    private static final List<Pattern> SEPARATORS = List.of(
            Pattern.compile("(?<!\\\\)\\|"), Pattern.compile("\\t"), Pattern.compile(";"), Pattern.compile(","), Pattern.compile(" {2,}"));
    private static final Pattern UNIT = Pattern.compile("(?:^|[ (])(kg|kgs|lbs?|s|secs?|seconds?|min|mins|minutes?)\\)?$");
    private static final Pattern BARE = Pattern.compile("[\\d.,:\u2013-]+|\\d+ ?(?:-|to) ?\\d+");

    private final Pattern separator;
    private final List<Column> columns;

    /// What a column contains.
    private enum Column {
        NAME("exercises?|movements?|moves?|names?|lifts?"),
        GROUP("#|order|no\\.?|nr\\.?|group"),
        BOTH("sets? ?(?:x|/|and|&) ?reps?.*"),
        SETS("(?:no\\.? of )?(?:sets?|rounds?)"),
        AMOUNT("(?:no\\.? of )?(?:target )?(?:reps?|repetitions?|steps?)(?: ?/ ?(?:time|duration|sec).*)?(?: range)?|time|duration|work"),
        REST("rests?.*|recovery.*"),
        LOAD("(?:load|weight|kg|lbs?|intensity).*"),
        HOLD("(?:hold|pause).*"),
        TEMPO("tempo.*"),
        OTHER(".*");

        private final Pattern heading;

        Column(String heading) {
            this.heading = Pattern.compile(heading);
        }

        static Column of(String heading) {
            return Arrays.stream(values()).filter(column -> column.heading.matcher(heading).matches()).findFirst().orElse(OTHER);
        }
    }

    private final List<String> units;

    private Table(Pattern separator, List<Column> columns, List<String> units) {
        this.separator = separator;
        this.columns = columns;
        this.units = units;
    }

    /// A row of the table.
    ///
    /// @param name what is in the column of the exercises
    /// @param group the letter that rows of a superset share; empty for none
    /// @param values the values, in the notation of a line
    /// @param remark the text of the other columns
    public record Row(String name, String group, String values, String remark) {}

    /// The table that a line is the header of, if it is one.
    public static Optional<Table> of(String raw) {
        for (Pattern separator : SEPARATORS) {
            List<String> headings = cells(separator, raw).stream()
                    .map(cell -> PlainText.of(Markup.strip(cell)).strip())
                    .toList();
            List<Column> columns = headings.stream()
                    .map(heading -> Column.of(heading.replaceFirst(" ?\\([^)]*\\)$", "")))
                    .toList();
            long known = columns.stream().filter(column -> column != Column.OTHER && column != Column.GROUP).count();
            if (columns.size() > 1 && known > 1 && columns.contains(Column.NAME)) {
                return Optional.of(new Table(separator, columns, headings.stream().map(Table::unit).toList()));
            }
        }
        return Optional.empty();
    }

    private static String unit(String heading) {
        Matcher unit = UNIT.matcher(heading);
        return unit.find() ? " " + unit.group(1) : "";
    }

    private static List<String> cells(Pattern separator, String raw) {
        String line = raw.strip();
        if (line.startsWith("|")) {
            line = line.substring(1);
        }
        if (line.endsWith("|")) {
            line = line.substring(0, line.length() - 1);
        }
        return Arrays.stream(separator.split(line, -1)).map(String::strip).toList();
    }

    /// Whether a line only separates rows.
    public static boolean isRule(String raw) {
        return raw.contains("-") && RULE.matcher(raw).matches();
    }

    /// The row in a line; empty if it is not one.
    public Optional<Row> row(String raw) {
        List<String> cells = cells(separator, raw);
        int name = columns.indexOf(Column.NAME);
        if (cells.size() < 2 || cells.size() <= name || cells.get(name).isEmpty() || cells.size() > columns.size() + 1) {
            return Optional.empty();
        }
        List<String> values = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        String group = "";
        for (int at = 0; at < Math.min(cells.size(), columns.size()); at++) {
            String cell = Markup.strip(cells.get(at)).strip();
            if (cell.isEmpty() || cell.equals("-") || cell.equals("\u2013") || at == name) {
                continue;
            }
            Column column = columns.get(at);
            if (column == Column.GROUP) {
                group = Marker.take(cell + ") x").marker().group();
            } else if (column == Column.OTHER) {
                remarks.add(cell);
            } else {
                values.add(written(column, cell, units.get(at)));
            }
        }
        return Optional.of(new Row(Markup.strip(cells.get(name)), group, String.join(" ; ", values), String.join("; ", remarks)));
    }

    private static String written(Column column, String cell, @Nullable String unit) {
        String value = BARE.matcher(cell).matches() && !cell.contains(":") ? cell + unit : cell;
        return switch (column) {
            case SETS -> "sets: " + cell;
            case AMOUNT -> unit == null || unit.isEmpty() ? "x " + value : value;
            case REST -> cell.matches("(?i)none|no|0") ? "no rest" : "rest: " + value;
            case LOAD -> "@ " + value;
            case HOLD -> "hold " + value;
            case TEMPO -> "tempo " + cell;
            case NAME, GROUP, BOTH, OTHER -> cell;
        };
    }
}
