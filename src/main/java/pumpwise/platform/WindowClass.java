package pumpwise.platform;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Sets the window class on Linux, by which the desktop finds the icon and the launcher of a window. JavaFX uses the
/// name of a Java class and has no option to change that. Native calls are restricted because their arguments are
/// unchecked. The windows passed here come from GTK itself.
@SuppressWarnings("restricted")
public final class WindowClass {

    private static final Logger LOG = Logger.getLogger(WindowClass.class.getName());
    private static final String INSTANCE = "pumpwise";
    private static final String CLASS = "Pumpwise";

    private WindowClass() {}

    /// Sets the class of every open window. Call it on the UI thread. Has no effect on other systems.
    public static void apply() {
        boolean headless = "Headless".equals(System.getProperty("glass.platform"));
        if (headless || !System.getProperty("os.name", "").startsWith("Linux")) {
            return;
        }
        try (Arena arena = Arena.ofConfined()) {
            apply(arena);
        } catch (NativeCallException e) {
            // The window works anyway.
            LOG.log(Level.FINE, "the windows keep the name of a Java class", e);
        }
    }

    private static void apply(Arena arena) throws NativeCallException {
        try {
            SymbolLookup gdk = SymbolLookup.libraryLookup("libgdk-3.so.0", arena);
            SymbolLookup glib = SymbolLookup.libraryLookup("libglib-2.0.so.0", arena);
            SymbolLookup x11 = SymbolLookup.libraryLookup("libX11.so.6", arena);
            MethodHandle screenOf = function(gdk, "gdk_screen_get_default", ValueLayout.ADDRESS);
            MethodHandle windowsOf =
                    function(gdk, "gdk_screen_get_toplevel_windows", ValueLayout.ADDRESS, ValueLayout.ADDRESS);
            MethodHandle displayOf = function(gdk, "gdk_x11_get_default_xdisplay", ValueLayout.ADDRESS);
            MethodHandle idOf = function(gdk, "gdk_x11_window_get_xid", ValueLayout.JAVA_LONG, ValueLayout.ADDRESS);
            MethodHandle setHint = function(
                    x11,
                    "XSetClassHint",
                    ValueLayout.JAVA_INT,
                    ValueLayout.ADDRESS,
                    ValueLayout.JAVA_LONG,
                    ValueLayout.ADDRESS);
            MethodHandle free = function(glib, "g_list_free", null, ValueLayout.ADDRESS);

            MemorySegment hint = arena.allocate(ValueLayout.ADDRESS, 2);
            hint.setAtIndex(ValueLayout.ADDRESS, 0, arena.allocateFrom(INSTANCE));
            hint.setAtIndex(ValueLayout.ADDRESS, 1, arena.allocateFrom(CLASS));
            MemorySegment display = (MemorySegment) displayOf.invokeExact();
            MemorySegment screen = (MemorySegment) screenOf.invokeExact();
            MemorySegment windows = (MemorySegment) windowsOf.invokeExact(screen);
            // A linked list of GLib: each node has a window and the address of the next node.
            for (MemorySegment node = windows; !node.equals(MemorySegment.NULL); ) {
                MemorySegment both = node.reinterpret(2 * ValueLayout.ADDRESS.byteSize());
                long id = (long) idOf.invokeExact(both.getAtIndex(ValueLayout.ADDRESS, 0));
                int done = (int) setHint.invokeExact(display, id, hint);
                LOG.log(Level.FINEST, "window named: {0}", done);
                node = both.getAtIndex(ValueLayout.ADDRESS, 1);
            }
            free.invokeExact(windows);
        } catch (Throwable e) {
            throw NativeCallException.of(e);
        }
    }

    private static MethodHandle function(
            SymbolLookup library, String name, @Nullable MemoryLayout result, MemoryLayout... parameters) {
        FunctionDescriptor signature =
                result == null ? FunctionDescriptor.ofVoid(parameters) : FunctionDescriptor.of(result, parameters);
        return Linker.nativeLinker().downcallHandle(library.findOrThrow(name), signature);
    }
}
