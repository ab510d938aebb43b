package pumpwise.ui.exercise;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Exercise;
import pumpwise.ui.common.ReducedMotion;
import pumpwise.ui.figure.FigureView;
import pumpwise.words.Words;

/// The figure of the selected exercise of a list. Each figure is created when it is first needed.
public final class ExercisePreview extends StackPane {

    private final ExerciseFigure figures;
    private final BooleanProperty attended = new SimpleBooleanProperty();
    private @Nullable Exercise shown;

    public ExercisePreview(Words words) {
        figures = new ExerciseFigure(words, ReducedMotion.reducedMotionProperty(this));
        getStyleClass().add("exercise-preview");
        getStylesheets().add(PartView.sheet());
    }

    /// Shows an exercise.
    ///
    /// @param exercise null for none
    public void show(@Nullable Exercise exercise) {
        if (exercise == null) {
            getChildren().clear();
        } else if (!exercise.equals(shown)) {
            getChildren().setAll(figures.node(exercise));
            view().ifPresent(view -> view.attendedProperty().bind(attended));
        }
        shown = exercise;
    }

    /// Whether the row of the exercise has the pointer over it, or the focus. The figure plays then.
    public BooleanProperty attendedProperty() {
        return attended;
    }

    /// Stops or resumes the animation.
    public void toggle() {
        view().ifPresent(FigureView::toggle);
    }

    private Optional<FigureView> view() {
        return Optional.ofNullable((FigureView) lookup(".figure-view"));
    }
}
