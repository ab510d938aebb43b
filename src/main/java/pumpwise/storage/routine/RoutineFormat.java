package pumpwise.storage.routine;

import java.util.List;
import pumpwise.catalog.Unit;
import pumpwise.routine.Section;
import pumpwise.storage.json.FileFormat;

/// The field names of a routine file, in the order in which they are written.
final class RoutineFormat {

    static final FileFormat FORMAT = new FileFormat("routine", 1);

    static final List<String> ROUTINE =
            List.of("format", "name", "note", "warmUp", "work", "coolDown", "rulesOff");
    static final List<String> ITEM = List.of(
            "exercise", "sets", "reps", "steps", "time", "hold", "tempo", "load", "cue", "note", "switchRest",
            "rest");
    static final List<String> SUPERSET = List.of("superset", "sets", "rest");
    static final List<String> RULE_OFF = List.of("rule", "reason");

    private RoutineFormat() {}

    /// The field with the items of a section.
    static String field(Section section) {
        return switch (section) {
            case WARM_UP -> "warmUp";
            case WORK -> "work";
            case COOL_DOWN -> "coolDown";
        };
    }

    /// The field with an amount in this unit.
    static String field(Unit unit) {
        return switch (unit) {
            case REPS -> "reps";
            case STEPS -> "steps";
            case SECONDS -> "time";
        };
    }
}
