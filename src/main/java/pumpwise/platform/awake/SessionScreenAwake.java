package pumpwise.platform.awake;

import java.util.concurrent.Executor;

/// Keeps the screen on while something goes on, and asks the system for it off the window's thread.
public final class SessionScreenAwake {

    private final ScreenAwake awake;
    private final Executor worker;
    private boolean on;

    /// @param worker does the asking, in order
    public SessionScreenAwake(ScreenAwake awake, Executor worker) {
        this.awake = awake;
        this.worker = worker;
    }

    /// Something goes on, or no longer.
    public void set(boolean goesOn) {
        if (goesOn != on) {
            on = goesOn;
            worker.execute(goesOn ? awake::begin : awake::end);
        }
    }

    /// The means of the system this runs on.
    public static ScreenAwake bySystem() {
        String system = System.getProperty("os.name", "");
        return system.startsWith("Windows")
                ? new WindowsScreenAwake()
                : new ProcessScreenAwake(InhibitCommands.of(system, ProcessHandle.current().pid()));
    }
}
