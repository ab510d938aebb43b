package pumpwise.ui.progress.history.edit;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import pumpwise.ui.common.NodeVisibility;

/// A value as text, which becomes a field while it has the focus. What was typed and is refused stays, with the reason.
final class ValueCell extends StackPane implements ValueInput.Place {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");

    private final Label label = new Label();
    private final ValueInput input;
    private final Label reason;
    private EditedValue value;
    private @Nullable String refused;

    /// @param reason shows why a value is refused
    ValueCell(ValueInput input, Label reason, EditedValue value) {
        this.input = input;
        this.reason = reason;
        this.value = value;
        setId("edit-" + value.id());
        getStyleClass().add("value-cell");
        label.getStyleClass().add("value-text");
        StackPane.setAlignment(label, Pos.CENTER_LEFT);
        label.setMaxWidth(Double.MAX_VALUE);
        getChildren().setAll(label);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT_FIELD);
        focusedProperty().subscribe(focused -> {
            if (focused) {
                input.begin(this);
            }
        });
        setOnMousePressed(event -> {
            event.consume();
            input.begin(this);
        });
        show(value);
    }

    @Override
    public EditedValue value() {
        return value;
    }

    /// Shows a value. What was refused stays until it is corrected or discarded.
    void show(EditedValue now) {
        value = now;
        String text = typed();
        label.setText(text.isEmpty() ? "\u2013" : text);
        pseudoClassStateChanged(EMPTY, text.isEmpty());
        pseudoClassStateChanged(REFUSED, refused != null);
        setAccessibleText(now.label() + " " + text);
    }

    @Override
    public String typed() {
        return refused == null ? value.text().get() : refused;
    }

    @Override
    public boolean isRefused() {
        return refused != null;
    }

    @Override
    public void write(String text) {
        String why = text.equals(value.text().get()) ? "" : value.write().apply(text);
        refused = why.isEmpty() ? null : text;
        reason.setText(why);
        NodeVisibility.set(reason, !why.isEmpty());
        show(value);
    }

    @Override
    public void discard() {
        refused = null;
        reason.setText("");
        NodeVisibility.set(reason, false);
        show(value);
    }

    @Override
    public void open() {
        setFocusTraversable(false);
        label.setVisible(false);
        getChildren().add(input);
    }

    @Override
    public void close() {
        getChildren().remove(input);
        label.setVisible(true);
        setFocusTraversable(true);
        show(value);
    }
}
