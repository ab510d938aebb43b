package pumpwise.ui.progress.history.edit;

import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import org.jspecify.annotations.Nullable;

/// The one field in which all values are typed. It moves into the cell that has the focus, because many fields would
/// take long to create. Enter and leaving the field save the value, Up and Down step it.
final class ValueInput extends TextField {

    /// The maximum length of a text in a file.
    private static final int LONGEST = 500;

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private @Nullable Place cell;
    private boolean isMoving;

    /// Where a value is.
    interface Place {

        EditedValue value();

        /// The text to edit: what was refused, or else the value.
        String typed();

        boolean isRefused();

        /// Saves a text, or keeps it with the reason why it is refused.
        void write(String text);

        /// Discards what was refused.
        void discard();

        /// Takes up the field.
        void open();

        /// Gives back the field.
        void close();
    }

    ValueInput() {
        setId("edit-input");
        setTextFormatter(
                new TextFormatter<>(change -> change.getControlNewText().length() <= LONGEST ? change : null));
        setOnAction(_ -> {
            commit();
            selectAll();
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        addEventHandler(ScrollEvent.SCROLL, event -> {
            if (event.getDeltaY() != 0) {
                event.consume();
                step(event.getDeltaY() > 0 ? 1 : -1);
            }
        });
        focusedProperty().subscribe(focused -> {
            if (!focused && !isMoving) {
                leave();
            }
        });
    }

    /// Moves into a cell.
    void begin(Place into) {
        if (cell == into) {
            return;
        }
        isMoving = true;
        finish();
        cell = into;
        into.open();
        setAccessibleText(into.value().label());
        setPromptText(into.value().label());
        setText(into.typed());
        pseudoClassStateChanged(REFUSED, into.isRefused());
        requestFocus();
        selectAll();
        isMoving = false;
    }

    /// Whether something was typed that is not saved.
    boolean isPending() {
        return cell != null && !getText().equals(cell.value().text().get());
    }

    /// Saves what was typed, or shows why that is not possible.
    void commit() {
        Place here = cell;
        if (here != null) {
            here.write(getText());
            pseudoClassStateChanged(REFUSED, here.isRefused());
            if (!here.isRefused()) {
                setText(here.typed());
            }
        }
    }

    private void leave() {
        // If the window lost the focus, the field gets it back with the window.
        if (getScene() == null || getScene().getFocusOwner() != this) {
            finish();
        }
    }

    /// Saves what was typed, and leaves the cell.
    void finish() {
        Place here = cell;
        if (here != null) {
            cell = null;
            here.write(getText());
            here.close();
        }
    }

    private void step(int by) {
        Place here = cell;
        if (here != null && here.value().step() != null) {
            commit();
            if (!here.isRefused()) {
                here.value().step(by);
                setText(here.typed());
                selectAll();
            }
        }
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case UP, DOWN -> {
                event.consume();
                step(event.getCode() == KeyCode.UP ? 1 : -1);
            }
            case ESCAPE -> {
                if (cell != null && (isPending() || cell.isRefused())) {
                    event.consume();
                    cell.discard();
                    setText(cell.typed());
                    pseudoClassStateChanged(REFUSED, false);
                    selectAll();
                }
            }
            default -> {}
        }
    }
}
