package pumpwise.ui.common;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/// The handler for uncaught exceptions on all threads: it writes them to the log and tells the user.
public final class UncaughtFaults implements Thread.UncaughtExceptionHandler {

    private static final Logger LOG = Logger.getLogger(UncaughtFaults.class.getName());

    private final Executor window;
    // Without a window, the log is the only place.
    private volatile Consumer<Throwable> user = _ -> {};

    /// @param window the UI thread
    public UncaughtFaults(Executor window) {
        this.window = window;
    }

    /// Tells the user about failures from now on.
    ///
    /// @param now receives each failure, on the UI thread
    public void reportTo(Consumer<Throwable> now) {
        user = now;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable fault) {
        LOG.log(Level.SEVERE, fault, () -> "uncaught on the thread " + thread.getName());
        Consumer<Throwable> now = user;
        try {
            window.execute(() -> now.accept(fault));
        } catch (RuntimeException e) {
            LOG.log(Level.FINE, "the window is gone", e);
        }
    }
}
