package pumpwise.ui.plan.view;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Worded;
import pumpwise.rules.Severity;
import pumpwise.ui.check.SeverityLook;
import pumpwise.ui.plan.model.EditableValue;

/// The label of a value. It is underlined to show that it can be edited, and marked if it has a finding or is invalid.
final class ValueLabel extends Label {

    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("blank");
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final PseudoClass SMALL = PseudoClass.getPseudoClass("small");
    private static final PseudoClass EDITED = PseudoClass.getPseudoClass("edited");

    private static final double ICON = 14;

    private final boolean prompts;
    private @Nullable EditableValue value;
    private @Nullable Severity shown;

    /// @param prompts whether it shows the default while the value is empty
    ValueLabel(boolean prompts) {
        this.prompts = prompts;
        getStyleClass().add("value");
    }

    /// Shows a value.
    void show(EditableValue now, @Nullable Severity severity) {
        value = now;
        String text = now.textProperty().get();
        setId(now.field().word());
        setText(text.isEmpty() ? (prompts ? now.prompt() : "\u2013") : text);
        setAccessibleText(now.label() + " " + text);
        pseudoClassStateChanged(EMPTY, text.isEmpty());
        pseudoClassStateChanged(REFUSED, !now.refusalProperty().get().isEmpty());
        mark(severity);
    }

    private void mark(@Nullable Severity severity) {
        if (severity != shown) {
            shown = severity;
            for (Severity each : Severity.values()) {
                pseudoClassStateChanged(PseudoClass.getPseudoClass(Worded.key(each)), each == severity);
            }
            setGraphic(severity == null ? null : SeverityLook.icon(severity));
        }
    }

    /// Whether there is no value, and no finding about that.
    boolean isBlank() {
        return shown == null && value != null && value.textProperty().get().isEmpty();
    }

    /// The width of the icon of a finding, with the gap after it.
    double sign() {
        return shown == null ? 0 : ICON;
    }

    /// Sets whether the text is in the small font size, because it is too long for its column.
    void setSmall(boolean small) {
        if (small != getPseudoClassStates().contains(SMALL)) {
            pseudoClassStateChanged(SMALL, small);
            applyCss();
        }
    }

    /// Sets whether the editor covers the label.
    void setEdited(boolean edited) {
        pseudoClassStateChanged(EDITED, edited);
    }

    /// The displayed value.
    Optional<EditableValue> value() {
        return Optional.ofNullable(value);
    }

    /// The name of the field, and the whole text if it is cut off.
    String hint() {
        if (value == null) {
            return "";
        }
        return prefWidth(-1) > getWidth() + 1 && !isWrapText() ? value.label() + ": " + getText() : value.label();
    }

    /// The label that is, or contains, a node.
    static Optional<ValueLabel> enclosing(@Nullable Object node) {
        Object candidate = node;
        while (candidate instanceof Node inner && !(candidate instanceof ValueLabel)) {
            candidate = inner.getParent();
        }
        return candidate instanceof ValueLabel label ? Optional.of(label) : Optional.empty();
    }
}
