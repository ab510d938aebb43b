package pumpwise.ui.train.recovery;

import java.time.InstantSource;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Catalog;
import pumpwise.session.engine.SessionArchive.Unfinished;
import pumpwise.ui.train.live.FinishedSession;
import pumpwise.ui.train.live.LiveSession;
import pumpwise.ui.train.live.LiveSessions;
import pumpwise.ui.train.text.ExerciseWords;

/// An interrupted session, from the search for it until the user has decided about it.
public final class InterruptedSessionRecovery implements RecoveryViewModel.Decision {

    private final LiveSessions sessions;
    private final Outcome outcome;
    private ExerciseWords exercises = ExerciseWords.none();
    private @Nullable Unfinished unfinished;
    private boolean looking;
    private boolean busy;

    /// Learns what became of it.
    public interface Outcome {

        /// It was resumed.
        void resumed(LiveSession live);

        /// It was saved as it was.
        void finished(FinishedSession over);

        /// It was discarded.
        void discarded();

        /// That failed, and it still waits.
        void failed(Exception cause);
    }

    public InterruptedSessionRecovery(LiveSessions sessions, Outcome outcome) {
        this.sessions = sessions;
        this.outcome = outcome;
    }

    /// Looks for one.
    ///
    /// @param shows shows the one that was found
    /// @param known runs once it is known whether there is one
    /// @param failed receives the reason why one could not be read
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

    /// Whether it is not known yet if there is one.
    public boolean isLooking() {
        return looking;
    }

    /// Whether one waits for a decision.
    public boolean isWaiting() {
        return unfinished != null;
    }

    /// Whether a decision is being carried out.
    public boolean isBusy() {
        return busy;
    }

    /// What is known of its exercises.
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

    /// One decision at a time.
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
