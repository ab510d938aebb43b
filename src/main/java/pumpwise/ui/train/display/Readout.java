package pumpwise.ui.train.display;

import java.time.Instant;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import pumpwise.session.Session;
import pumpwise.ui.common.Ticker;
import pumpwise.ui.train.live.LiveSession;
import pumpwise.ui.train.text.ExerciseWords;
import pumpwise.words.Words;

/// The display of a running session. Each property changes only when there is a visible difference, because drawing is
/// expensive.
public final class Readout {

    private final Words words;
    private final Ticker ticker;
    private final ReadOnlyObjectWrapper<RunningText> face = new ReadOnlyObjectWrapper<>(RunningText.NONE);
    private final ReadOnlyObjectWrapper<RingState> dial = new ReadOnlyObjectWrapper<>(RingState.NONE);
    private final ReadOnlyObjectWrapper<LiftPosition> motion = new ReadOnlyObjectWrapper<>(LiftPosition.NONE);
    private final ReadOnlyObjectWrapper<Reps> reps = new ReadOnlyObjectWrapper<>(Reps.NONE);
    private RunningTextFactory faces;

    /// @param ticker updates the display while something moves
    public Readout(Words words, Ticker ticker) {
        this.words = words;
        this.ticker = ticker;
        faces = new RunningTextFactory(words, ExerciseWords.none());
    }

    /// The texts.
    public ReadOnlyObjectProperty<RunningText> faceProperty() {
        return face.getReadOnlyProperty();
    }

    /// The state of the ring.
    public ReadOnlyObjectProperty<RingState> dialProperty() {
        return dial.getReadOnlyProperty();
    }

    /// The position of the animated lift.
    public ReadOnlyObjectProperty<LiftPosition> motionProperty() {
        return motion.getReadOnlyProperty();
    }

    /// The progress of the set in reps.
    public ReadOnlyObjectProperty<Reps> repsProperty() {
        return reps.getReadOnlyProperty();
    }

    /// Switches to another session.
    public void use(ExerciseWords exercises) {
        faces = new RunningTextFactory(words, exercises);
    }

    /// Displays a session from now on. A paused one is drawn once.
    public void follow(LiveSession live) {
        if (live.session().isPaused()) {
            stop();
            show(live.session(), live.instant());
        } else {
            ticker.start(() -> {
                Session session = live.session();
                Instant now = live.instant();
                show(session, now);
                return RedrawSchedule.next(session, now);
            });
        }
    }

    /// Stops the updates.
    public void stop() {
        ticker.stop();
    }

    private void show(Session session, Instant instant) {
        change(dial, RingStateFactory.of(session, instant));
        change(motion, LiftAnimation.motion(session, instant));
        change(reps, LiftAnimation.reps(session));
        change(face, faces.of(session, instant));
    }

    private static <T> void change(ReadOnlyObjectWrapper<T> property, T now) {
        if (!now.equals(property.get())) {
            property.set(now);
        }
    }
}
