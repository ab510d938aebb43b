package pumpwise.ui.plan.view;

import javafx.geometry.Pos;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;

/// The visual feedback of a drag: a copy of the line at the pointer, the number of rows, and a line at the drop
/// position.
final class DragMarks {

    private static final double LINE = 4;
    private static final double MARGIN = 8;

    /// The copy hangs below the pointer, so that it does not cover the drop position.
    private static final double BELOW = 8;

    private final LinesPane lines;
    private final Region line = new Region();
    private final StackPane copy = new StackPane();

    /// @param lines the pane to draw on
    DragMarks(LinesPane lines) {
        this.lines = lines;
        line.getStyleClass().add("drop-line");
        copy.getStyleClass().add("drag-copy");
        for (Region mark : new Region[] {line, copy}) {
            mark.setManaged(false);
            mark.setMouseTransparent(true);
        }
    }

    /// Shows a copy of a line.
    ///
    /// @param y the vertical position of the press
    /// @param count the number of rows
    void show(LineCell cell, double y, int count) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(Color.TRANSPARENT);
        copy.getChildren().setAll(new ImageView(cell.snapshot(parameters, null)));
        if (count > 1) {
            Label badge = new Label(Integer.toString(count));
            badge.getStyleClass().add("drag-count");
            StackPane.setAlignment(badge, Pos.TOP_RIGHT);
            copy.getChildren().add(badge);
        }
        lines.getChildren().addAll(copy, line);
        copy.applyCss();
        copy.autosize();
        copy.relocate(0, y + BELOW);
    }

    /// Follows the pointer.
    void follow(double y, DropPlaces.Drop drop) {
        copy.setLayoutY(y + BELOW);
        double x = drop.superset() == null ? MARGIN : lines.gridProperty().get().text();
        line.resizeRelocate(x, drop.y() - LINE / 2, lines.gridProperty().get().end() - x, LINE);
    }

    void hide() {
        lines.getChildren().removeAll(line, copy);
        copy.getChildren().clear();
    }
}
