package pumpwise.session.engine;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import pumpwise.session.Command;
import pumpwise.session.Session;
import pumpwise.session.Session.Transition;

/// Drives a session in real time. One thread sleeps until the next deadline and advances the session, so that a busy
/// screen never delays a cue. Another thread writes every change to the journal, so that a busy disk does not delay a
/// cue either. Only changes that are in the journal are displayed.
public final class SessionEngine {

    /// If the clock is checked after a longer gap, the user was away.
    static final Duration AWAY_FROM = Duration.ofSeconds(3);

    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    private final InstantSource clock;
    private final ScheduledExecutorService executor;
    private final SessionJournal journal;
    private final Listener listener;
    private final Executor disk;
    private Session session;
    private volatile Session written;
    private Instant lastLook;
    private @Nullable ScheduledFuture<?> wake;
    private boolean closed;

    /// A listener to the changes of a session.
    public interface Listener {

        /// The session has changed; called on the engine's thread. The change is not in the journal yet, because sounds
        /// must not wait for the disk.
        void moving(Transition transition);

        /// The session has changed, and the change is in the journal; called on the disk's thread.
        void moved(Transition transition);

        /// The user was away, and the session has taken this into account; called on the engine's thread.
        void wasAway(Duration away);

        /// The journal could not be written; called on the disk's thread. The session continues, but would not survive
        /// a crash.
        void journalFailed(IOException cause);
    }

    /// @param session the session to continue
    /// @param clock the source of session instants; never before the session's `now`
    /// @param executor a single-threaded executor
    /// @param disk writes the journal, in order
    /// @param journal already contains everything that led to `session`
    public SessionEngine(
            Session session,
            InstantSource clock,
            ScheduledExecutorService executor,
            Executor disk,
            SessionJournal journal,
            Listener listener) {
        this.session = session;
        this.clock = clock;
        this.executor = executor;
        this.disk = disk;
        written = session;
        this.journal = journal;
        this.listener = listener;
        lastLook = session.now();
    }

    /// Starts the engine.
    public void start() {
        submit(() -> {
            lastLook = clock.instant();
            look();
        });
    }

    /// The session as far as it is in the journal, which is what may be displayed. May be called from any thread.
    public Session session() {
        return written;
    }

    /// Sends a command with the current instant. May be called from any thread. A closed engine ignores it.
    public void send(Command command) {
        Instant at = clock.instant();
        submit(() -> {
            if (closed) {
                return;
            }
            drive(() -> {
                noticeAway(at);
                lastLook = later(lastLook, at);
                follow(session.apply(command, at), List.of(new JournalEntry.Did(later(session.now(), at), command)));
            });
        });
    }

    /// Stops the engine. The session keeps its state, and the journal can be replayed.
    public void close() {
        submit(() -> {
            closed = true;
            if (wake != null) {
                wake.cancel(false);
            }
        });
    }

    private void look() {
        if (closed) {
            return;
        }
        drive(() -> {
            Instant at = clock.instant();
            noticeAway(at);
            lastLook = later(lastLook, at);
            Transition transition = session.advanceTo(at);
            if (!transition.events().isEmpty()) {
                follow(transition, List.of(new JournalEntry.Crossed(at)));
            }
        });
    }

    /// Runs some work and schedules the next check of the clock. The executor reports failures. After a failure the
    /// clock keeps running, but with a regular delay, so that failures cannot repeat without a pause.
    private void drive(Runnable work) {
        boolean failed = true;
        try {
            work.run();
            failed = false;
        } finally {
            arm(failed);
        }
    }

    private void noticeAway(Instant at) {
        Duration gap = Duration.between(lastLook, at);
        if (gap.compareTo(AWAY_FROM) < 0 || session.isOver()) {
            return;
        }
        boolean wasPaused = session.isPaused();
        Command away = new Command.Away(lastLook);
        lastLook = at;
        follow(session.apply(away, at), List.of(new JournalEntry.Did(at, away)));
        if (!wasPaused) {
            listener.wasAway(gap);
        }
    }

    private void follow(Transition transition, List<JournalEntry> entries) {
        session = transition.session();
        try {
            listener.moving(transition);
        } finally {
            submitTo(disk, () -> {
                try {
                    write(entries);
                } finally {
                    written = transition.session();
                    listener.moved(transition);
                }
            });
        }
    }

    private void write(List<JournalEntry> entries) {
        try {
            journal.write(new ArrayList<>(entries));
        } catch (IOException e) {
            listener.journalFailed(e);
        } catch (RuntimeException e) {
            listener.journalFailed(new IOException(e));
        }
    }

    private void arm(boolean failed) {
        if (wake != null) {
            wake.cancel(false);
        }
        if (closed || session.isOver()) {
            return;
        }
        Instant nextLook = lastLook.plus(LOOK_EVERY);
        Instant next = failed
                ? nextLook
                : session.nextDeadline().filter(nextLook::isAfter).orElse(nextLook);
        long delay = Math.max(0, Duration.between(clock.instant(), next).toNanos());
        try {
            wake = executor.schedule(this::look, delay, TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException e) {
            // The program is exiting.
            closed = true;
        }
    }

    private void submit(Runnable work) {
        submitTo(executor, work);
    }

    private void submitTo(Executor thread, Runnable work) {
        try {
            thread.execute(work);
        } catch (RejectedExecutionException e) {
            // The program is exiting.
            closed = true;
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
