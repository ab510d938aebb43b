package pumpwise.ui.common;

import java.nio.file.Path;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import pumpwise.platform.log.FaultText;
import pumpwise.platform.log.ProgramVersion;

/// The details of an error for developers, as text that users can send: the program, the system, and the stack trace,
/// without anything that the user typed.
///
/// @param log the log file; null if there is none
public record ErrorDetails(@Nullable Path log) {

    /// The details of an error.
    ///
    /// @param properties the system properties
    public String of(UserError error, Properties properties) {
        StringBuilder text = new StringBuilder()
                .append("Pumpwise ").append(ProgramVersion.get()).append('\n')
                .append(property(properties, "os.name"))
                .append(' ').append(property(properties, "os.version"))
                .append(' ').append(property(properties, "os.arch"))
                .append(", Java ").append(property(properties, "java.version")).append("\n\n")
                .append(error.what()).append('\n');
        Throwable cause = error.cause();
        return cause == null ? text.toString() : text.append('\n').append(FaultText.of(cause)).toString();
    }

    private static String property(Properties properties, String name) {
        return properties.getProperty(name, "?");
    }
}
