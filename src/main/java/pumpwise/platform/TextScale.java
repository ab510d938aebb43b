package pumpwise.platform;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.OptionalDouble;
import java.util.logging.Level;
import java.util.logging.Logger;

/// The text scale in the accessibility settings of the desktop; 1 if it has none.
public final class TextScale {

    private static final Logger LOG = Logger.getLogger(TextScale.class.getName());

    /// The text resolution of Linux desktops at 100 %.
    private static final double USUAL_RESOLUTION = 96;

    /// The default font size of Windows, in logical pixels.
    private static final double USUAL_FONT_SIZE = 12;

    private static final double LEAST = 0.75;
    private static final double GREATEST = 2.5;
    private static final double ROUNDING = 0.01;

    private TextScale() {}

    /// Links the native functions of this system, which takes longer than calling them. Call this on another thread
    /// while the toolkit starts.
    public static void prepare() {
        if (isOfGdk(System.getProperty("os.name", ""))) {
            try {
                MethodHandles.lookup().ensureInitialized(Gdk.class);
            } catch (IllegalAccessException | LinkageError e) {
                LOG.log(Level.FINE, "the text scale will be unknown", e);
            }
        }
    }

    private static boolean isOfGdk(String system) {
        return system.startsWith("Linux") && !"Headless".equals(System.getProperty("glass.platform"));
    }

    /// The text scale of the system. Call this on the UI thread.
    ///
    /// @param system the name of the operating system, as Java has it
    /// @param outputScale the scale of windows in JavaFX
    /// @param fontSize the size of the system font in JavaFX
    public static double find(String system, double outputScale, double fontSize) {
        if (system.startsWith("Windows")) {
            return ofFontSize(fontSize);
        }
        if (!isOfGdk(system)) {
            return 1;
        }
        OptionalDouble resolution = resolution();
        return resolution.isPresent() ? ofResolution(resolution.getAsDouble(), outputScale) : 1;
    }

    /// The text scale for a size of the system font on Windows.
    static double ofFontSize(double fontSize) {
        return limited(fontSize / USUAL_FONT_SIZE);
    }

    /// The text scale for a text resolution on Linux. If the desktop sets no window scale, JavaFX derives one from this
    /// resolution, and text is scaled already.
    static double ofResolution(double resolution, double outputScale) {
        double scale = limited(resolution / USUAL_RESOLUTION);
        return Math.abs(scale - outputScale) < ROUNDING ? 1 : scale;
    }

    private static double limited(double scale) {
        return scale > 0 && Double.isFinite(scale) ? Math.clamp(scale, LEAST, GREATEST) : 1;
    }

    private static OptionalDouble resolution() {
        try {
            MemorySegment screen = (MemorySegment) Gdk.SCREEN.invokeExact();
            return screen.equals(MemorySegment.NULL)
                    ? OptionalDouble.empty()
                    : OptionalDouble.of((double) Gdk.RESOLUTION.invokeExact(screen));
        } catch (Throwable e) {
            LOG.log(Level.FINE, "the text scale is unknown", NativeCallException.of(e));
            return OptionalDouble.empty();
        }
    }

    /// Functions of GDK, which are linked when this class is initialized. Native calls are restricted because their
    /// arguments are unchecked. These only read a number.
    @SuppressWarnings("restricted")
    private static final class Gdk {

        private static final SymbolLookup LIBRARY = SymbolLookup.libraryLookup("libgdk-3.so.0", Arena.global());

        private static final MethodHandle SCREEN =
                function("gdk_screen_get_default", FunctionDescriptor.of(ValueLayout.ADDRESS));

        private static final MethodHandle RESOLUTION = function(
                "gdk_screen_get_resolution", FunctionDescriptor.of(ValueLayout.JAVA_DOUBLE, ValueLayout.ADDRESS));

        private static MethodHandle function(String name, FunctionDescriptor signature) {
            return Linker.nativeLinker().downcallHandle(LIBRARY.findOrThrow(name), signature);
        }
    }
}
