package pumpwise.platform.awake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import pumpwise.platform.InstalledProgram;

/// The commands of each system that keep the screen on while they run. On Linux, each of them runs a `cat` that reads
/// from Pumpwise: when Pumpwise ends in any way, its end of the pipe closes, `cat` ends, and the command with it.
final class InhibitCommands {

    private static final String WHO = "Pumpwise";
    private static final String CAT = "cat";
    private static final String WHY = "A workout is being timed";

    private InhibitCommands() {}

    /// The commands whose programs are installed, with full paths.
    ///
    /// @param osName the name of the operating system, as Java has it
    /// @param pid of Pumpwise itself
    /// @param environment of the process, for its path
    static List<List<String>> installed(String osName, long pid, Map<String, String> environment) {
        return of(osName, pid).stream().flatMap(command -> located(command, environment).stream()).toList();
    }

    /// The command with the full paths of its program and of the `cat` in it.
    private static Optional<List<String>> located(List<String> command, Map<String, String> environment) {
        return InstalledProgram.find(command.getFirst(), environment).map(program -> {
            List<String> full = new ArrayList<>(command);
            full.set(0, program);
            if (full.getLast().equals(CAT)) {
                full.set(full.size() - 1, InstalledProgram.find(CAT, environment).orElse(CAT));
            }
            return List.copyOf(full);
        });
    }

    /// The commands of a system. All of them are run, because a desktop may respect only one of them.
    ///
    /// @param osName the name of the operating system, as Java has it
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
                // The desktop turns off the screen; GNOME and related desktops ask their session.
                List.of("gnome-session-inhibit", "--inhibit", "idle", "--app-id", WHO, "--reason", WHY, CAT),
                // KDE has its own command.
                List.of("kde-inhibit", "--power", "--screenSaver", CAT),
                // systemd suspends the machine, and some desktops ask it about idleness.
                List.of("systemd-inhibit", "--what=idle:sleep", "--who=" + WHO, "--why=" + WHY, "--mode=block", CAT));
    }
}
