package pumpwise.ui;

import pumpwise.platform.TextScale;
import pumpwise.ui.common.CurrentSettings;
import pumpwise.ui.common.SystemLook;
import pumpwise.ui.task.Task;
import pumpwise.ui.task.TaskExecutor;

/// The text size of the desktop: it is read when the window is visible, because that is slow, and remembered in the
/// settings for the next start.
final class SystemTextSize {

    private static final double PERCENT = 100;

    private final SystemLook system;
    private final TaskExecutor tasks;

    /// @param tasks prepares the reading
    SystemTextSize(SystemLook system, CurrentSettings settings, TaskExecutor tasks) {
        this.system = system;
        this.tasks = tasks;
        system.textScaleProperty().subscribe((_, now) -> settings.change(
                old -> old.withLook(look -> look.withSystemTextSize((int) Math.round(now * PERCENT)))));
    }

    /// Links the native functions on another thread, because that takes as long as several frames.
    void read() {
        tasks.run(Task.of(() -> {
                    TextScale.prepare();
                    return system;
                })
                .onDone(look -> look.readTextScale().run()));
    }
}
