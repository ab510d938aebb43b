package pumpwise.platform;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/// GTK 3, through which JavaFX opens its windows on Linux.
// Looking a library up and calling into it is restricted because its code runs; this one is about to be loaded anyhow.
@SuppressWarnings("restricted")
final class Gtk {

    private static final Logger LOG = Logger.getLogger(Gtk.class.getName());
    private static final String LIBRARY = "libgtk-3.so.0";
    private static final String OPENGL = "GDK_GL";

    private Gtk() {}

    /// Whether it can be loaded.
    static boolean isInstalled() {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(LIBRARY, arena);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /// Keeps GTK from loading OpenGL, which it does only to look for a way to draw that JavaFX never uses: where
    /// OpenGL is done in software, that is a compiler of 50 MB. What a person has set stays.
    static void withoutOpenGl(Map<String, String> environment) {
        if (environment.containsKey(OPENGL)) {
            return;
        }
        Linker linker = Linker.nativeLinker();
        try (Arena arena = Arena.ofConfined()) {
            MethodHandle setenv = linker.downcallHandle(
                    linker.defaultLookup().findOrThrow("setenv"),
                    FunctionDescriptor.of(
                            ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.JAVA_INT));
            int failed = (int) setenv.invokeExact(arena.allocateFrom(OPENGL), arena.allocateFrom("disable"), 0);
            LOG.log(Level.FINE, "OpenGL of GTK off: {0}", failed == 0);
        } catch (Throwable e) {
            // It only takes more memory.
            LOG.log(Level.FINE, "OpenGL of GTK stays on", e);
        }
    }
}
