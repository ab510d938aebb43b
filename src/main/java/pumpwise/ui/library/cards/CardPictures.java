package pumpwise.ui.library.cards;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.animation.AnimationTimer;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.figure.ExerciseSubject;
import pumpwise.figure.drawing.FigureDrawing;
import pumpwise.figure.drawing.Subject;
import pumpwise.ui.figure.StillFigure.Drawn;

/// The pictures on the cards. Solving the pose of a figure takes longer than painting it, so only a few are drawn in each
/// frame, and the latest ones are kept.
public final class CardPictures {

    private static final int KEPT = 100;
    private static final int DRAWN_IN_A_FRAME = 2;

    private final Map<String, Kept> kept = new LinkedHashMap<>(KEPT * 2, 0.75F, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
            return size() > KEPT;
        }
    };

    private final Map<Receiver, Exercise> waiting = new LinkedHashMap<>();
    private final AnimationTimer timer = new Drawing();
    private final ObservableValue<Boolean> reducedMotion;

    /// @param reducedMotion whether the system asks for reduced motion; then the pictures have both ends of the movement
    public CardPictures(ObservableValue<Boolean> reducedMotion) {
        this.reducedMotion = reducedMotion;
        reducedMotion.subscribe((_, _) -> kept.clear());
    }

    /// A card that waits for a picture.
    interface Receiver {

        /// Called when a picture has been drawn.
        void receive(Exercise drawn, Drawn picture);
    }

    private record Kept(Exercise exercise, Drawn picture) {}

    /// The characteristic pose of an exercise with a figure. Null if it has not been drawn yet; then the card gets it in
    /// one of the next frames.
    @Nullable Drawn of(Exercise exercise, Receiver card) {
        Kept known = kept.get(exercise.id());
        if (known != null && known.exercise() == exercise) {
            waiting.remove(card);
            return known.picture();
        }
        waiting.put(card, exercise);
        timer.start();
        return null;
    }

    /// Draws nothing for a card any more.
    void forget(Receiver card) {
        waiting.remove(card);
    }

    private Drawn draw(Subject subject) {
        FigureDrawing drawing = new FigureDrawing(subject);
        return reducedMotion.getValue()
                ? Drawn.of(drawing, subject.otherEnd(), subject.characteristic())
                : Drawn.of(drawing, subject.characteristic());
    }

    private final class Drawing extends AnimationTimer {
        @Override
        public void handle(long now) {
            List<Receiver> next = new ArrayList<>(waiting.keySet());
            for (Receiver card : next.subList(0, Math.min(DRAWN_IN_A_FRAME, next.size()))) {
                Exercise exercise = Objects.requireNonNull(waiting.remove(card), "waiting");
                ExerciseSubject.of(exercise).ifPresent(subject -> {
                    Drawn picture = draw(subject);
                    kept.put(exercise.id(), new Kept(exercise, picture));
                    card.receive(exercise, picture);
                });
            }
            if (waiting.isEmpty()) {
                stop();
            }
        }
    }
}
