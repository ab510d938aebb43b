package pumpwise.importing.log.layout;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The layout of Hevy, in kilograms or pounds.
final class HevyLayout implements Layout {

    private static final Pattern INDEX = Pattern.compile("\\d{1,6}");

    /// Without underscores. Other programs leave the type out, or shorten it.
    private static final Set<String> TYPES = Set.of("", "normal", "warmup", "failure", "dropset", "drop");

    @Override
    public LogFormat format() {
        return LogFormat.HEVY;
    }

    @Override
    public boolean fits(Columns columns) {
        return columns.has("exercise title", "set index");
    }

    @Override
    public Optional<LogRow> read(Cells cells) throws UnusableRowException {
        String type = cells.text("set type").toLowerCase(Locale.ROOT).replace("_", "");
        if (!TYPES.contains(type)) {
            throw new UnusableRowException(SkipReason.NOT_A_SET, cells.text("set type"));
        }
        String start = cells.text("start time");
        String title = cells.text("title");
        SessionHead head = new SessionHead(
                start + "\n" + title, ReadTime.read(start), title, length(cells, start), cells.note("description"));
        Cells.Weight weight = cells.weight();
        int reps = cells.count("reps");
        String index = cells.text("set index");
        return Optional.of(new LogRow(
                head,
                List.of(new ReadSet(
                        cells.line(),
                        cells.exercise("exercise title"),
                        type.equals("warmup"),
                        cells.result(reps, cells.time("duration seconds"), !cells.text("reps").isEmpty()),
                        weight.amount(),
                        weight.unit(),
                        cells.effort("rpe"),
                        cells.note("exercise notes"),
                        cells.text("superset id"),
                        INDEX.matcher(index).matches() ? Integer.parseInt(index) : -1))));
    }

    /// Zero if there is no usable end.
    private static Duration length(Cells cells, String start) throws UnusableRowException {
        String end = cells.text("end time");
        if (end.isEmpty()) {
            return Duration.ZERO;
        }
        Duration length = Duration.between(ReadTime.read(start).local(), ReadTime.read(end).local());
        return length.isNegative() ? Duration.ZERO : length;
    }
}
