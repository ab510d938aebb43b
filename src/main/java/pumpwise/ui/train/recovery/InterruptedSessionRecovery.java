package pumpwise.ui.train.recovery;

import java.time.InstantSource;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Catalog;
import pumpwise.session.engine.SessionArchive.Unfinished;
import pumpwise.ui.train.live.FinishedSession;
import pumpwise.ui.train.live.LiveSession;
import pumpwise.ui.train.live.LiveSessions;
import pumpwise.words.session.ExerciseWords;

/// The recovery of an interrupted session, from the search for it to the user's decision.
public final class InterruptedSessionRecovery implements RecoveryViewModel.Decision {

    private final LiveSessions sessions;
    private final Outcome outcome;
    private ExerciseWords exercises = ExerciseWords.none();
    private @Nullable Unfinished unfinished;
    private boolean looking;
    private boolean busy;

    /// Receives the outcome.
    public interface Outcome {

        /// The session was resumed.
        void resumed(LiveSession live);

        /// The session was saved without resuming it.
        void finished(FinishedSession over);

        /// The session was discarded.
        void discarded();

        /// The decision could not be carried out, and the session still waits.
        void failed(Exception cause);
    }

    public InterruptedSessionRecovery(LiveSessions sessions, Outcome outcome) {
        this.sessions = sessions;
        this.outcome = outcome;
    }

    /// Looks for an interrupted session.
    ///
    /// @param shows shows the session that was found
    /// @param known runs when the search is finished
    /// @param failed receives the reason why a session could not be read
    public void look(
            Catalog catalog,
            InstantSource wall,
            RecoveryViewModel shows,
            Runnable known,
            Consumer<Exception> failed) {
        looking = true;
        sessions.find(
                found -> {
                    looking = false;
                    found.ifPresent(it -> {
                        unfinished = it;
                        exercises = new ExerciseWords(catalog, null);
                        shows.show(it, exercises, wall.instant());
                    });
                    known.run();
                },
                cause -> {
                    looking = false;
                    known.run();
                    failed.accept(cause);
                });
    }

    /// Whether the search is still running.
    public boolean isLooking() {
        return looking;
    }

    /// Whether a session waits for a decision.
    public boolean isWaiting() {
        return unfinished != null;
    }

    /// Whether a decision is being carried out.
    public boolean isBusy() {
        return busy;
    }

    /// The texts of its exercises.
    public ExerciseWords exercises() {
        return exercises;
    }

    @Override
    public void resume() {
        Unfinished waiting = take();
        if (waiting != null) {
            sessions.resume(
                    waiting,
                    live -> {
                        clear();
                        outcome.resumed(live);
                    },
                    this::failed);
        }
    }

    @Override
    public void finish() {
        Unfinished waiting = take();
        if (waiting != null) {
            sessions.finish(
                    waiting,
                    over -> {
                        clear();
                        outcome.finished(over);
                    },
                    this::failed);
        }
    }

    @Override
    public void discard() {
        if (take() != null) {
            sessions.discard(
                    () -> {
                        clear();
                        outcome.discarded();
                    },
                    this::failed);
        }
    }

    /// Accepts one decision at a time.
    private @Nullable Unfinished take() {
        if (busy || unfinished == null) {
            return null;
        }
        busy = true;
        return unfinished;
    }

    private void clear() {
        busy = false;
        unfinished = null;
    }

    private void failed(Exception cause) {
        busy = false;
        outcome.failed(cause);
    }
}
