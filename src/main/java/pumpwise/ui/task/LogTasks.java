package pumpwise.ui.task;

import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;

/// Runs work on the whole log, which may take seconds, in order and on one thread.
///
/// @param awaited runs what the user waits for
/// @param idle runs everything else, which lets the user go first
/// @param gate is told when the user acts
/// @param afterFrame makes an executor begin its work after the next frame
public record LogTasks(
        TaskExecutor awaited, TaskExecutor idle, IdleGate gate, UnaryOperator<Executor> afterFrame) {

    /// So many sessions are evaluated within a few frames.
    private static final int FEW = 300;

    /// Runs the work on a thread, with a gate of its own.
    ///
    /// @param worker runs the work in order, on one thread
    /// @param window the UI thread
    /// @param afterFrame makes an executor begin its work after the next frame
    public static LogTasks of(Executor worker, Executor window, UnaryOperator<Executor> afterFrame) {
        IdleGate gate = IdleGate.ofSystem();
        return new LogTasks(
                new WorkerTaskExecutor(gate.awaited(worker), window),
                new WorkerTaskExecutor(worker, window, gate),
                gate,
                afterFrame);
    }

    /// Runs everything in the same way, and holds nothing back.
    public static LogTasks all(TaskExecutor tasks) {
        return new LogTasks(tasks, tasks, IdleGate.ofSystem(), UnaryOperator.identity());
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
