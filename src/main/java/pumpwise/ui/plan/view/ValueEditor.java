package pumpwise.ui.plan.view;

import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import pumpwise.ui.common.NodeVisibility;
import pumpwise.ui.plan.model.EditableValue;
import pumpwise.ui.plan.model.TableViewModel;
import pumpwise.words.Words;

/// The editor of the table. It covers the value that is being edited. The arrow keys, the wheel, and two buttons step it,
/// and findings follow every keystroke. Enter, and leaving the editor, commit the text. Esc discards it.
public final class ValueEditor extends HBox {

    /// The maximum length of a text in a file.
    private static final int LONGEST = 500;

    /// The number of pixels in one notch of a wheel.
    private static final double NOTCH = 40;

    /// How long a button is held before it repeats, and how often it repeats.
    private static final Duration HELD = Duration.millis(400);
    private static final Duration REPEAT = Duration.millis(100);

    private static final double NARROWEST = 64;
    private static final double MARGIN = 8;

    /// Without room for its border and the caret, a field scrolls.
    private static final double CARET = 4;
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final TableViewModel table;
    private final TextField input = new TextField();
    private final Button less;
    private final Button more;
    private Subscription shown = Subscription.EMPTY;
    private @Nullable EditableValue value;
    private double turned;

    ValueEditor(TableViewModel table, Words words) {
        this.table = table;
        less = stepper("\u2212", words.text("plan.step.less"), -1);
        more = stepper("+", words.text("plan.step.more"), 1);
        getStyleClass().add("value-editor");
        input.setId("value-editor");
        setManaged(false);
        setVisible(false);
        HBox.setHgrow(input, Priority.ALWAYS);
        getChildren().setAll(input, less, more);
        input.setTextFormatter(new TextFormatter<>(
                change -> change.getControlNewText().length() <= LONGEST ? change : null));
        input.textProperty().subscribe(typed -> {
            if (value != null) {
                value.type(typed);
            }
        });
        input.setOnAction(_ -> {
            table.commit();
            input.selectAll();
        });
        input.focusedProperty().subscribe(focused -> {
            if (!focused) {
                leave();
            }
        });
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        addEventFilter(ScrollEvent.SCROLL, this::turn);
    }

    private Button stepper(String sign, String text, int by) {
        Button button = new Stepper(sign, by);
        button.setAccessibleText(text);
        button.getStyleClass().add("stepper");
        button.setId(by < 0 ? "step-less" : "step-more");
        // The focus stays in the field.
        button.setFocusTraversable(false);
        return button;
    }

    /// Starts editing a value and selects all of it, so that typing replaces it.
    void edit(EditableValue now) {
        shown.unsubscribe();
        value = null;
        turned = 0;
        input.setAccessibleText(now.label());
        input.setPromptText(now.prompt());
        input.setText(now.textProperty().get());
        value = now;
        shown = Subscription.combine(now.textProperty().subscribe(this::show), now.refusalProperty().subscribe(reason -> {
            input.pseudoClassStateChanged(REFUSED, !reason.isEmpty());
            input.setAccessibleHelp(reason);
        }));
        NodeVisibility.set(less, !now.field().isWords());
        NodeVisibility.set(more, !now.field().isWords());
        setVisible(true);
        toFront();
        input.requestFocus();
        input.selectAll();
    }

    /// Ends editing.
    void hide() {
        shown.unsubscribe();
        shown = Subscription.EMPTY;
        value = null;
        setVisible(false);
    }

    /// Covers the label of the value.
    ///
    /// @param label its bounds
    void cover(Bounds label, ColumnGrid grid) {
        boolean isSentence = value != null && value.field().isWords();
        double wide = isSentence
                ? grid.end() - label.getMinX()
                : Math.max(label.getWidth() + 2 * MARGIN + CARET, NARROWEST) + (less.isVisible() ? less.prefWidth(-1) + more.prefWidth(-1) : 0);
        double x = Math.clamp(label.getMinX() - MARGIN, 0, Math.max(grid.width() - wide - 1, 0));
        double y = label.getMinY() + (Math.min(label.getHeight(), grid.line()) - grid.line()) / 2;
        resizeRelocate(x, Math.floor(y), wide, grid.line());
        layout();
    }

    /// The editor that contains a node.
    public static Optional<ValueEditor> enclosing(@Nullable Object node) {
        Object candidate = node;
        while (candidate instanceof Node inner && !(candidate instanceof ValueEditor)) {
            candidate = inner.getParent();
        }
        return candidate instanceof ValueEditor found ? Optional.of(found) : Optional.empty();
    }

    /// Whether undo applies to the typed text rather than to the last edit.
    public boolean undoesTyping() {
        return value != null && value.isPending() && input.isUndoable();
    }

    private void leave() {
        table.commit();
        // The window may have lost the focus; then the field gets it back with the window.
        if (isVisible() && getScene() != null && getScene().getFocusOwner() != input) {
            table.stopEditing();
        }
    }

    private void show(String text) {
        // Text from the field itself is already there, and setting it would move the caret.
        if (!text.equals(input.getText())) {
            input.setText(text);
        }
    }

    private void press(KeyEvent event) {
        boolean plain = !event.isAltDown() && !event.isShortcutDown();
        EditableValue now = value;
        if (now == null || !plain) {
            return;
        }
        switch (event.getCode()) {
            case UP, DOWN -> {
                if (!now.field().isWords()) {
                    step(event.getCode() == KeyCode.UP ? 1 : -1, event.isShiftDown());
                    event.consume();
                }
            }
            case TAB -> {
                if (table.editNext(event.isShiftDown() ? -1 : 1)) {
                    event.consume();
                }
            }
            case ESCAPE -> {
                if (now.isPending() || !now.refusalProperty().get().isEmpty()) {
                    now.discard();
                    input.selectAll();
                } else {
                    table.stopEditing();
                }
                event.consume();
            }
            default -> {}
        }
    }

    private void turn(ScrollEvent event) {
        if (value == null || value.field().isWords()) {
            return;
        }
        event.consume();
        // With Shift held, some systems report a horizontal scroll.
        turned += event.getDeltaY() == 0 ? event.getDeltaX() : event.getDeltaY();
        while (Math.abs(turned) >= NOTCH) {
            step((int) Math.signum(turned), event.isShiftDown());
            turned -= Math.signum(turned) * NOTCH;
        }
    }

    private void step(int by, boolean wide) {
        EditableValue now = value;
        if (now != null) {
            now.step(input.getAnchor(), input.getCaretPosition(), by, wide)
                    .ifPresent(stepped -> input.selectRange(stepped.from(), stepped.to()));
        }
    }

    /// A button that keeps stepping while it is held.
    private final class Stepper extends Button {

        private final Timeline repeats;
        private boolean repeated;

        Stepper(String sign, int by) {
            super(sign);
            repeats = new Timeline(new KeyFrame(REPEAT, _ -> {
                repeated = true;
                step(by, false);
            }));
            repeats.setDelay(HELD);
            repeats.setCycleCount(Animation.INDEFINITE);
            setOnAction(_ -> {
                // The release of a held button is not another step.
                if (!repeated) {
                    step(by, false);
                }
            });
            armedProperty().subscribe(armed -> {
                if (armed) {
                    repeated = false;
                    repeats.playFromStart();
                } else {
                    repeats.stop();
                }
            });
        }
    }
}
