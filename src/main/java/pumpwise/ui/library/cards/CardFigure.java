package pumpwise.ui.library.cards;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.figure.ExercisePlayback;
import pumpwise.catalog.figure.ExerciseSubject;
import pumpwise.ui.common.NodeVisibility;
import pumpwise.ui.figure.FigureView;
import pumpwise.ui.figure.StillFigure;
import pumpwise.ui.figure.StillFigure.Drawn;
import pumpwise.words.Words;

/// The figure on a card: a still picture, replaced by the moving figure while the card has the pointer or the focus.
/// Without a figure, a placeholder says so.
final class CardFigure extends StackPane implements CardPictures.Receiver {

    private final CardPictures pictures;
    private final ObservableValue<Boolean> reducedMotion;
    private final StillFigure still = new StillFigure();
    private final Label none;
    private @Nullable Exercise exercise;
    private @Nullable FigureView moving;

    /// @param reducedMotion whether the system asks for reduced motion
    CardFigure(Words words, CardPictures pictures, ObservableValue<Boolean> reducedMotion) {
        this.pictures = pictures;
        this.reducedMotion = reducedMotion;
        none = new Label(words.text("library.figure.none"));
        none.getStyleClass().addAll("text-small", "card-no-figure");
        none.setWrapText(true);
        getStyleClass().add("card-figure");
        setMouseTransparent(true);
        getChildren().addAll(still, none);
        reducedMotion.subscribe((_, _) -> draw());
    }

    /// Shows the figure of an exercise.
    void show(Exercise now) {
        if (exercise != now) {
            exercise = now;
            remove();
            draw();
        }
    }

    private void draw() {
        Exercise shown = exercise;
        if (shown == null || shown.figure() == null) {
            pictures.forget(this);
            still.show(null);
            NodeVisibility.set(none, true);
        } else {
            still.show(pictures.of(shown, this));
            NodeVisibility.set(none, false);
        }
    }

    @Override
    public void receive(Exercise drawn, Drawn picture) {
        if (drawn == exercise) {
            still.show(picture);
        }
    }

    /// Plays the figure, or shows the still picture again.
    void setAttended(boolean attended) {
        if (!attended) {
            remove();
        } else if (moving == null && exercise != null) {
            Exercise shown = exercise;
            ExerciseSubject.of(shown).ifPresent(subject -> {
                // The card itself says what it shows.
                FigureView view = new FigureView(subject, ExercisePlayback.of(shown, subject.figure()), "", reducedMotion);
                view.setFocusTraversable(false);
                moving = view;
                getChildren().add(view);
                still.setVisible(false);
                view.attendedProperty().set(true);
            });
        }
    }

    private void remove() {
        FigureView view = moving;
        if (view != null) {
            view.attendedProperty().set(false);
            getChildren().remove(view);
            moving = null;
            still.setVisible(true);
        }
    }

    /// Stops and resumes the figure, if it is playing.
    void toggle() {
        if (moving != null) {
            moving.toggle();
        }
    }

    /// Whether the figure is moving.
    boolean isPlaying() {
        return moving != null && moving.playingProperty().get();
    }
}
