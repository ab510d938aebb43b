package pumpwise.ui;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import pumpwise.platform.thread.ReportingExecutor;

/// The threads besides the UI thread, with their orderly shutdown.
///
/// @param session runs sessions, with the highest priority because of its deadlines
/// @param disk writes the journal of the session, which must not delay a cue
/// @param worker reads and writes files in order, so that the later of two writes always wins
/// @param library reads and writes exercises, so that saving a routine never waits for an import
/// @param log reads and evaluates the whole log, which may take seconds, with the lowest priority
/// @param display wakes up the display of a session
public record AppThreads(
        ReportingExecutor session,
        ReportingExecutor disk,
        ReportingExecutor worker,
        ReportingExecutor library,
        ReportingExecutor log,
        ReportingExecutor display) {

    private static final Logger LOG = Logger.getLogger(AppThreads.class.getName());

    /// More time than any file takes to write.
    private static final Duration LONGEST_WRITE = Duration.ofSeconds(10);

    /// Starts the threads.
    public static AppThreads start() {
        return new AppThreads(
                ReportingExecutor.urgent("session"),
                new ReportingExecutor("journal"),
                new ReportingExecutor("background"),
                new ReportingExecutor("library"),
                ReportingExecutor.background("log"),
                new ReportingExecutor("display"));
    }

    /// Shuts the threads down, the session's first, because it hands over its last writes. Pending writes are completed
    /// without blocking the window: a separate thread waits for them and keeps the process alive meanwhile.
    ///
    /// @param last runs when everything is written
    public void shutDown(Runnable last) {
        List<ReportingExecutor> all = List.of(session, disk, worker, library, log, display);
        session.shutdown();
        Thread.ofPlatform().name("shutdown").start(() -> {
            try {
                for (ReportingExecutor each : all) {
                    each.shutdown();
                    if (!each.awaitTermination(LONGEST_WRITE.toMillis(), TimeUnit.MILLISECONDS)) {
                        LOG.warning("a thread did not finish in time");
                    }
                }
            } catch (InterruptedException e) {
                LOG.log(Level.WARNING, "the shutdown was interrupted", e);
                Thread.currentThread().interrupt();
            } finally {
                last.run();
            }
        });
    }
}
