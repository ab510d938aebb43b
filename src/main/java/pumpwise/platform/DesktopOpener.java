package pumpwise.platform;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// Opens folders in the file manager of the system, and files in the programs that it has for them.
public final class DesktopOpener {

    private final String program;

    private DesktopOpener(String program) {
        this.program = program;
    }

    /// Finds what opens them; empty if the system has nothing.
    ///
    /// @param system the name of the operating system, as Java has it
    /// @param environment of the process, for its path
    public static Optional<DesktopOpener> find(String system, Map<String, String> environment) {
        String name = system.startsWith("Mac") ? "open" : system.startsWith("Windows") ? "explorer.exe" : "xdg-open";
        return InstalledProgram.find(name, environment).map(DesktopOpener::new);
    }

    /// Opens a folder or a file. Returns immediately: its program may stay open longer than Pumpwise.
    ///
    /// @throws IOException if it cannot be started
    public void open(Path path) throws IOException {
        ProcessBuilder opening = new ProcessBuilder(program, path.toAbsolutePath().toString());
        LauncherEnvironment.remove(opening.environment());
        opening.redirectInput(Redirect.PIPE)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start()
                .getOutputStream()
                .close();
    }
}
