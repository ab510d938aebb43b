package pumpwise.platform.log;

import java.time.DateTimeException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Formats an exception with its stack trace for the log file, which users may send to others. Messages of parsers are
/// omitted, because they quote what they could not read, which can be a personal note.
public final class FaultText {

    private FaultText() {}

    /// The exception, its causes, and their stack traces, one line each.
    public static String of(Throwable fault) {
        StringBuilder text = new StringBuilder();
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        String prefix = "";
        for (Throwable each = fault; each != null && seen.add(each); each = each.getCause()) {
            text.append(prefix).append(each.getClass().getName()).append(message(each)).append('\n');
            for (StackTraceElement frame : each.getStackTrace()) {
                text.append("\tat ").append(frame).append('\n');
            }
            prefix = "Caused by: ";
        }
        return text.toString();
    }

    private static String message(Throwable fault) {
        @Nullable String message = fault.getMessage();
        if (message == null || quotes(fault)) {
            return "";
        }
        // The message of a wrapper repeats that of its cause.
        Throwable cause = fault.getCause();
        return cause != null && message.equals(cause.toString()) ? "" : ": " + message;
    }

    private static boolean quotes(Throwable fault) {
        String name = fault.getClass().getName();
        boolean known = name.startsWith("java.") || name.startsWith("javafx.") || name.startsWith("pumpwise.");
        return !known || fault instanceof NumberFormatException || fault instanceof DateTimeException;
    }
}
