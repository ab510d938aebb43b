package pumpwise.storage.routine;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pumpwise.catalog.Unit;
import pumpwise.routine.Section;

/// The words of a routine file, in the order they are written.
final class RoutineFormat {

    /// Stands at the beginning of every file.
    static final String FORMAT = "pumpwise-routine/1";

    static final List<String> ROUTINE =
            List.of("format", "name", "note", "warmUp", "work", "coolDown", "rulesOff");
    static final List<String> ITEM = List.of(
            "exercise", "sets", "reps", "steps", "time", "hold", "tempo", "load", "cue", "note", "switchRest",
            "rest");
    static final List<String> SUPERSET = List.of("superset", "sets", "rest");
    static final List<String> RULE_OFF = List.of("rule", "reason");

    private static final Pattern ANY_VERSION = Pattern.compile("pumpwise-routine/(\\d{1,9})");
    private static final Pattern VERSION_IN_FILE =
            Pattern.compile("\"format\"\\s*:\\s*\"pumpwise-routine/(\\d{1,9})\"");

    private RoutineFormat() {}

    /// The field that holds a section.
    static String field(Section section) {
        return switch (section) {
            case WARM_UP -> "warmUp";
            case WORK -> "work";
            case COOL_DOWN -> "coolDown";
        };
    }

    /// The field that holds an amount.
    static String field(Unit unit) {
        return switch (unit) {
            case REPS -> "reps";
            case STEPS -> "steps";
            case SECONDS -> "time";
        };
    }

    /// Whether a format is that of a newer Pumpwise.
    static boolean isNewer(String format) {
        Matcher matcher = ANY_VERSION.matcher(format);
        return matcher.matches() && Integer.parseInt(matcher.group(1)) > 1;
    }

    /// Whether a file says that a newer Pumpwise made it, even if nothing else of it can be understood.
    static boolean isMadeByNewer(String text) {
        Matcher matcher = VERSION_IN_FILE.matcher(text);
        return matcher.find() && Integer.parseInt(matcher.group(1)) > 1;
    }
}
