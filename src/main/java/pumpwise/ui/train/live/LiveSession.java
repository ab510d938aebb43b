package pumpwise.ui.train.live;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import pumpwise.session.Command;
import pumpwise.session.Session;
import pumpwise.session.Session.Transition;
import pumpwise.session.SessionEvent;
import pumpwise.session.engine.SessionArchive;
import pumpwise.session.engine.SessionEngine;
import pumpwise.session.engine.SessionJournal;
import pumpwise.session.plan.SessionPlan;

/// A running session: its engine, its sounds, and the archive that saves it. Sounds are triggered on the session's
/// thread, so that a busy window does not delay them; the window is notified afterwards.
public final class LiveSession implements SessionEngine.Listener {

    private final Instant wall;
    private final InstantSource clock;
    private final SessionTiming timing;
    private final SessionArchive archive;
    private final SessionCues cues;
    private final SessionObserver observer;
    private final SaveListener save;
    private final SessionEngine engine;
    private final AtomicBoolean announced = new AtomicBoolean();

    /// @param session the session to start with
    /// @param wall when it started by the wall clock
    /// @param clock the clock of the session
    LiveSession(
            Session session,
            Instant wall,
            InstantSource clock,
            SessionJournal journal,
            SessionTiming timing,
            SessionArchive archive,
            SessionCues cues,
            SessionObserver observer,
            SaveListener save) {
        this.wall = wall;
        this.clock = clock;
        this.timing = timing;
        this.archive = archive;
        this.cues = cues;
        this.observer = observer;
        this.save = save;
        engine = new SessionEngine(session, clock, timing.session(), timing.disk(), journal, this);
    }

    /// Starts the engine and plays the cues of the first events.
    void start(List<SessionEvent> events) {
        timing.session().execute(() -> sound(events, session()));
        engine.start();
    }

    /// The current session.
    public Session session() {
        return engine.session();
    }

    /// The finished session.
    public FinishedSession finished() {
        return new FinishedSession(session(), wall, archive);
    }

    /// The current session instant.
    public Instant instant() {
        return clock.instant();
    }

    /// Sends a command to the session.
    public void send(Command command) {
        if (command instanceof Command.Swap swap) {
            timing.disk().execute(() -> engine.send(withLastTime(swap)));
        } else {
            engine.send(command);
        }
    }

    private Command withLastTime(Command.Swap swap) {
        SessionPlan plan = session().plan().withSteps(swap.set());
        return new Command.Swap(swap.item(), archive.lastTime(plan, timing.wall().instant()).plan().steps());
    }

    /// Tries again to save the session.
    public void saveAgain() {
        timing.disk().execute(this::save);
    }

    /// Ends the session without saving it.
    public void discard(Consumer<Exception> failed) {
        engine.close();
        timing.disk().execute(() -> {
            try {
                archive.discard();
            } catch (Throwable e) {
                window().execute(() -> failed.accept(asException(e)));
            }
        });
    }

    @Override
    public void moving(Transition transition) {
        sound(transition.events(), transition.session());
    }

    @Override
    public void moved(Transition transition) {
        if (announced.compareAndSet(false, true)) {
            window().execute(() -> {
                announced.set(false);
                observer.changed();
            });
        }
        if (transition.session().isOver()) {
            engine.close();
            save();
        }
    }

    @Override
    public void wasAway(Duration away) {
        window().execute(() -> observer.wasAway(away));
    }

    @Override
    public void journalFailed(IOException cause) {
        window().execute(() -> observer.journalFailed(cause));
    }

    private void sound(List<SessionEvent> events, Session session) {
        if (cues.sound(events, session, clock.instant())) {
            window().execute(observer::flashed);
        }
        cues.expectNext(session, clock);
    }

    private void save() {
        try {
            archive.save(engine.session(), wall);
            window().execute(save::saved);
        } catch (Throwable e) {
            // Any failure must be reported, because a session that is neither saved nor reported would be lost
            // unnoticed.
            window().execute(() -> save.saveFailed(asException(e)));
        }
    }

    /// Wraps errors of the virtual machine for callers that expect exceptions.
    static Exception asException(Throwable fault) {
        return fault instanceof Exception exception ? exception : new ExecutionException(fault);
    }

    private Executor window() {
        return timing.window();
    }
}
