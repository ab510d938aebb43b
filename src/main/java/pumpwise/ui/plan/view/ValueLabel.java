package pumpwise.ui.plan.view;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Worded;
import pumpwise.rules.Severity;
import pumpwise.ui.check.SeverityLook;
import pumpwise.ui.plan.model.EditableValue;

/// The text of a value. It is underlined to show that it can be edited, and marked if it has a finding or is invalid.
///
/// It is not a `Label`: a table has dozens of values, and the skin of a label takes longer to create than its text takes
/// to draw.
public final class ValueLabel extends Region {

    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("blank");
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final PseudoClass SMALL = PseudoClass.getPseudoClass("small");
    private static final PseudoClass EDITED = PseudoClass.getPseudoClass("edited");

    private static final double ICON = 14;
    private static final String CUT = "\u2026";

    private final boolean prompts;
    private final Text shownText = new Text();
    private String text = "";
    private boolean wraps;
    private @Nullable Node icon;
    private @Nullable EditableValue value;
    private @Nullable Severity shown;

    /// @param prompts whether it shows the default while the value is empty
    ValueLabel(boolean prompts) {
        this.prompts = prompts;
        getStyleClass().add("value");
        shownText.getStyleClass().add("value-text");
        getChildren().add(shownText);
    }

    /// Shows a value.
    void show(EditableValue now, @Nullable Severity severity) {
        value = now;
        String given = now.textProperty().get();
        setId(now.field().word());
        setText(given.isEmpty() ? (prompts ? now.prompt() : "\u2013") : given);
        setAccessibleText(now.label() + " " + given);
        pseudoClassStateChanged(EMPTY, given.isEmpty());
        pseudoClassStateChanged(REFUSED, !now.refusalProperty().get().isEmpty());
        mark(severity);
    }

    private void setText(String now) {
        if (!now.equals(text)) {
            text = now;
            shownText.setText(now);
            requestLayout();
        }
    }

    /// The whole text, even if it is cut off.
    public String getText() {
        return text;
    }

    /// Lets the text take several lines.
    void setWraps() {
        wraps = true;
        setMinHeight(USE_PREF_SIZE);
    }

    private void mark(@Nullable Severity severity) {
        if (severity != shown) {
            shown = severity;
            for (Severity each : Severity.values()) {
                pseudoClassStateChanged(PseudoClass.getPseudoClass(Worded.key(each)), each == severity);
            }
            getChildren().remove(icon);
            icon = severity == null ? null : SeverityLook.icon(severity);
            if (icon != null) {
                getChildren().add(icon);
            }
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
        return shownText.getText().endsWith(CUT) ? value.label() + ": " + text : value.label();
    }

    /// The label that is, or contains, a node.
    static Optional<ValueLabel> enclosing(@Nullable Object node) {
        Object candidate = node;
        while (candidate instanceof Node inner && !(candidate instanceof ValueLabel)) {
            candidate = inner.getParent();
        }
        return candidate instanceof ValueLabel label ? Optional.of(label) : Optional.empty();
    }

    @Override
    public @Nullable Orientation getContentBias() {
        return wraps ? Orientation.HORIZONTAL : null;
    }

    @Override
    protected double computePrefWidth(double height) {
        fit(Double.MAX_VALUE);
        return sign() + snapSizeX(shownText.prefWidth(-1));
    }

    @Override
    protected double computeMinWidth(double height) {
        return sign();
    }

    @Override
    protected double computePrefHeight(double width) {
        fit(width < 0 ? Double.MAX_VALUE : width - sign());
        return snapSizeY(shownText.prefHeight(-1)) + 1;
    }

    @Override
    public double getBaselineOffset() {
        return Math.max((getHeight() - shownText.prefHeight(-1)) / 2, 0) + shownText.getBaselineOffset();
    }

    /// Wraps the text, or cuts it off, so that it fits into a width.
    private void fit(double width) {
        boolean unlimited = width == Double.MAX_VALUE;
        shownText.setWrappingWidth(wraps && !unlimited ? width : 0);
        shownText.setText(text);
        if (wraps || unlimited || shownText.prefWidth(-1) <= width + 1) {
            return;
        }
        int fits = 0;
        int tooLong = text.length();
        while (tooLong - fits > 1) {
            int middle = (fits + tooLong) / 2;
            shownText.setText(text.substring(0, middle) + CUT);
            if (shownText.prefWidth(-1) <= width) {
                fits = middle;
            } else {
                tooLong = middle;
            }
        }
        shownText.setText(text.substring(0, fits).stripTrailing() + CUT);
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight();
        if (icon != null) {
            layoutInArea(icon, 0, 0, ICON, height, 0, HPos.LEFT, VPos.CENTER);
        }
        fit(getWidth() - sign());
        shownText.relocate(sign(), snapPositionY(Math.max((height - shownText.prefHeight(-1)) / 2, 0)));
    }
}
