package pumpwise.platform;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// Opens folders in the file manager of the system.
public final class FolderOpener {

    private final String program;

    private FolderOpener(String program) {
        this.program = program;
    }

    /// Finds the file manager; empty if the system has none.
    ///
    /// @param system the name of the operating system, as Java has it
    /// @param environment of the process, for its path
    public static Optional<FolderOpener> find(String system, Map<String, String> environment) {
        String name = system.startsWith("Mac") ? "open" : system.startsWith("Windows") ? "explorer.exe" : "xdg-open";
        return InstalledProgram.find(name, environment).map(FolderOpener::new);
    }

    /// Opens a folder. Returns immediately: the file manager may stay open longer than Pumpwise.
    ///
    /// @throws IOException if it cannot be started
    public void open(Path folder) throws IOException {
        ProcessBuilder manager = new ProcessBuilder(program, folder.toAbsolutePath().toString());
        Gtk.withOpenGl(manager.environment());
        manager.redirectInput(Redirect.PIPE)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start()
                .getOutputStream()
                .close();
    }
}
