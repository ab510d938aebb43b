package pumpwise.ui.progress.history.list;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The heading of a month in the list, with the number of its sessions.
final class MonthHeading extends HBox {

    private final Label month = new Label();
    private final Label count = new Label();

    MonthHeading() {
        super(8);
        setAlignment(Pos.BASELINE_LEFT);
        month.getStyleClass().add("session-month");
        month.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(month, Priority.ALWAYS);
        count.getStyleClass().add("text-small");
        count.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().setAll(month, count);
    }

    void show(String monthText, String countText) {
        month.setText(monthText);
        count.setText(countText);
    }
}
