package pumpwise.ui;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/// Whether a window can be opened on this machine, asked before the toolkit is: its own answer is a stack trace.
public final class Display {

    private static final String GTK = "libgtk-3.so.0";

    private Display() {}

    /// What stands in the way of a window.
    public enum Obstacle {
        /// There is no display to open it on.
        NO_DISPLAY("cli.no-window.display"),
        /// JavaFX draws its windows through GTK 3 on Linux.
        NO_GTK("cli.no-window.gtk");

        private final String key;

        Obstacle(String key) {
            this.key = key;
        }

        /// The text that says so and what to do.
        public String key() {
            return key;
        }
    }

    /// What is missing for a window, if anything. Only Linux is asked: elsewhere there is always a display.
    ///
    /// @param properties of the system
    /// @param environment of the process
    public static Optional<Obstacle> obstacle(Properties properties, Map<String, String> environment) {
        boolean linux = properties.getProperty("os.name", "").startsWith("Linux");
        boolean headless = "Headless".equals(properties.getProperty("glass.platform"));
        if (!linux || headless) {
            return Optional.empty();
        }
        if (environment.getOrDefault("DISPLAY", "").isBlank()) {
            return Optional.of(Obstacle.NO_DISPLAY);
        }
        return hasGtk() ? Optional.empty() : Optional.of(Obstacle.NO_GTK);
    }

    /// Whether the toolkit said that it has no display, rather than failed in some other way.
    public static boolean isRefusal(Throwable cause) {
        return cause instanceof UnsupportedOperationException;
    }

    // Looking a library up is restricted because its code runs; this one is about to be loaded anyhow.
    @SuppressWarnings("restricted")
    private static boolean hasGtk() {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(GTK, arena);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
