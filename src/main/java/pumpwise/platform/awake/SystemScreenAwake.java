package pumpwise.platform.awake;

import java.util.Map;

/// Finds the way in which a system keeps the screen on.
public final class SystemScreenAwake {

    private SystemScreenAwake() {}

    /// The way of a system.
    ///
    /// @param system the name of the operating system, as Java has it
    /// @param environment of the process, whose path is searched for programs
    public static ScreenAwake find(String system, Map<String, String> environment) {
        return system.startsWith("Windows")
                ? new WindowsScreenAwake()
                : new ProcessScreenAwake(
                        InhibitCommands.installed(system, ProcessHandle.current().pid(), environment));
    }
}
