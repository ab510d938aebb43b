package pumpwise.ui.plan;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// A figure to edit in place, with what it is called above it. Enter, and leaving it, take over what was typed; Esc
/// goes back.
final class FigureInput extends VBox {

    /// More than anybody writes, and no more than a file may hold.
    private static final int LONGEST = 500;

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final EditableFigure figure;
    private final TextField input = new TextField();

    FigureInput(EditableFigure figure) {
        this.figure = figure;
        Label label = new Label(figure.label());
        label.getStyleClass().add("text-small");
        label.setLabelFor(input);
        getChildren().setAll(label, input);
        getStyleClass().addAll("figure", figure.field().word());
        input.setId(figure.field().word());
        input.setAccessibleText(figure.label());
        input.setPromptText(figure.prompt());
        input.setTextFormatter(new TextFormatter<>(
                change -> change.getControlNewText().length() <= LONGEST ? change : null));
        figure.text().subscribe(input::setText);
        figure.refusal().subscribe(reason -> {
            input.pseudoClassStateChanged(REFUSED, !reason.isEmpty());
            input.setAccessibleHelp(reason);
        });
        input.setOnAction(_ -> commit());
        input.focusedProperty().subscribe(focused -> {
            if (!focused) {
                commit();
            }
        });
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::giveUp);
    }

    /// Takes over what was typed, if anything was.
    void commit() {
        String typed = input.getText();
        if (!typed.equals(figure.text().get())) {
            figure.commit(typed);
            input.setText(figure.text().get());
        }
    }

    /// Whether something was typed that the routine does not say yet.
    boolean isBeingTyped() {
        return !input.getText().equals(figure.text().get());
    }

    private void giveUp(KeyEvent event) {
        boolean something = isBeingTyped() || !figure.refusal().get().isEmpty();
        if (event.getCode() == KeyCode.ESCAPE && something) {
            figure.giveUp();
            input.setText(figure.text().get());
            input.selectAll();
            event.consume();
        }
    }
}
