package pumpwise.ui.plan;

import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Equipment;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.Muscle;
import pumpwise.words.Words;

/// An exercise in a list: its name, and below it kind, muscles and equipment.
final class ExerciseCell extends ListCell<Exercise> {

    private final Words words;
    private final Label name = new Label();
    private final Label about = new Label();
    private final VBox box = new VBox(name, about);

    ExerciseCell(Words words) {
        this.words = words;
        name.getStyleClass().addAll("item-name", "text-normal");
        about.getStyleClass().add("text-small");
        // As wide as the list, not as its longest text.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Exercise exercise, boolean empty) {
        super.updateItem(exercise, empty);
        setGraphic(exercise == null ? null : box);
        if (exercise != null) {
            name.setText(exercise.name());
            about.setText(words.say(
                    "plan.pick.about",
                    ItemLook.kind(words, exercise),
                    exercise.primaryMuscles().stream().map(Muscle::word).collect(Collectors.joining(", ")),
                    exercise.equipment().stream().map(Equipment::word).collect(Collectors.joining(", "))));
        }
    }
}
