package pumpwise.ui.common.notice;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pumpwise.ui.common.NodeVisibility;

/// A bar with a notice: a message, optional buttons such as undo, and a dismiss button. It is at the bottom of a
/// screen, so that nothing above it moves, and is hidden while there is no notice.
public final class NoticeBar extends HBox {

    private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");

    private final FontIcon sign = new FontIcon(Feather.ALERT_TRIANGLE);
    private final Label text = new Label();
    private final HBox actions = new HBox();
    private final Button dismiss = new Button();
    private boolean focusable = true;

    public NoticeBar() {
        getStyleClass().add("notice-bar");
        setAlignment(Pos.CENTER_LEFT);
        text.getStyleClass().add("notice-text");
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        text.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        actions.getStyleClass().add("notice-actions");
        actions.setAlignment(Pos.CENTER_LEFT);
        actions.setMinWidth(Region.USE_PREF_SIZE);
        dismiss.getStyleClass().addAll("icon-button", "notice-dismiss");
        dismiss.setMinWidth(Region.USE_PREF_SIZE);
        dismiss.setGraphic(new FontIcon(Feather.X));
        getChildren().addAll(sign, text, actions, dismiss);
        show(null);
    }

    /// The id of its text.
    public void setTextId(String id) {
        text.setId(id);
    }

    public boolean isFocusable() {
        return focusable;
    }

    /// Sets whether its buttons take the focus, which they must not if all keys belong to a session.
    public void setFocusable(boolean now) {
        focusable = now;
        dismiss.setFocusTraversable(now);
    }

    public @Nullable String getDismissText() {
        return dismiss.getAccessibleText();
    }

    /// Sets the accessible text and the tooltip of the dismiss button.
    public void setDismissText(String label) {
        dismiss.setAccessibleText(label);
        dismiss.setTooltip(new Tooltip(label));
    }

    /// Shows a notice; null for none.
    public void show(@Nullable Notice notice) {
        NodeVisibility.set(this, notice != null);
        NodeVisibility.set(text, notice != null);
        if (notice == null) {
            return;
        }
        pseudoClassStateChanged(PROBLEM, notice.problem());
        NodeVisibility.set(sign, notice.problem());
        text.setText(notice.text());
        actions.getChildren().setAll(notice.actions().stream().map(this::button).toList());
        NodeVisibility.set(actions, !notice.actions().isEmpty());
        Runnable dismissing = notice.dismiss();
        NodeVisibility.set(dismiss, dismissing != null);
        dismiss.setOnAction(_ -> {
            if (dismissing != null) {
                dismissing.run();
            }
        });
    }

    private Button button(Notice.Action action) {
        Button button = new Button(action.label());
        button.setId(action.id());
        button.getStyleClass().add("notice-action");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setFocusTraversable(focusable);
        button.setOnAction(_ -> action.run().run());
        return button;
    }
}
