package pumpwise.ui.train.live;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
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
import pumpwise.session.record.SessionRecord;

/// A session under way: its engine, its sounds, and at its end the place where it is kept. Sounds are made on the
/// thread of the session, so that a busy window does not delay them; the window is told afterwards.
public final class LiveSession implements SessionEngine.Listener {

    private final Instant wall;
    private final InstantSource clock;
    private final SessionTiming timing;
    private final SessionArchive archive;
    private final SessionCues cues;
    private final Watcher watcher;
    private final SessionEngine engine;
    private final AtomicBoolean told = new AtomicBoolean();

    /// Sees what becomes of a session, always on the window's thread.
    public interface Watcher {

        /// The session is not what it was; several changes may be told as one.
        void moved();

        /// A moment that should be seen where it cannot be heard.
        void flashed();

        /// Nobody was there for a while.
        void wasAway(Duration away);

        /// The session goes on but would not survive a crash.
        void journalFailed(IOException cause);

        /// The session is over and kept.
        void kept();

        /// The session is over, but could not be kept.
        void notKept(IOException cause);
    }

    /// @param session where it stands
    /// @param wall when it began by the clock on the wall
    /// @param clock of the session
    LiveSession(
            Session session,
            Instant wall,
            InstantSource clock,
            SessionJournal journal,
            SessionTiming timing,
            SessionArchive archive,
            SessionCues cues,
            Watcher watcher) {
        this.wall = wall;
        this.clock = clock;
        this.timing = timing;
        this.archive = archive;
        this.cues = cues;
        this.watcher = watcher;
        engine = new SessionEngine(session, clock, timing.session(), journal, this);
    }

    /// Lets it run. What happened at the very beginning is heard now.
    void start(List<SessionEvent> events) {
        sound(events, session());
        engine.start();
    }

    /// The session as it is.
    public Session session() {
        return engine.session();
    }

    /// The session as it is kept.
    public SessionRecord record() {
        return SessionRecord.of(session(), wall);
    }

    /// The present instant of the session.
    public Instant instant() {
        return clock.instant();
    }

    /// Tells it what to do.
    public void send(Command command) {
        engine.send(command);
    }

    /// Keeps it once more, after that failed.
    public void keepAgain() {
        timing.session().execute(this::keep);
    }

    /// Ends it without keeping anything.
    public void discard(Consumer<IOException> failed) {
        engine.close();
        timing.session().execute(() -> {
            try {
                archive.discard();
            } catch (IOException e) {
                window().execute(() -> failed.accept(e));
            }
        });
    }

    @Override
    public void moving(Transition transition) {
        sound(transition.events(), transition.session());
    }

    @Override
    public void moved(Transition transition) {
        if (told.compareAndSet(false, true)) {
            window().execute(() -> {
                told.set(false);
                watcher.moved();
            });
        }
        if (transition.session().isOver()) {
            engine.close();
            keep();
        }
    }

    @Override
    public void wasAway(Duration away) {
        window().execute(() -> watcher.wasAway(away));
    }

    @Override
    public void journalFailed(IOException cause) {
        window().execute(() -> watcher.journalFailed(cause));
    }

    private void sound(List<SessionEvent> events, Session session) {
        if (cues.sound(events, session, clock.instant())) {
            window().execute(watcher::flashed);
        }
        cues.expectNext(session, clock);
    }

    private void keep() {
        try {
            archive.keep(engine.session(), wall);
            window().execute(watcher::kept);
        } catch (IOException e) {
            window().execute(() -> watcher.notKept(e));
        }
    }

    private Executor window() {
        return timing.window();
    }
}
