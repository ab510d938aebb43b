package pumpwise.platform.awake;

import java.util.List;
import java.util.Locale;

/// The programs of each system that keep the screen on for as long as they run. Each holds for a `cat` that reads
/// from Pumpwise: when Pumpwise ends, however that happens, its end of the pipe closes, `cat` ends, and the holder with
/// it.
final class InhibitCommands {

    private static final String WHO = "Pumpwise";
    private static final String WHY = "A workout is being timed";

    private InhibitCommands() {}

    /// The calls to try on a system, all of which are made: a desktop may listen to one and not to the other.
    ///
    /// @param osName as the system property says it
    /// @param pid of Pumpwise itself
    static List<List<String>> of(String osName, long pid) {
        String system = osName.toLowerCase(Locale.ROOT);
        if (system.startsWith("mac")) {
            return List.of(List.of("caffeinate", "-d", "-i", "-w", Long.toString(pid)));
        }
        if (!system.startsWith("linux")) {
            return List.of();
        }
        return List.of(
                // The desktop decides when the screen goes dark; GNOME and its relatives ask their session.
                List.of("gnome-session-inhibit", "--inhibit", "idle", "--app-id", WHO, "--reason", WHY, "cat"),
                // KDE's own.
                List.of("kde-inhibit", "--power", "--screenSaver", "cat"),
                // What suspends the machine as a whole, and the desktops that ask it about idleness.
                List.of("systemd-inhibit", "--what=idle:sleep", "--who=" + WHO, "--why=" + WHY, "--mode=block", "cat"));
    }
}
