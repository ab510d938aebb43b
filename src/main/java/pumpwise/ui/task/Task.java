package pumpwise.ui.task;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;

/// Work that would make the window wait, and what happens in the window afterwards. The work runs on another thread;
/// everything else runs on the window's thread. Exactly one of *done*, *failed*, and *cancelled* is called.
///
/// @param work what to do
/// @param done takes the result
/// @param failed takes whatever the work threw
/// @param cancelled runs when the task is cancelled
/// @param progress takes the share of the work that is done, from 0 to 1
public record Task<T>(
        Work<T> work, Consumer<T> done, Consumer<Throwable> failed, Runnable cancelled, DoubleConsumer progress) {

    /// Work that can report its progress.
    ///
    /// @param <T> the type of the result
    @FunctionalInterface
    public interface Work<T> {
        T run(TaskProgress progress) throws Exception;
    }

    /// A task without any follow-up. A failure that nobody handles is thrown on the window's thread, where it is
    /// reported like any other.
    public static <T> Task<T> of(Callable<T> work) {
        return reporting(_ -> work.call());
    }

    /// A task whose work reports its progress.
    public static <T> Task<T> reporting(Work<T> work) {
        return new Task<>(work, _ -> {}, Task::rethrow, () -> {}, _ -> {});
    }

    private static void rethrow(Throwable fault) {
        throw new IllegalStateException("a task failed", fault);
    }

    public Task<T> onDone(Consumer<T> other) {
        return new Task<>(work, other, failed, cancelled, progress);
    }

    public Task<T> onFailed(Consumer<Throwable> other) {
        return new Task<>(work, done, other, cancelled, progress);
    }

    public Task<T> onCancelled(Runnable other) {
        return new Task<>(work, done, failed, other, progress);
    }

    public Task<T> onProgress(DoubleConsumer other) {
        return new Task<>(work, done, failed, cancelled, other);
    }
}
