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

/// A running session: its engine, its sounds, and at its end the archive that saves it. Sounds are made on the
/// session's thread, so that a busy window does not delay them; the window is informed of a change afterwards.
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

    /// @param session to start with
    /// @param wall when it began, by the wall clock
    /// @param clock the session's own
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

    /// Starts the clock. The events of the very beginning are heard now.
    void start(List<SessionEvent> events) {
        timing.session().execute(() -> sound(events, session()));
        engine.start();
    }

    /// The session as it is now.
    public Session session() {
        return engine.session();
    }

    /// The session once it is over.
    public FinishedSession finished() {
        return new FinishedSession(session(), wall, archive);
    }

    /// The present instant of the session.
    public Instant instant() {
        return clock.instant();
    }

    /// Gives the session a command.
    public void send(Command command) {
        if (command instanceof Command.Swap swap) {
            timing.disk().execute(() -> engine.send(withLastTime(swap)));
        } else {
            engine.send(command);
        }
    }

    private Command withLastTime(Command.Swap swap) {
        SessionPlan plan = session().plan().withSteps(swap.set());
        return new Command.Swap(swap.item(), archive.withLastTime(plan, timing.wall().instant()).steps());
    }

    /// Tries again to save the session after that failed.
    public void saveAgain() {
        timing.disk().execute(this::save);
    }

    /// Ends the session without saving anything.
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
            archive.keep(engine.session(), wall);
            window().execute(save::saved);
        } catch (Throwable e) {
            // Anything at all: a session that is neither saved nor reported as lost would be lost.
            window().execute(() -> save.saveFailed(asException(e)));
        }
    }

    /// What those receive that expect exceptions, also for an error of the virtual machine.
    static Exception asException(Throwable fault) {
        return fault instanceof Exception exception ? exception : new ExecutionException(fault);
    }

    private Executor window() {
        return timing.window();
    }
}
