package pumpwise.ui.common;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// Carries out what would keep the window waiting, and hands the outcome back to the window.
///
/// @param worker does the work
/// @param window receives the outcome: the thread of the toolkit
public record Background(Executor worker, Executor window) {

    /// Does everything at once and on the calling thread.
    public static Background none() {
        return new Background(Runnable::run, Runnable::run);
    }

    /// Does `work` and hands over what came of it.
    public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        worker.execute(() -> {
            try {
                T outcome = work.call();
                window.execute(() -> done.accept(outcome));
            } catch (Exception e) {
                window.execute(() -> failed.accept(e));
            }
        });
    }
}
