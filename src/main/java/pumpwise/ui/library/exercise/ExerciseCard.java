package pumpwise.ui.library.exercise;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Exercise;
import pumpwise.words.Words;

/// The full description of an exercise.
public final class ExerciseCard extends VBox {

    /// @param inRoutine whether to show how the exercise looks in a routine too
    public ExerciseCard(Words words, Exercise exercise, Catalog catalog, boolean inRoutine) {
        getStyleClass().add("exercise-card");
        Label name = new Label(exercise.name());
        name.getStyleClass().addAll("text-large", "exercise-name");
        name.setWrapText(true);
        getChildren().add(name);
        ExerciseText text = new ExerciseText(words);
        if (inRoutine) {
            getChildren().add(part(new ExerciseText.Part(
                    words.text("library.part.routine"), List.of(text.routineLine(exercise)), false)));
        }
        text.parts(exercise, catalog::nameOf)
                .forEach(part -> getChildren().add(part(part)));
    }

    private static Node part(ExerciseText.Part part) {
        Label heading = new Label(part.heading());
        heading.getStyleClass().addAll("text-small", "part-heading");
        VBox box = new VBox(heading);
        box.getStyleClass().add("part");
        List<String> lines = new ArrayList<>(part.lines());
        for (int index = 0; index < lines.size(); index++) {
            Label line = new Label(lines.get(index));
            line.getStyleClass().add("text-normal");
            line.setWrapText(true);
            if (!part.isNumbered()) {
                box.getChildren().add(line);
                continue;
            }
            Label number = new Label(Integer.toString(index + 1));
            number.getStyleClass().addAll("text-normal", "part-number");
            box.getChildren().add(new HBox(8, number, line));
        }
        return box;
    }
}
