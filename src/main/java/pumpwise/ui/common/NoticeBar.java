package pumpwise.ui.common;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A notice with a button that dismisses it, and optionally one that undoes what it reports. Hidden while there is no
/// text. Neither button takes the focus.
public final class NoticeBar extends HBox {

    private final Label text = new Label();
    private final Button action = new Button();
    private final Button dismiss = new Button();

    public NoticeBar() {
        getStyleClass().addAll("card", "notice-bar");
        setAlignment(Pos.CENTER_LEFT);
        text.getStyleClass().add("notice-text");
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        text.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        action.getStyleClass().add("notice-action");
        action.setMinWidth(Region.USE_PREF_SIZE);
        action.setFocusTraversable(false);
        dismiss.getStyleClass().addAll("icon-button", "notice-dismiss");
        dismiss.setMinWidth(Region.USE_PREF_SIZE);
        dismiss.setFocusTraversable(false);
        dismiss.setGraphic(new FontIcon(Feather.X));
        getChildren().addAll(text, action, dismiss);
        NodeVisibility.only(action, action.textProperty().map(it -> !it.isEmpty()));
    }

    /// Binds the text; the bar takes no space while it is empty.
    public void bindText(ObservableValue<String> notice) {
        NodeVisibility.showText(text, notice);
        NodeVisibility.only(this, notice.map(it -> !it.isEmpty()));
    }

    /// Binds the text of the action button, which is hidden while it is empty, and sets its action.
    public void bindAction(ObservableValue<String> label, Runnable run) {
        action.textProperty().bind(label);
        action.setOnAction(_ -> run.run());
    }

    /// Sets the dismiss button.
    public void setDismiss(String label, Runnable run) {
        dismiss.setAccessibleText(label);
        dismiss.setTooltip(new Tooltip(label));
        dismiss.setOnAction(_ -> run.run());
    }
}
