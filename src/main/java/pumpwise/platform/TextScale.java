package pumpwise.platform;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
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

    /// The text scale of the system. Call this on the UI thread.
    ///
    /// @param system the name of the operating system, as Java has it
    /// @param outputScale the scale of windows in JavaFX
    /// @param fontSize the size of the system font in JavaFX
    public static double find(String system, double outputScale, double fontSize) {
        if (system.startsWith("Windows")) {
            return ofFontSize(fontSize);
        }
        boolean headless = "Headless".equals(System.getProperty("glass.platform"));
        if (headless || !system.startsWith("Linux")) {
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

    // Native calls are restricted because their arguments are unchecked. This one only reads a number.
    @SuppressWarnings("restricted")
    private static OptionalDouble resolution() {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup gdk = SymbolLookup.libraryLookup("libgdk-3.so.0", arena);
            MethodHandle screenOf = Linker.nativeLinker()
                    .downcallHandle(
                            gdk.findOrThrow("gdk_screen_get_default"), FunctionDescriptor.of(ValueLayout.ADDRESS));
            MethodHandle resolutionOf = Linker.nativeLinker()
                    .downcallHandle(
                            gdk.findOrThrow("gdk_screen_get_resolution"),
                            FunctionDescriptor.of(ValueLayout.JAVA_DOUBLE, ValueLayout.ADDRESS));
            MemorySegment screen = (MemorySegment) screenOf.invokeExact();
            return screen.equals(MemorySegment.NULL)
                    ? OptionalDouble.empty()
                    : OptionalDouble.of((double) resolutionOf.invokeExact(screen));
        } catch (Throwable e) {
            LOG.log(Level.FINE, "the text scale is unknown", NativeCallException.of(e));
            return OptionalDouble.empty();
        }
    }
}
