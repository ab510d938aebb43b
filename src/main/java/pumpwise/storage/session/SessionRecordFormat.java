package pumpwise.storage.session;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words of the file of a session that is over, in the order they are written.
final class SessionRecordFormat {

    /// Stands at the beginning of every file.
    static final String FORMAT = "pumpwise-session/1";

    static final List<String> SESSION = List.of(
            "format", "routine", "started", "millis", "restMillis", "holdsKept", "holdsPlanned", "felt", "note", "hurts",
            "sets");
    static final List<String> HURT = List.of("exercise", "set", "side");
    static final List<String> SET =
            List.of("exercise", "section", "set", "side", "reps", "steps", "millis", "load", "effort");

    private static final Pattern ANY_VERSION = Pattern.compile("pumpwise-session/(\\d{1,9})");

    private SessionRecordFormat() {}

    /// Whether a format is that of a newer Pumpwise.
    static boolean isNewer(String format) {
        Matcher matcher = ANY_VERSION.matcher(format);
        return matcher.matches() && Integer.parseInt(matcher.group(1)) > 1;
    }
}
