package pumpwise.platform.awake;

import java.util.Map;

/// Finds the [ScreenAwake] for the operating system.
public final class SystemScreenAwake {

    private SystemScreenAwake() {}

    /// The implementation for a system.
    ///
    /// @param system the name of the operating system, as Java has it
    /// @param environment of the process, for its path
    public static ScreenAwake find(String system, Map<String, String> environment) {
        return system.startsWith("Windows")
                ? new WindowsScreenAwake()
                : new ProcessScreenAwake(
                        InhibitCommands.installed(system, ProcessHandle.current().pid(), environment));
    }
}
