package pumpwise.ui.train.before;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pumpwise.words.Words;

/// A row of the list of exercises before a session.
final class UpcomingRow extends HBox {

    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");


    private final Runnable toggle;
    private final Words words;
    private UpcomingExercise exercise;

    /// @param toggle uses the suggested load, or gives it back
    UpcomingRow(UpcomingExercise exercise, Runnable toggle, Words words) {
        this.exercise = exercise;
        this.toggle = toggle;
        this.words = words;
        getStyleClass().add("coming-row");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        show(exercise);
    }

    /// Shows what is said about the same exercise now.
    void show(UpcomingExercise now) {
        exercise = now;
        getChildren().clear();
        setAccessibleText(accessible(exercise));
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
        if (!exercise.last().isEmpty()) {
            texts.getChildren().add(text(exercise.last(), "coming-last"));
        }
        if (exercise.suggestion() != null) {
            add(exercise.suggestion(), texts);
        }
        HBox.setHgrow(texts, Priority.ALWAYS);
        getChildren().add(texts);
    }

    private String said(UpcomingSuggestion suggestion) {
        return suggestion.isTaken() ? words.text("train.suggestions.row.taken", suggestion.aim()) : suggestion.aim();
    }

    private String accessible(UpcomingExercise exercise) {
        UpcomingSuggestion suggestion = exercise.suggestion();
        return Stream.of(
                        exercise.name(),
                        exercise.figures(),
                        exercise.load(),
                        exercise.last(),
                        suggestion == null ? "" : said(suggestion),
                        suggestion == null ? "" : suggestion.reason())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private void add(UpcomingSuggestion suggestion, VBox texts) {
        if (!suggestion.aim().isEmpty()) {
            Label aim = text(suggestion.aim(), "coming-aim");
            aim.setAccessibleText(said(suggestion));
            HBox line = new HBox(aim);
            line.getStyleClass().add("coming-suggestion");
            if (suggestion.isTakeable() || suggestion.isTaken()) {
                aim.setGraphic(new FontIcon(suggestion.isTaken() ? Feather.CHECK : Feather.ARROW_RIGHT));
                line.getStyleClass().add(suggestion.isTaken() ? "taken" : "takeable");
                line.getChildren().add(button(suggestion.isTaken()));
            }
            texts.getChildren().add(line);
        }
        if (!suggestion.reason().isEmpty()) {
            texts.getChildren().add(text(suggestion.reason(), "coming-reason"));
        }
    }

    private Button button(boolean isTaken) {
        Button use = new Button(words.text(isTaken ? "train.suggestions.row.back" : "train.suggestions.row.use"));
        use.getStyleClass().add("coming-use");
        use.setMinWidth(USE_PREF_SIZE);
        // The row has the focus, and Enter does the same.
        use.setFocusTraversable(false);
        use.setOnAction(_ -> toggle.run());
        return use;
    }

    /// Uses the suggested load, or gives it back; false if there is none.
    boolean toggle() {
        UpcomingSuggestion suggestion = exercise.suggestion();
        boolean can = suggestion != null && (suggestion.isTakeable() || suggestion.isTaken());
        if (can) {
            toggle.run();
        }
        return can;
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
