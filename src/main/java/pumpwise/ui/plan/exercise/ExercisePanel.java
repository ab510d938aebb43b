package pumpwise.ui.plan.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pumpwise.catalog.Exercise;
import pumpwise.ui.common.NodeVisibility;
import pumpwise.ui.common.control.WrappingLabel;
import pumpwise.ui.exercise.ExerciseFigure;
import pumpwise.ui.exercise.PartView;
import pumpwise.words.Words;

/// A card next to the routine with an exercise. Its contents are recreated for each exercise, because users rarely open
/// it.
public final class ExercisePanel extends VBox {

    private final ExerciseViewModel exercise;
    private final Words words;
    private final ExerciseFigure figure;
    private final Label last = new WrappingLabel("", "text-normal");
    private final VBox lastPart = new VBox();

    /// @param reducedMotion whether the system asks that nothing moves
    public ExercisePanel(ExerciseViewModel exercise, Words words, ObservableValue<Boolean> reducedMotion) {
        this.exercise = exercise;
        this.words = words;
        figure = new ExerciseFigure(words, reducedMotion);
        setId("exercise-panel");
        getStylesheets().addAll(PartView.sheet(), sheet());
        getStyleClass().addAll("card", "exercise-panel");
        Label heading = new WrappingLabel("", "text-small");
        heading.setText(words.text("plan.exercise.last.heading"));
        last.setId("exercise-last-time");
        last.textProperty().bind(exercise.lastTimeProperty());
        lastPart.getStyleClass().addAll("part", "exercise-last");
        lastPart.getChildren().setAll(heading, last);
        NodeVisibility.only(lastPart, exercise.lastTimeProperty().isNotEmpty());
        exercise.shownProperty().subscribe(this::fill);
    }

    private static String sheet() {
        return Objects.requireNonNull(ExercisePanel.class.getResource("exercise-panel.css"), "exercise-panel.css")
                .toExternalForm();
    }

    private void fill(@Nullable ShownExercise shown) {
        if (shown == null) {
            return;
        }
        Label name = new WrappingLabel("", "text-large");
        name.getStyleClass().add("exercise-name");
        name.setText(shown.name());
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox head = new HBox(name, close());
        head.getStyleClass().add("exercise-head");
        Label kind = new WrappingLabel("", "text-small");
        kind.setText(shown.kind());
        List<Node> children = new ArrayList<>(List.of(new VBox(head, kind)));
        Exercise known = shown.exercise();
        if (known != null) {
            figure.find(known).ifPresent(children::add);
        }
        children.add(lastPart);
        shown.parts().forEach(part -> children.add(new PartView(part)));
        getChildren().setAll(children);
        setAccessibleText(shown.name());
    }

    private Button close() {
        Button close = new Button();
        String text = words.text("plan.exercise.close");
        close.setId("exercise-close");
        close.setGraphic(new FontIcon(Feather.X));
        close.getStyleClass().add("icon-button");
        close.setMinWidth(Region.USE_PREF_SIZE);
        close.setAccessibleText(text);
        close.setTooltip(new Tooltip(text));
        close.setOnAction(_ -> exercise.close());
        return close;
    }
}
