package pumpwise.importing.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Exercise;
import pumpwise.importing.text.line.Marker;
import pumpwise.importing.text.line.SourceLine;
import pumpwise.importing.text.line.Table;
import pumpwise.importing.text.value.PlainText;
import pumpwise.importing.text.value.Written;
import pumpwise.routine.Section;

/// Reads lines about items: exercises with their values, supersets, and values that belong to an item above.
final class ItemLines {

    private static final Pattern SUPERSET = Pattern.compile(
            "^(?:super ?-?sets?|ss|giant ?-?sets?|tri-?sets?|circuit|compound sets?)(?: [a-z0-9](?![a-z0-9]))?(?![a-z])(?! (?:with|w/))[ :,(-]*");
    private static final Pattern REPEAT = Pattern.compile("^(?:repeat|do|complete|perform)(?![a-z])|.*(?<![a-z])repeat(?![a-z]).*");
    private static final Pattern DETAIL = Pattern.compile(
            "^(?:rest|pause|hold|squeeze|keep|perform|do|repeat|complete|tempo|sets?|reps?|load|weight|use|aim|with|for|then|take|about)(?![a-z]).*");
    private static final int MOST_WORDS_OF_TITLE = 8;

    private final RoutineDraft draft;
    private final NameFinder names;
    private final LineParts parts;
    private final NameChoices choices;
    private final ItemBuilder builder;
    private final List<Written> shared = new ArrayList<>();
    private int firstOfRun;
    private @Nullable OpenSuperset open;

    ItemLines(RoutineDraft draft, NameFinder names, LineParts parts, Map<String, String> chosen) {
        this.draft = draft;
        this.names = names;
        this.parts = parts;
        choices = new NameChoices(names, chosen);
        builder = new ItemBuilder(draft, choices);
    }

    /// A blank line or a heading parts what follows from the items before.
    void newRun() {
        firstOfRun = draft.blocks.size();
        builder.endSentence();
    }

    /// Begins a section.
    ///
    /// @param sentence whether only the present line belongs to it
    void enter(Section section, boolean sentence) {
        newRun();
        open = null;
        builder.enter(section, sentence);
    }

    String load(String text) {
        return parts.load(text);
    }

    /// Whether a line is a title: a few words that name no exercise and have no values, except for a length.
    boolean isTitle(SourceLine line) {
        LineParts.Reading reading = parts.read(line.text(), line.plain());
        boolean onlyTime = reading.parts().stream().flatMap(part -> part.values.stream()).allMatch(Written.Time.class::isInstance);
        return !reading.isNamed()
                && onlyTime
                && line.marker() == Marker.NONE
                && line.text().split(" ").length <= MOST_WORDS_OF_TITLE
                && (line.heading() || line.text().endsWith(":") || line.text().endsWith(")") || names.candidates(reading.firstText()).isEmpty() || !reading.hasValues())
                && !line.text().endsWith(".");
    }

    /// A line that begins with the exact name of an exercise.
    void readOwn(OwnLine own, SourceLine line, LineResult result, boolean blankBefore) {
        LineParts.Reading reading = parts.read(line.text().substring(own.content()), line.plain().substring(own.content()));
        LinePart part = new LinePart(own.exercise(), false);
        reading.parts().forEach(other -> part.values.addAll(other.values));
        BlockDraft home = home(line, blankBefore);
        ItemDraft item = new ItemDraft(own.exercise(), own.id());
        builder.add(item, part, home, line, result);
        String remark = reading.isNamed() ? line.text().substring(own.content()).strip() : reading.parts().getFirst().remark;
        if (!remark.isEmpty()) {
            item.note(remark);
        }
    }

    /// A row of a table.
    void readRow(Table.Row row, SourceLine line, LineResult result) {
        Marker.Marked marked = Marker.take(row.name());
        LineParts.Reading name = parts.read(marked.text(), PlainText.of(marked.text()));
        LineParts.Reading values = parts.read(row.values(), PlainText.of(row.values()));
        LineParts.Reading remarks = parts.read(row.remark(), PlainText.of(row.remark()));
        Exercise exercise = name.isNamed() ? name.parts().stream().map(part -> part.exercise).filter(java.util.Objects::nonNull).findFirst().orElse(null)
                : choices.decide(name.firstText(), result);
        if (exercise == null) {
            result.notRead();
            draft.note(line.text());
            return;
        }
        LinePart part = new LinePart(exercise, false);
        name.parts().forEach(each -> part.values.addAll(each.values));
        values.parts().forEach(each -> part.values.addAll(each.values));
        if (!remarks.isNamed()) {
            remarks.parts().forEach(each -> part.values.addAll(each.values));
        }
        part.remark = row.remark();
        String group = row.group().isEmpty() ? marked.marker().group() : row.group();
        builder.addPart(part, group.isEmpty() ? null : builder.grouped(group), group, line, result);
    }

    /// Reads the heading of a superset, with its members if they are on the same line.
    boolean readSuperset(SourceLine line, LineResult result, boolean blankBefore) {
        Matcher heading = SUPERSET.matcher(line.plain());
        LineParts.Reading reading = parts.read(line.text(), line.plain());
        boolean named = heading.find();
        boolean rounds = !reading.isNamed() && isRoundsHeading(line, reading);
        if (!named && !rounds) {
            return false;
        }
        if (!named && !line.plain().endsWith(":") && draft.blocks.size() - firstOfRun > 1) {
            return false;
        }
        BlockDraft block = builder.superset();
        block.lines.add(line.number());
        open = new OpenSuperset(block, line);
        if (named) {
            int from = heading.end();
            reading = parts.read(line.text().substring(from), line.plain().substring(from));
        }
        for (LinePart part : reading.parts()) {
            if (part.exercise == null && part.unclear.isEmpty()) {
                part.values.forEach(block::take);
                if (!part.remark.isEmpty()) {
                    result.doubt(ReadLine.Doubt.PART);
                    draft.note(part.remark);
                }
            } else {
                builder.addPart(part, block, "", line, result);
                open = null;
            }
        }
        return true;
    }

    private static boolean isRoundsHeading(SourceLine line, LineParts.Reading reading) {
        return reading.parts().getFirst().values.stream().anyMatch(value -> value instanceof Written.Sets sets && sets.rounds())
                && !reading.parts().getFirst().has(Written.Count.class)
                && (line.plain().endsWith(":") || reading.parts().getFirst().remark.isEmpty());
    }

    /// Values for all exercises that say nothing else.
    boolean share(SourceLine line, int from) {
        LineParts.Reading reading = parts.read(line.text().substring(from), line.plain().substring(from));
        if (reading.isNamed() || !reading.hasValues()) {
            return false;
        }
        shared.addAll(reading.parts().getFirst().values);
        return true;
    }

    /// Gives the values that all exercises share to those that have none.
    void applyShared() {
        shared.forEach(value -> builder.everywhere(value));
    }

    /// Reads what a section contains from the same line.
    boolean readList(SourceLine line, int from, LineResult result) {
        LineParts.Reading reading = parts.read(line.text().substring(from), line.plain().substring(from));
        if (!reading.isNamed()) {
            return false;
        }
        builder.addAll(reading, line, result);
        return true;
    }

    /// Reads any other line.
    ///
    /// @return whether it was read
    boolean read(SourceLine line, LineResult result, boolean blankBefore) {
        LineParts.Reading reading = parts.read(line.text(), line.plain());
        if (reading.isNamed() && (reading.hasValues() || reading.beginsWithName())) {
            BlockDraft home = home(line, blankBefore);
            builder.addAll(reading, home, line, result);
            return true;
        }
        if (!reading.isNamed() && reading.hasValues() && details(reading, line, result, blankBefore)) {
            return true;
        }
        boolean listed = line.marker() != Marker.NONE && reading.firstText().split(" ").length <= 4;
        boolean possible = !reading.isNamed() && !reading.firstText().isEmpty() && (reading.parts().getFirst().hasAmount() || listed);
        Exercise exercise = possible ? choices.decide(reading.firstText(), result) : null;
        if (exercise == null) {
            return false;
        }
        LinePart part = new LinePart(exercise, false);
        part.values.addAll(reading.parts().getFirst().values);
        part.remark = reading.parts().getFirst().remark.replaceFirst("^" + Pattern.quote(reading.firstText()) + "(?:; )?", "");
        builder.addPart(part, home(line, blankBefore), line.marker().group(), line, result);
        return true;
    }

    /// Values without a name belong to the item above, to all items of a repeated run, or to the superset.
    private boolean details(LineParts.Reading reading, SourceLine line, LineResult result, boolean blankBefore) {
        LinePart part = reading.parts().getFirst();
        boolean about = reading.startsWithValue() || part.remark.isEmpty() || DETAIL.matcher(line.plain()).matches();
        ItemDraft item = draft.lastItem();
        if (item == null || !about || (blankBefore && !part.remark.isEmpty())) {
            return false;
        }
        boolean repeated = part.has(Written.Sets.class) && !blankBefore && draft.blocks.size() - firstOfRun > 1;
        if (repeated && (REPEAT.matcher(line.plain()).matches() || builder.isRounds(part)) && builder.lackSets(firstOfRun)) {
            builder.join(firstOfRun);
        }
        builder.details(part, line, result);
        return true;
    }

    /// The superset that a line belongs to; null if it is a block of its own.
    private @Nullable BlockDraft home(SourceLine line, boolean blankBefore) {
        if (open != null && open.accepts(line, blankBefore)) {
            open.add(line);
            return open.block;
        }
        open = null;
        return line.marker().kind() == Marker.Kind.GROUPED ? builder.grouped(line.marker().group()) : null;
    }
}
