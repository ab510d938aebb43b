package pumpwise.ui;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import pumpwise.platform.thread.ReportingExecutor;

/// The threads besides that of the window, and their orderly end.
///
/// @param session runs sessions; nothing is as urgent as its deadlines
/// @param disk writes the journal of the session, which must not delay a cue
/// @param worker reads and writes files, one after the other, so that the later of two writes always wins
/// @param library reads and writes exercises, so that saving a routine never waits for an import
/// @param display wakes up the display of a session
public record AppThreads(
        ReportingExecutor session,
        ReportingExecutor disk,
        ReportingExecutor worker,
        ReportingExecutor library,
        ReportingExecutor display) {

    private static final Logger LOG = Logger.getLogger(AppThreads.class.getName());

    /// Longer than it takes to write any file.
    private static final Duration LONGEST_WRITE = Duration.ofSeconds(10);

    /// Starts the threads.
    public static AppThreads start() {
        return new AppThreads(
                ReportingExecutor.urgent("session"),
                new ReportingExecutor("journal"),
                new ReportingExecutor("background"),
                new ReportingExecutor("library"),
                new ReportingExecutor("display"));
    }

    /// Ends the threads, the session's first, because it hands over what is still to be written. What is being written is
    /// written to its end, while the window goes away without waiting: a thread of its own waits, and keeps the process
    /// alive that long.
    ///
    /// @param last runs when nothing is written any more
    public void shutDown(Runnable last) {
        List<ReportingExecutor> all = List.of(session, disk, worker, library, display);
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
