package pumpwise.ui.train.live;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import pumpwise.session.Command;
import pumpwise.session.Session;
import pumpwise.session.Session.Transition;
import pumpwise.session.engine.JournalEntry;
import pumpwise.session.engine.SessionArchive;
import pumpwise.session.engine.SessionArchive.Unfinished;
import pumpwise.session.engine.SessionJournal;
import pumpwise.session.plan.SessionPlan;
import pumpwise.session.record.SessionHistory;
import pumpwise.session.record.SessionRecord;

/// Begins sessions, and goes on with one that was cut short. All reading and writing is done on the thread of the
/// session; outcomes are handed over on the thread of the window.
public final class LiveSessions {

    private final SessionTiming timing;
    private final SessionArchive archive;
    private final SessionCues cues;

    public LiveSessions(SessionTiming timing, SessionArchive archive, SessionCues cues) {
        this.timing = timing;
        this.archive = archive;
        this.cues = cues;
    }

    /// Begins a session. It runs even where no journal can be written, which is then told as that failing: somebody
    /// who stands ready to train is not sent away.
    public void begin(SessionPlan plan, boolean guided, LiveSession.Watcher watcher, Consumer<LiveSession> begun) {
        timing.session().execute(() -> {
            cues.begin();
            Instant wall = timing.wall().instant();
            InstantSource clock = timing.clocks().apply(wall);
            Transition first = Session.begin(plan, guided, clock.instant());
            JournalEntry.Begun entry = new JournalEntry.Begun(first.session().startedAt(), plan, guided, wall);
            try {
                SessionJournal journal = archive.begin(entry);
                run(live(first.session(), wall, clock, journal, watcher), first, begun);
            } catch (IOException e) {
                run(live(first.session(), wall, clock, _ -> {}, watcher), first, begun);
                timing.window().execute(() -> watcher.journalFailed(e));
            }
        });
    }

    private void run(LiveSession live, Transition first, Consumer<LiveSession> begun) {
        timing.window().execute(() -> begun.accept(live));
        live.start(first.events());
    }

    /// Looks for a session that was cut short.
    public void find(Consumer<Optional<Unfinished>> found, Consumer<IOException> failed) {
        attempt(archive::unfinished, found, failed);
    }

    /// Goes on with it, paused, with all that was logged.
    public void goOn(
            Unfinished unfinished,
            LiveSession.Watcher watcher,
            Consumer<LiveSession> goesOn,
            Consumer<IOException> failed) {
        Callable<LiveSession> work = () -> {
            cues.begin();
            SessionJournal journal = archive.goOn();
            Session session = unfinished.session();
            if (!session.isPaused()) {
                Command pause = new Command.Pause();
                journal.write(List.of(new JournalEntry.Did(session.now(), pause)));
                session = session.apply(pause, session.now()).session();
            }
            InstantSource clock = timing.clocks().apply(session.now());
            return live(session, unfinished.wall(), clock, journal, watcher);
        };
        attempt(
                work,
                live -> {
                    goesOn.accept(live);
                    live.start(List.of());
                },
                failed);
    }

    /// Keeps it as it is.
    public void finish(Unfinished unfinished, Consumer<SessionRecord> kept, Consumer<IOException> failed) {
        attempt(
                () -> {
                    Session session = unfinished.session();
                    Session over = session.apply(new Command.Finish(), session.now()).session();
                    archive.keep(over, unfinished.wall());
                    return SessionRecord.of(over, unfinished.wall());
                },
                kept,
                failed);
    }

    /// Ends it without keeping anything.
    public void discard(Runnable gone, Consumer<IOException> failed) {
        attempt(
                () -> {
                    archive.discard();
                    return gone;
                },
                Runnable::run,
                failed);
    }

    /// What was done before. Nothing is known where it cannot be read.
    public void history(Consumer<SessionHistory> read) {
        attempt(archive::history, read, _ -> {});
    }

    /// Writes into the file of a session what was said about it.
    public void amend(SessionRecord record, Runnable written, Consumer<IOException> failed) {
        attempt(
                () -> {
                    archive.amend(record);
                    return written;
                },
                Runnable::run,
                failed);
    }

    private LiveSession live(
            Session session,
            Instant wall,
            InstantSource clock,
            SessionJournal journal,
            LiveSession.Watcher watcher) {
        return new LiveSession(session, wall, clock, journal, timing, archive, cues, watcher);
    }

    private <T> void attempt(Callable<T> work, Consumer<T> done, Consumer<IOException> failed) {
        timing.session().execute(() -> {
            try {
                T outcome = work.call();
                timing.window().execute(() -> done.accept(outcome));
            } catch (Exception e) {
                IOException cause = e instanceof IOException io ? io : new IOException(e);
                timing.window().execute(() -> failed.accept(cause));
            }
        });
    }
}
