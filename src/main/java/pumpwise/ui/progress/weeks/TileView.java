package pumpwise.ui.progress.weeks;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import pumpwise.ui.common.NodeVisibility;
import pumpwise.ui.common.control.WrappingLabel;
import pumpwise.ui.progress.weeks.WeekTexts.Tile;

/// A number in large type, with its name above and a remark beside or below it.
final class TileView extends VBox {

    private final Label title = new Label();
    private final Label number = new Label();
    private final Label remark = new WrappingLabel("", "text-small");

    TileView() {
        getStyleClass().addAll("card", "tile");
        title.getStyleClass().add("text-small");
        number.getStyleClass().add("text-large");
        number.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(8, number, remark);
        line.getStyleClass().add("tile-line");
        getChildren().setAll(title, line);
        setFocusTraversable(false);
    }

    void show(Tile tile) {
        title.setText(tile.title());
        number.setText(tile.number());
        NodeVisibility.set(number, !tile.number().isEmpty());
        remark.setText(tile.remark());
    }
}
