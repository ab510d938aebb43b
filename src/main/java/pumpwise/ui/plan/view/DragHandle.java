package pumpwise.ui.plan.view;

import javafx.geometry.Insets;
import javafx.scene.Cursor;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The handle for dragging a row. It is visible while the pointer or the focus is on the row.
final class DragHandle extends Region {

    DragHandle() {
        getStyleClass().add("grip");
        setCursor(Cursor.OPEN_HAND);
        // In the margin, so that it takes almost no room from the figures.
        HBox.setMargin(this, new Insets(0, -4, 0, -4));
    }
}
