package pumpwise.ui.progress.exercises;

import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pumpwise.ui.common.NodeVisibility;
import pumpwise.ui.common.control.WrappingLabel;
import pumpwise.ui.progress.exercises.ExerciseLines.NextLine;
import pumpwise.words.Words;

/// The suggestion for the next session of an exercise, with its reason. A button shows how suggestions are made.
final class NextBox extends VBox {

    private final Label aim = new WrappingLabel("", "text-normal");
    private final Label reason = new WrappingLabel("", "text-small");
    private final ToggleButton why = new ToggleButton();

    NextBox(Words words) {
        setId("exercise-next");
        aim.setId("exercise-aim");
        why.setId("exercise-why");
        why.setText(words.text("progress.exercises.why"));
        why.getStyleClass().addAll("quiet", "next-why");
        why.setMinWidth(USE_PREF_SIZE);
        Label explained = new WrappingLabel(words.text("progress.exercises.why.text"), "text-small");
        NodeVisibility.only(explained, why.selectedProperty());
        VBox texts = new VBox(aim, reason, explained);
        HBox.setHgrow(texts, Priority.ALWAYS);
        getChildren().setAll(new HBox(8, texts, why));
    }

    void show(@Nullable NextLine next) {
        NodeVisibility.set(this, next != null);
        if (next != null) {
            aim.setText(next.aim());
            reason.setText(next.reason());
            NodeVisibility.set(reason, !next.reason().isEmpty());
        }
    }
}
