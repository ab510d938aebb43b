package pumpwise.ui.train.before;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A row of the list of exercises before a session.
final class UpcomingRow extends HBox {

    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");

    private final UpcomingExercise exercise;

    UpcomingRow(UpcomingExercise exercise) {
        this.exercise = exercise;
        getStyleClass().add("coming-row");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(String.join(", ", exercise.name(), exercise.figures()));
        if (exercise.place().isMember()) {
            // The members of a superset have letters, as on paper.
            Label letter = text(Character.toString('A' + exercise.place().member()), "coming-letter");
            letter.setMinWidth(Region.USE_PREF_SIZE);
            getChildren().add(letter);
        }
        // Stacked, so that texts do not share a line that is too short for them.
        VBox texts = new VBox(text(exercise.name(), "coming-name"), text(exercise.figures(), "text-small"));
        if (!exercise.load().isEmpty()) {
            texts.getChildren().add(text(exercise.load(), "coming-load"));
        }
        HBox.setHgrow(texts, Priority.ALWAYS);
        getChildren().add(texts);
    }

    UpcomingExercise exercise() {
        return exercise;
    }

    /// Marks the row whose figure is shown. Only that one is a stop of the Tab key.
    void setShown(boolean isShown) {
        pseudoClassStateChanged(SHOWN, isShown);
        setFocusTraversable(isShown);
    }

    static Label text(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
