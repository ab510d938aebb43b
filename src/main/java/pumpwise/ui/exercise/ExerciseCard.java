package pumpwise.ui.exercise;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Exercise;
import pumpwise.words.Words;

/// The full description of an exercise.
public final class ExerciseCard extends VBox {

    /// A card of words only.
    ///
    /// @param inRoutine whether to show how the exercise looks in a routine too
    public ExerciseCard(Words words, Exercise exercise, Catalog catalog, boolean inRoutine) {
        getStyleClass().add("exercise-card");
        getStylesheets().add(PartView.sheet());
        Label name = new Label(exercise.name());
        name.getStyleClass().addAll("text-large", "exercise-name");
        name.setWrapText(true);
        getChildren().add(name);
        ExerciseText text = new ExerciseText(words);
        if (inRoutine) {
            getChildren().add(new PartView(new ExerciseText.Part(
                    words.text("library.part.routine"), List.of(text.routineLine(exercise)), false)));
        }
        text.parts(exercise, catalog::nameOf)
                .forEach(part -> getChildren().add(new PartView(part)));
    }
}
