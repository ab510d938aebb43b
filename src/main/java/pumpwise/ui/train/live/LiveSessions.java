package pumpwise.ui.train.live;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import pumpwise.routine.WeightUnit;
import pumpwise.session.Command;
import pumpwise.session.Session;
import pumpwise.session.Session.Transition;
import pumpwise.session.engine.JournalEntry;
import pumpwise.session.engine.SessionArchive;
import pumpwise.session.engine.SessionArchive.Unfinished;
import pumpwise.session.engine.SessionJournal;
import pumpwise.session.plan.SessionPlan;
import pumpwise.session.record.SessionRecord;
import pumpwise.ui.task.Task;
import pumpwise.ui.task.TaskExecutor;
import pumpwise.ui.task.WorkerTaskExecutor;

/// Starts sessions, and resumes, saves, or discards an interrupted one. Files are read and written on the disk's
/// thread; all results, including failures, are delivered on the UI thread.
public final class LiveSessions {

    private static final Logger LOG = Logger.getLogger(LiveSessions.class.getName());

    private final SessionTiming timing;
    private final SessionArchive archive;
    private final SessionCues cues;
    private final SessionObserver observer;
    private final SaveListener save;
    private final TaskExecutor tasks;
    private final Supplier<WeightUnit> unit;

    /// @param unit supplies the unit of loads that were written without one
    public LiveSessions(
            SessionTiming timing,
            SessionArchive archive,
            SessionCues cues,
            SessionObserver observer,
            SaveListener save,
            Supplier<WeightUnit> unit) {
        this.unit = unit;
        this.timing = timing;
        tasks = new WorkerTaskExecutor(timing.disk(), timing.window());
        this.archive = archive;
        this.cues = cues;
        this.observer = observer;
        this.save = save;
    }

    /// Starts a session. It runs even if no journal can be written, which is reported: a
    /// user who is ready to train is not turned away.
    ///
    /// @param hasLastTime whether the plan has the loads of last time; otherwise they are looked up first
    public void begin(
            SessionPlan plan,
            boolean guided,
            boolean hasLastTime,
            Consumer<LiveSession> begun,
            Consumer<Exception> failed) {
        timing.disk().execute(() -> {
            try {
                timing.session().execute(cues::begin);
                Instant wall = timing.wall().instant();
                SessionPlan known = hasLastTime ? plan : withLastTime(plan, wall);
                InstantSource clock = timing.clocks().apply(wall);
                Transition first = Session.begin(known, guided, clock.instant());
                begin(new JournalEntry.Begun(first.session().startedAt(), known, guided, wall), first, clock, begun);
            } catch (Throwable e) {
                timing.window().execute(() -> failed.accept(LiveSession.asException(e)));
            }
        });
    }

    private void begin(
            JournalEntry.Begun entry, Transition first, InstantSource clock, Consumer<LiveSession> begun) {
        SessionJournal journal = _ -> {};
        Exception cause = null;
        try {
            journal = archive.begin(entry);
        } catch (IOException | RuntimeException e) {
            cause = e;
        }
        LiveSession live = live(first.session(), entry.wall(), clock, journal);
        timing.window().execute(() -> begun.accept(live));
        live.start(first.events());
        if (cause != null) {
            Exception reported = cause;
            timing.window().execute(() -> observer.journalFailed(reported));
        }
    }

    /// Looks for an interrupted session.
    public void find(Consumer<Optional<Unfinished>> found, Consumer<Exception> failed) {
        attempt(archive::unfinished, found, failed);
    }

    /// Resumes an interrupted session, paused, with its log.
    public void resume(Unfinished unfinished, Consumer<LiveSession> resumed, Consumer<Exception> failed) {
        Callable<LiveSession> work = () -> {
            timing.session().execute(cues::begin);
            SessionJournal journal = archive.continueJournal();
            Session session = unfinished.session();
            InstantSource clock = timing.clocks().apply(session.now());
            List<JournalEntry.Did> entries = unfinished.resume(clock.instant());
            journal.write(List.copyOf(entries));
            for (JournalEntry.Did entry : entries) {
                session = session.apply(entry.command(), entry.at()).session();
            }
            return live(session, unfinished.wall(), clock, journal);
        };
        attempt(
                work,
                live -> {
                    resumed.accept(live);
                    live.start(List.of());
                },
                failed);
    }

    /// Saves an interrupted session without resuming it.
    public void finish(Unfinished unfinished, Consumer<FinishedSession> saved, Consumer<Exception> failed) {
        attempt(
                () -> {
                    Session session = unfinished.session();
                    Session over = session.apply(new Command.Finish(), session.now()).session();
                    archive.save(over, unfinished.wall());
                    return new FinishedSession(over, unfinished.wall(), archive);
                },
                saved,
                failed);
    }

    /// Discards an interrupted session.
    public void discard(Runnable discarded, Consumer<Exception> failed) {
        attempt(
                () -> {
                    archive.discard();
                    return discarded;
                },
                Runnable::run,
                failed);
    }

    /// A session must start even if old ones cannot be read.
    private SessionPlan withLastTime(SessionPlan plan, Instant wall) {
        try {
            return archive.lastTime(plan, wall).plan().inUnit(unit.get());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "last time's loads are unknown", e);
            return plan;
        }
    }

    /// Saves the rating, the note and the corrections of a saved session.
    public void amend(SessionRecord record, Runnable written, Consumer<Exception> failed) {
        attempt(
                () -> {
                    archive.amend(record);
                    return written;
                },
                Runnable::run,
                failed);
    }

    private LiveSession live(Session session, Instant wall, InstantSource clock, SessionJournal journal) {
        return new LiveSession(session, wall, clock, journal, timing, archive, cues, observer, save);
    }

    private <T> void attempt(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        tasks.run(Task.of(work)
                .onDone(done)
                .onFailed(fault -> failed.accept(LiveSession.asException(fault))));
    }
}
