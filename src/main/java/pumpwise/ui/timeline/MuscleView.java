package pumpwise.ui.timeline;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import pumpwise.ui.common.NodeVisibility;
import pumpwise.ui.timeline.TotalsViewModel.MuscleRow;

/// The view of one muscle: its hard sets and its time under tension, each as a bar with a text next to it.
final class MuscleView extends VBox {

    private final Label name = new Label();
    private final Label sets = new Label();
    private final Label tension = new Label();
    private final ScaleBar setsBar = new ScaleBar("sets-bar");
    private final ScaleBar tensionBar = new ScaleBar("tension-bar");

    MuscleView() {
        getStyleClass().add("muscle");
        name.getStyleClass().add("text-normal");
        getChildren().setAll(name, line(setsBar, sets), line(tensionBar, tension));
    }

    private static Node line(ScaleBar bar, Label figure) {
        figure.getStyleClass().addAll("text-small", "muscle-figure");
        HBox.setHgrow(bar, Priority.ALWAYS);
        HBox line = new HBox(bar, figure);
        line.getStyleClass().add("muscle-line");
        return line;
    }

    void show(MuscleRow row) {
        name.setText(row.name());
        sets.setText(row.sets());
        setsBar.show(row.leastSets(), row.mostSets());
        tension.setText(row.tension());
        tensionBar.show(row.leastTension(), row.mostTension());
        NodeVisibility.set(getChildren().getLast(), !row.tension().isEmpty());
    }
}
