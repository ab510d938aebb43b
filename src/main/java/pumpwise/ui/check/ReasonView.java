package pumpwise.ui.check;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import pumpwise.rules.RuleId;
import pumpwise.ui.common.NodeVisibility;
import pumpwise.words.Words;

/// A field for the reason why a rule is switched off for this routine. Enter switches the rule off, Esc cancels.
public final class ReasonView extends VBox {

    private final TextField field = new TextField();

    /// @param rule the rule that is asked about
    public ReasonView(ReasonViewModel reason, Words words, RuleId rule) {
        getStyleClass().add("reason");
        Label question = new Label(words.text("check.reason.question"));
        question.getStyleClass().add("text-small");
        question.setWrapText(true);
        question.setMinHeight(Region.USE_PREF_SIZE);
        question.setLabelFor(field);
        field.getStyleClass().add("reason-field");
        field.setAccessibleText(question.getText());
        field.setPromptText(words.text("check.reason.prompt"));
        field.setTextFormatter(new TextFormatter<>(
                change -> change.getControlNewText().length() <= ReasonViewModel.LONGEST ? change : null));
        field.textProperty().bindBidirectional(reason.textProperty());
        field.setOnAction(_ -> reason.commit());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                reason.cancel();
            }
        });
        Label refusal = new Label();
        NodeVisibility.showText(refusal, reason.refusalProperty());
        refusal.getStyleClass().addAll("refusal", "text-small");
        refusal.setWrapText(true);
        refusal.setMinHeight(Region.USE_PREF_SIZE);
        FlowPane suggestions = new FlowPane();
        suggestions.getStyleClass().add("suggestions");
        reason.suggestions(rule).forEach(text -> {
            Button suggestion = new Button(text);
            suggestion.getStyleClass().addAll("quiet", "suggestion");
            suggestion.setOnAction(_ -> {
                field.setText(text);
                focusField();
            });
            suggestions.getChildren().add(suggestion);
        });
        Button commit = new Button(words.text("check.off.confirm"));
        commit.getStyleClass().addAll("small", "reason-commit");
        commit.setOnAction(_ -> {
            reason.commit();
            if (!reason.refusalProperty().get().isEmpty()) {
                focusField();
            }
        });
        Button cancel = new Button(words.text("check.reason.cancel"));
        cancel.getStyleClass().addAll("quiet", "reason-give-up");
        cancel.setOnAction(_ -> reason.cancel());
        HBox buttons = new HBox(commit, cancel);
        buttons.getStyleClass().add("reason-buttons");
        getChildren().setAll(List.of(question, field, refusal, suggestions, buttons));
    }

    /// Moves the focus to the field.
    public void focusField() {
        field.requestFocus();
        field.end();
    }
}
