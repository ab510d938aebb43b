package pumpwise.platform;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/// Checks whether a window can be opened on this machine before the toolkit starts, because the toolkit would answer
/// with a stack trace.
public final class Display {

    /// Of Linux itself, of Nvidia, and of Windows for the Linux in it.
    private static final List<Path> GPUS = List.of(Path.of("/dev/dri"), Path.of("/dev/nvidia0"), Path.of("/dev/dxg"));

    private Display() {}

    /// A reason why no window can be opened.
    public enum Obstacle {
        /// There is no display.
        NO_DISPLAY("cli.no-window.display"),
        /// JavaFX needs GTK 3 on Linux.
        NO_GTK("cli.no-window.gtk");

        private final String key;

        Obstacle(String key) {
            this.key = key;
        }

        /// The key of the message that says what is missing and what to do.
        public String key() {
            return key;
        }
    }

    /// The reason why no window can be opened, if there is one. Only Linux is checked: other systems always have a
    /// display.
    ///
    /// @param properties the system properties
    /// @param environment of the process
    public static Optional<Obstacle> obstacle(Properties properties, Map<String, String> environment) {
        boolean headless = "Headless".equals(properties.getProperty("glass.platform"));
        if (!isLinux(properties) || headless) {
            return Optional.empty();
        }
        if (environment.getOrDefault("DISPLAY", "").isBlank()) {
            return Optional.of(Obstacle.NO_DISPLAY);
        }
        return Gtk.isInstalled() ? Optional.empty() : Optional.of(Obstacle.NO_GTK);
    }

    /// Prepares the process for the toolkit. Must be called before it starts.
    ///
    /// @param properties the system properties, in which the way of drawing may be set
    /// @param environment of the process
    public static void prepare(Properties properties, Map<String, String> environment) {
        if (isLinux(properties)) {
            Gtk.withoutOpenGl(environment);
            drawInSoftwareWithout(GPUS, properties);
        }
    }

    /// Keeps JavaFX from trying OpenGL where there is no GPU. It would load an OpenGL that is emulated in software and
    /// its compiler, 24 MB, and then draw in software itself. A choice of the user is kept.
    ///
    /// @param gpus the devices of which each stands for a GPU
    static void drawInSoftwareWithout(List<Path> gpus, Properties properties) {
        if (gpus.stream().noneMatch(Files::exists)) {
            properties.putIfAbsent("prism.order", "sw");
        }
    }

    private static boolean isLinux(Properties properties) {
        return properties.getProperty("os.name", "").startsWith("Linux");
    }

    /// Whether an exception of the toolkit means that there is no display.
    public static boolean isRefusal(Throwable cause) {
        return cause instanceof UnsupportedOperationException;
    }
}
