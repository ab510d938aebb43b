package pumpwise.ui.exercise;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One part of a description: a heading with the lines below it.
public final class PartView extends VBox {

    public PartView(ExerciseText.Part part) {
        Label heading = new Label(part.heading());
        heading.getStyleClass().addAll("text-small", "part-heading");
        getChildren().add(heading);
        getStyleClass().add("part");
        List<String> lines = part.lines();
        for (int index = 0; index < lines.size(); index++) {
            Label line = new Label(lines.get(index));
            line.getStyleClass().add("text-normal");
            line.setWrapText(true);
            line.setMinHeight(Region.USE_PREF_SIZE);
            if (part.isNumbered()) {
                Label number = new Label(Integer.toString(index + 1));
                number.getStyleClass().addAll("text-normal", "part-number");
                getChildren().add(new HBox(8, number, line));
            } else {
                getChildren().add(line);
            }
        }
    }

    /// The style sheet of descriptions.
    public static String sheet() {
        return Objects.requireNonNull(PartView.class.getResource("exercise.css"), "exercise.css")
                .toExternalForm();
    }
}
