package pumpwise.platform;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/// GTK 3, which JavaFX uses for its windows on Linux. Loading a library is restricted because its code runs, but JavaFX
/// is about to load this one anyway.
@SuppressWarnings("restricted")
final class Gtk {

    private static final Logger LOG = Logger.getLogger(Gtk.class.getName());
    private static final String LIBRARY = "libgtk-3.so.0";
    private static final List<Path> FOLDERS = List.of(
            Path.of("/usr/lib/" + System.getProperty("os.arch").replace("amd64", "x86_64") + "-linux-gnu"),
            Path.of("/usr/lib64"),
            Path.of("/usr/lib"));
    private static final String OPENGL = "GDK_GL";
    private static final String OFF = "disable";

    private Gtk() {}

    /// Whether GTK 3 can be loaded. Files in the usual folders are found faster than a library is loaded.
    static boolean isInstalled() {
        for (Path folder : FOLDERS) {
            if (Files.exists(folder.resolve(LIBRARY))) {
                return true;
            }
        }
        return canBeLoaded();
    }

    private static boolean canBeLoaded() {
        try {
            // It stays loaded, because loading it again takes as long.
            SymbolLookup.libraryLookup(LIBRARY, Arena.global());
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /// Keeps GTK from loading OpenGL. GTK only looks for a renderer that JavaFX never uses, and where OpenGL is
    /// emulated in software, that loads a compiler of 50 MB. A value that the user has set is kept.
    static void withoutOpenGl(Map<String, String> environment) {
        if (environment.containsKey(OPENGL)) {
            return;
        }
        try {
            CLibrary.setEnvironment(OPENGL, OFF, false);
        } catch (NativeCallException e) {
            // GTK uses more memory, with no other effect.
            LOG.log(Level.FINE, "OpenGL of GTK stays on", e);
        }
    }
}
