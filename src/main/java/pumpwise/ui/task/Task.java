package pumpwise.ui.task;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;

/// Slow work with its callbacks. The work runs on another thread; everything else runs on the UI thread. Exactly one of
/// *done*, *failed*, and *cancelled* is called.
///
/// @param work the work
/// @param done receives the result
/// @param failed receives the exception or error of the work
/// @param cancelled runs when the task is cancelled
/// @param progress receives the share of the work that is done, from 0 to 1
public record Task<T>(
        Work<T> work, Consumer<T> done, Consumer<Throwable> failed, Runnable cancelled, DoubleConsumer progress) {

    /// Work that can report its progress.
    ///
    /// @param <T> the type of the result
    @FunctionalInterface
    public interface Work<T> {
        T run(TaskProgress progress) throws Exception;
    }

    /// A task without callbacks. An unhandled failure is thrown on the UI thread, where it is reported like any other.
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
