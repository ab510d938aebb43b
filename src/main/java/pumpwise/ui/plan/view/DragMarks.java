package pumpwise.ui.plan.view;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;

/// What a drag shows: a copy of the row at the pointer, the number of rows, and a line where they will land.
final class DragMarks {

    private static final double LINE = 4;

    private final Pane routine;
    private final Region line = new Region();
    private final StackPane copy = new StackPane();
    private double grabbed;

    /// @param routine the pane that it is drawn over
    DragMarks(Pane routine) {
        this.routine = routine;
        line.getStyleClass().add("drop-line");
        copy.getStyleClass().add("drag-copy");
        for (Region mark : new Region[] {line, copy}) {
            mark.setManaged(false);
            mark.setMouseTransparent(true);
        }
    }

    /// Shows a copy of a row.
    ///
    /// @param sceneY where it was pressed
    /// @param count the number of rows
    void show(Node row, double sceneY, int count) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(Color.TRANSPARENT);
        copy.getChildren().setAll(new ImageView(row.snapshot(parameters, null)));
        if (count > 1) {
            Label badge = new Label(Integer.toString(count));
            badge.getStyleClass().add("drag-count");
            StackPane.setAlignment(badge, Pos.TOP_RIGHT);
            copy.getChildren().add(badge);
        }
        double top = row.localToScene(row.getLayoutBounds()).getMinY();
        double left = row.localToScene(row.getLayoutBounds()).getMinX();
        grabbed = sceneY - top;
        routine.getChildren().addAll(copy, line);
        copy.applyCss();
        copy.autosize();
        copy.relocate(routine.sceneToLocal(left, top).getX(), routine.sceneToLocal(left, top).getY());
    }

    /// Moves with the pointer.
    void follow(double y, DropPlaces.Drop drop) {
        copy.setLayoutY(y - grabbed);
        line.resizeRelocate(drop.x(), drop.y() - LINE / 2, drop.width(), LINE);
    }

    void hide() {
        routine.getChildren().removeAll(line, copy);
        copy.getChildren().clear();
    }
}
