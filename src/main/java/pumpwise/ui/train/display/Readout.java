package pumpwise.ui.train.display;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import pumpwise.session.Session;
import pumpwise.storage.settings.ProgressSettings.LastTimeShown;
import pumpwise.ui.common.Ticker;
import pumpwise.ui.figure.FigureState;
import pumpwise.ui.train.figure.SessionFigure;
import pumpwise.ui.train.live.LiveSession;
import pumpwise.words.Words;
import pumpwise.words.session.ExerciseWords;

/// The display of a running session. Each property changes only when there is a visible difference, because drawing is
/// expensive.
public final class Readout {

    private final Words words;
    private final Ticker ticker;
    private final Supplier<LastTimeShown> lastTime;
    private final ReadOnlyObjectWrapper<RunningText> face = new ReadOnlyObjectWrapper<>(RunningText.NONE);
    private final ReadOnlyObjectWrapper<RingState> dial = new ReadOnlyObjectWrapper<>(RingState.NONE);
    private final ReadOnlyObjectWrapper<LiftPosition> motion = new ReadOnlyObjectWrapper<>(LiftPosition.NONE);
    private final ReadOnlyObjectWrapper<@Nullable FigureState> figure = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Reps> reps = new ReadOnlyObjectWrapper<>(Reps.NONE);
    private final BooleanProperty reducedMotion = new SimpleBooleanProperty();
    private RunningTextFactory faces;
    private SessionFigure figures;
    private @Nullable LiveSession followed;

    /// @param ticker updates the display while something moves
    /// @param lastTime supplies when the results of last time are shown
    public Readout(Words words, Ticker ticker, Supplier<LastTimeShown> lastTime) {
        this.words = words;
        this.ticker = ticker;
        this.lastTime = lastTime;
        faces = new RunningTextFactory(words, ExerciseWords.none(), lastTime);
        figures = new SessionFigure(ExerciseWords.none().catalog());
        reducedMotion.subscribe((_, _) -> restart());
    }

    /// The texts.
    public ReadOnlyObjectProperty<RunningText> faceProperty() {
        return face.getReadOnlyProperty();
    }

    /// The state of the ring.
    public ReadOnlyObjectProperty<RingState> dialProperty() {
        return dial.getReadOnlyProperty();
    }

    /// The figure of the current or next exercise; null if the exercise has none.
    public ReadOnlyObjectProperty<@Nullable FigureState> figureProperty() {
        return figure.getReadOnlyProperty();
    }

    /// Whether the system asks that nothing moves. The figure stands still then.
    public BooleanProperty reducedMotionProperty() {
        return reducedMotion;
    }

    /// The position of the animated lift of an exercise without a figure.
    public ReadOnlyObjectProperty<LiftPosition> motionProperty() {
        return motion.getReadOnlyProperty();
    }

    /// The progress of the set in reps.
    public ReadOnlyObjectProperty<Reps> repsProperty() {
        return reps.getReadOnlyProperty();
    }

    /// Switches to another session.
    public void use(ExerciseWords exercises) {
        faces = new RunningTextFactory(words, exercises, lastTime);
        figures = new SessionFigure(exercises.catalog());
    }

    /// Displays a session from now on. A paused one is drawn once.
    public void follow(LiveSession live) {
        followed = live;
        if (live.session().isPaused()) {
            ticker.stop();
            show(live.session(), live.instant());
        } else {
            ticker.start(() -> {
                Session session = live.session();
                Instant now = live.instant();
                show(session, now);
                return next(session, now);
            });
        }
    }

    /// Stops the updates.
    public void stop() {
        followed = null;
        ticker.stop();
    }

    private void restart() {
        if (followed != null) {
            follow(followed);
        }
    }

    private Duration next(Session session, Instant now) {
        Duration next = RedrawSchedule.next(session, now);
        return figures.next(session, now, reducedMotion.get())
                .filter(frame -> frame.compareTo(next) < 0)
                .orElse(next);
    }

    private void show(Session session, Instant instant) {
        change(dial, RingStateFactory.of(session, instant));
        Optional<FigureState> now = figures.at(session, instant, reducedMotion.get());
        change(motion, now.isPresent() ? LiftPosition.NONE : LiftAnimation.motion(session, instant));
        if (!Objects.equals(now.orElse(null), figure.get())) {
            figure.set(now.orElse(null));
        }
        change(reps, LiftAnimation.reps(session));
        change(face, faces.of(session, instant));
    }

    private static <T extends @Nullable Object> void change(ReadOnlyObjectWrapper<T> property, T now) {
        if (!Objects.equals(now, property.get())) {
            property.set(now);
        }
    }
}
