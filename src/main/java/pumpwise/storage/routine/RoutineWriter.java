package pumpwise.storage.routine;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Amount;
import pumpwise.routine.Block;
import pumpwise.routine.Notation;
import pumpwise.routine.Prescription;
import pumpwise.routine.Range;
import pumpwise.routine.Routine;
import pumpwise.routine.RuleOff;
import pumpwise.routine.Section;
import pumpwise.routine.Single;
import pumpwise.routine.Superset;
import pumpwise.routine.TimeRange;
import pumpwise.storage.json.JsonText;

/// Writes routine files with one item per line and always the same order of fields, so that equal routines have equal
/// bytes and a changed value is a changed line.
public final class RoutineWriter {

    private static final String SUPERSET = "{ \"superset\": [ ";

    /// The contents of a routine file.
    public byte[] write(Routine routine) {
        List<String> fields = new ArrayList<>();
        fields.add(field("format", RoutineFormat.FORMAT.toString()));
        fields.add(field("name", routine.name()));
        addText(fields, "note", routine.note());
        for (Section section : Section.values()) {
            fields.add(list(
                    RoutineFormat.field(section),
                    routine.blocks(section).stream().map(RoutineWriter::block).toList()));
        }
        if (!routine.rulesOff().isEmpty()) {
            fields.add(list(
                    "rulesOff", routine.rulesOff().stream().map(RoutineWriter::ruleOff).toList()));
        }
        String text = "{\n  " + String.join(",\n  ", fields) + "\n}\n";
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String list(String name, List<String> elements) {
        String values = elements.isEmpty()
                ? "[]"
                : elements.stream().collect(Collectors.joining(",\n    ", "[\n    ", "\n  ]"));
        return JsonText.quote(name) + ": " + values;
    }

    private static String block(Block block) {
        return switch (block) {
            case Single single -> single(single);
            case Superset superset -> superset(superset);
        };
    }

    private static String single(Single single) {
        List<String> fields = item(single.item());
        if (!single.sets().equals(Range.ONE)) {
            fields.add(1, count("sets", single.sets()));
        }
        addTime(fields, "rest", single.rest());
        return object(fields);
    }

    /// Puts each member on its own line, and the fields of the superset after them.
    private static String superset(Superset superset) {
        List<String> round = new ArrayList<>();
        if (!superset.sets().equals(Range.ONE)) {
            round.add(count("sets", superset.sets()));
        }
        addTime(round, "rest", superset.rest());
        String members = superset.items().stream()
                .map(member -> object(item(member)))
                .collect(Collectors.joining(",\n    " + " ".repeat(SUPERSET.length()), SUPERSET, " ]"));
        return round.isEmpty() ? members + " }" : members + ",\n      " + String.join(", ", round) + " }";
    }

    private static List<String> item(Prescription item) {
        List<String> fields = new ArrayList<>();
        fields.add(field("exercise", item.exercise()));
        fields.add(
                switch (item.amount()) {
                    case Amount.Reps(Range count) -> count("reps", count);
                    case Amount.Steps(Range count) -> count("steps", count);
                    case Amount.Time(TimeRange time) -> field("time", Notation.write(time));
                });
        addTime(fields, "hold", item.hold());
        addText(fields, "tempo", item.tempo() == null ? null : Notation.write(item.tempo()));
        addText(fields, "load", item.load());
        addText(fields, "cue", item.cue());
        addText(fields, "note", item.note());
        addTime(fields, "switchRest", item.switchRest());
        return fields;
    }

    private static String ruleOff(RuleOff off) {
        return object(List.of(field("rule", off.rule()), field("reason", off.reason())));
    }

    private static String object(List<String> fields) {
        return "{ " + String.join(", ", fields) + " }";
    }

    private static String count(String name, Range count) {
        return count.isSingle()
                ? JsonText.quote(name) + ": " + count.least()
                : field(name, Notation.write(count));
    }

    private static String field(String name, String text) {
        return JsonText.quote(name) + ": " + JsonText.quote(text);
    }

    private static void addText(List<String> fields, String name, @Nullable String text) {
        if (text != null) {
            fields.add(field(name, text));
        }
    }

    private static void addTime(List<String> fields, String name, @Nullable TimeRange time) {
        if (time != null) {
            fields.add(field(name, Notation.write(time)));
        }
    }
}
