package pumpwise.ui.train;

import java.time.Instant;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import pumpwise.session.Session;
import pumpwise.ui.common.Ticker;
import pumpwise.words.Words;

/// What the running screen shows of a session. Each part changes only where something about it can be seen: drawing
/// is what costs.
public final class Readout {

    private final Words words;
    private final Ticker ticker;
    private final ReadOnlyObjectWrapper<Face> face = new ReadOnlyObjectWrapper<>(Face.NONE);
    private final ReadOnlyObjectWrapper<Dial> dial = new ReadOnlyObjectWrapper<>(Dial.NONE);
    private final ReadOnlyObjectWrapper<Motion> motion = new ReadOnlyObjectWrapper<>(Motion.NONE);
    private final ReadOnlyObjectWrapper<Reps> reps = new ReadOnlyObjectWrapper<>(Reps.NONE);
    private Faces faces;

    /// @param ticker keeps it up to date while something moves
    Readout(Words words, Ticker ticker) {
        this.words = words;
        this.ticker = ticker;
        faces = new Faces(words, ExerciseWords.none());
    }

    /// What is said.
    public ReadOnlyObjectProperty<Face> faceProperty() {
        return face.getReadOnlyProperty();
    }

    /// What the ring shows.
    public ReadOnlyObjectProperty<Dial> dialProperty() {
        return dial.getReadOnlyProperty();
    }

    /// Where the figure stands that moves with the tempo.
    public ReadOnlyObjectProperty<Motion> motionProperty() {
        return motion.getReadOnlyProperty();
    }

    /// How far the set has come.
    public ReadOnlyObjectProperty<Reps> repsProperty() {
        return reps.getReadOnlyProperty();
    }

    /// Another session is shown from now on.
    void name(ExerciseWords exercises) {
        faces = new Faces(words, exercises);
    }

    /// Shows where a session stands from now on, anew whenever something of it has moved on. A pause stands still.
    void follow(LiveSession live) {
        if (live.session().isPaused()) {
            stop();
            show(live.session(), live.instant());
        } else {
            ticker.start(() -> {
                Session session = live.session();
                Instant now = live.instant();
                show(session, now);
                return Frames.next(session, now);
            });
        }
    }

    /// Shows nothing new any more.
    void stop() {
        ticker.stop();
    }

    private void show(Session session, Instant instant) {
        change(dial, Dials.of(session, instant));
        change(motion, Tempos.motion(session, instant));
        change(reps, Tempos.reps(session));
        change(face, faces.of(session, instant));
    }

    private static <T> void change(ReadOnlyObjectWrapper<T> property, T now) {
        if (!now.equals(property.get())) {
            property.set(now);
        }
    }
}
