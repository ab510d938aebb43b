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
        StringBuilder text = new StringBuilder(program(properties)).append('\n').append(error.what()).append('\n');
        Throwable cause = error.cause();
        return cause == null ? text.toString() : text.append('\n').append(FaultText.of(cause)).toString();
    }

    /// The program and the system, in two lines.
    ///
    /// @param properties the system properties
    public String program(Properties properties) {
        return "Pumpwise " + ProgramVersion.get() + '\n'
                + property(properties, "os.name")
                + ' ' + property(properties, "os.version")
                + ' ' + property(properties, "os.arch")
                + ", Java " + property(properties, "java.version") + '\n';
    }

    private static String property(Properties properties, String name) {
        return properties.getProperty(name, "?");
    }
}
