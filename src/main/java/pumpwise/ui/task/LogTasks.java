package pumpwise.ui.task;

import java.util.concurrent.Executor;

/// Runs work on the whole log, which may take seconds, in order and on one thread.
///
/// @param awaited runs what the user waits for
/// @param idle runs everything else, which lets the user go first
/// @param gate is told when the user acts
public record LogTasks(TaskExecutor awaited, TaskExecutor idle, IdleGate gate) {

    /// So many sessions are evaluated within a few frames.
    private static final int FEW = 300;

    /// Runs the work on a thread, with a gate of its own.
    ///
    /// @param worker runs the work in order, on one thread
    /// @param window the UI thread
    public static LogTasks of(Executor worker, Executor window) {
        IdleGate gate = IdleGate.ofSystem();
        return new LogTasks(
                new WorkerTaskExecutor(gate.awaited(worker), window), new WorkerTaskExecutor(worker, window, gate), gate);
    }

    /// Runs everything in the same way, and holds nothing back.
    public static LogTasks all(TaskExecutor tasks) {
        return new LogTasks(tasks, tasks, IdleGate.ofSystem());
    }

    /// Runs work on all sessions: as what the user waits for if they are few, and else while the user is idle.
    ///
    /// @param sessions the number of sessions
    public TaskExecutor forSessions(int sessions) {
        return sessions <= FEW ? awaited : idle;
    }

    /// Stops the work that nobody waits for, because the program ends. What the user waits for is completed.
    public void end() {
        gate.end();
    }
}
