package pumpwise.ui.plan.view;

import javafx.geometry.Insets;
import javafx.scene.Cursor;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// What a row is taken hold of by, to be dragged elsewhere. It shows itself where the pointer or the focus is.
final class DragHandle extends Region {

    DragHandle() {
        getStyleClass().add("grip");
        setCursor(Cursor.OPEN_HAND);
        // In the margin, so that it takes next to nothing from the figures.
        HBox.setMargin(this, new Insets(0, -4, 0, -4));
    }
}
