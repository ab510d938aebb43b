package pumpwise.ui.plan.view;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pumpwise.ui.plan.model.EditableFigure;

/// A field for one figure with its label above it. The arrow keys step the figure, and findings follow every key. Enter
/// commits what was typed, and so does leaving the field. Esc discards it.
public final class FigureInput extends VBox {

    /// As long as a text in a file can be.
    private static final int LONGEST = 500;

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final EditableFigure figure;
    private final TextField input = new TextField();
    private boolean wasFocused;

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
        figure.textProperty().subscribe(this::show);
        figure.refusalProperty().subscribe(reason -> {
            input.pseudoClassStateChanged(REFUSED, !reason.isEmpty());
            input.setAccessibleHelp(reason);
        });
        input.textProperty().subscribe(figure::type);
        input.setOnAction(_ -> {
            figure.commit();
            input.selectAll();
        });
        input.focusedProperty().subscribe(focused -> {
            if (!focused) {
                figure.commit();
            }
        });
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        if (!figure.field().isWords()) {
            selectOnClick();
        }
    }

    /// The input that a node is in.
    public static Optional<FigureInput> enclosing(@Nullable Object node) {
        Object candidate = node;
        while (candidate instanceof Node inner && !(candidate instanceof FigureInput)) {
            candidate = inner.getParent();
        }
        return candidate instanceof FigureInput found ? Optional.of(found) : Optional.empty();
    }

    /// Where the figure is typed.
    Node field() {
        return input;
    }

    /// Commits what was typed, if anything was.
    public void commit() {
        figure.commit();
    }

    /// Selects the whole figure when it is first clicked, so that typing replaces it. Another click places the caret.
    private void selectOnClick() {
        input.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> wasFocused = input.isFocused());
        input.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> {
            if (!wasFocused && input.getSelectedText().isEmpty()) {
                input.selectAll();
            }
        });
    }

    /// Whether undo is about the text that is being typed rather than about the last edit.
    public boolean undoesTyping() {
        return figure.isPending() && input.isUndoable();
    }

    private void show(String text) {
        // Text from the field itself is there already, and setting it would move the caret.
        if (!text.equals(input.getText())) {
            input.setText(text);
        }
    }

    private void press(KeyEvent event) {
        boolean plain = !event.isAltDown() && !event.isShortcutDown();
        switch (event.getCode()) {
            case UP, DOWN -> {
                if (plain && !figure.field().isWords()) {
                    step(event.getCode() == KeyCode.UP ? 1 : -1, event.isShiftDown());
                    event.consume();
                }
            }
            case ESCAPE -> {
                if (figure.isPending() || !figure.refusalProperty().get().isEmpty()) {
                    figure.giveUp();
                    input.selectAll();
                } else {
                    RowNode.enclosing(this).map(Node.class::cast).ifPresent(Node::requestFocus);
                }
                event.consume();
            }
            default -> {}
        }
    }

    private void step(int by, boolean wide) {
        figure.step(input.getAnchor(), input.getCaretPosition(), by, wide)
                .ifPresent(stepped -> input.selectRange(stepped.from(), stepped.to()));
    }
}
