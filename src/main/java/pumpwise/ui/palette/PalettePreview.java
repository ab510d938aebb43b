package pumpwise.ui.palette;

import java.util.List;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Exercise;
import pumpwise.ui.common.control.WrappingLabel;
import pumpwise.ui.exercise.ExercisePreview;
import pumpwise.words.Words;

/// The figure of the selected exercise, and its cues.
final class PalettePreview extends VBox {

    private final ExercisePreview figure;
    private final VBox cues = new VBox();

    PalettePreview(Words words) {
        figure = new ExercisePreview(words);
        cues.getStyleClass().add("palette-cues");
        getStyleClass().add("palette-exercise-preview");
        getChildren().addAll(figure, cues);
    }

    /// Shows an exercise.
    ///
    /// @param exercise null for none
    void show(@Nullable Exercise exercise) {
        figure.show(exercise);
        List<String> texts = exercise == null ? List.of() : exercise.coaching().cues();
        cues.getChildren().setAll(texts.stream().map(cue -> new WrappingLabel(cue, "text-small")).toList());
    }
}
