package pumpwise.platform;

import java.util.Map;

/// The environment variables that the launcher of the installed program sets before Java starts.
final class LauncherEnvironment {

    private static final Map<String, String> VARIABLES =
            Map.of("GDK_GL", "disable", "MALLOC_ARENA_MAX", "2", "MALLOC_TRIM_THRESHOLD_", "131072");

    private LauncherEnvironment() {}

    /// Removes them for a program that is about to be started: its windows may need OpenGL, and it may need more memory.
    /// Other values are the user's own, and stay.
    static void remove(Map<String, String> environment) {
        VARIABLES.forEach(environment::remove);
    }
}
