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

/// A session that was cut short, from when it is looked for until it is dealt with.
public final class InterruptedSessionRecovery implements RecoveryViewModel.Answer {

    private final LiveSessions sessions;
    private final Outcome outcome;
    private ExerciseWords exercises = ExerciseWords.none();
    private @Nullable Unfinished unfinished;
    private boolean looking;
    private boolean busy;

    /// Hears what became of it.
    public interface Outcome {

        /// It goes on.
        void goesOn(LiveSession live);

        /// It was kept as it was.
        void finished(FinishedSession over);

        /// Nothing was kept of it.
        void discarded();

        /// It could not be dealt with, and still waits.
        void stuck(Exception cause);
    }

    public InterruptedSessionRecovery(LiveSessions sessions, Outcome outcome) {
        this.sessions = sessions;
        this.outcome = outcome;
    }

    /// Looks for one.
    ///
    /// @param shows is told of the one that was found
    /// @param known it is known whether there is one
    /// @param failed one could not be read
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

    /// Whether one waits to be dealt with.
    public boolean isWaiting() {
        return unfinished != null;
    }

    /// Whether it is being dealt with.
    public boolean isBusy() {
        return busy;
    }

    /// What is known of its exercises.
    public ExerciseWords exercises() {
        return exercises;
    }

    @Override
    public void goOn() {
        Unfinished waiting = take();
        if (waiting != null) {
            sessions.resume(
                    waiting,
                    live -> {
                        dealtWith();
                        outcome.goesOn(live);
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
                        dealtWith();
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
                        dealtWith();
                        outcome.discarded();
                    },
                    this::failed);
        }
    }

    /// Once at a time.
    private @Nullable Unfinished take() {
        if (busy || unfinished == null) {
            return null;
        }
        busy = true;
        return unfinished;
    }

    private void dealtWith() {
        busy = false;
        unfinished = null;
    }

    private void failed(Exception cause) {
        busy = false;
        outcome.stuck(cause);
    }
}
