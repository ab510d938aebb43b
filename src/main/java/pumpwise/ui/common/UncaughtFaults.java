package pumpwise.ui.common;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Takes every exception that nothing else catches, on any thread: it goes to the log, and the user is told.
public final class UncaughtFaults implements Thread.UncaughtExceptionHandler {

    private static final Logger LOG = Logger.getLogger(UncaughtFaults.class.getName());

    private final Executor window;
    // Until there is a window, the log is the only place.
    private volatile Consumer<Throwable> user = _ -> {};

    /// @param window the thread of the toolkit
    public UncaughtFaults(Executor window) {
        this.window = window;
    }

    /// From now on, the user learns of faults too.
    ///
    /// @param now takes each fault, on the window's thread
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
