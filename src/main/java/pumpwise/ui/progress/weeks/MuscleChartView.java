package pumpwise.ui.progress.weeks;

import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import pumpwise.ui.progress.plot.PlotView;
import pumpwise.ui.progress.plot.PlotViewModel;
import pumpwise.ui.progress.weeks.ShownWeeks.MuscleRow;
import pumpwise.words.Words;

/// The chart of one muscle, with its name and what the highlighted bar says.
final class MuscleChartView extends HBox {

    private static final double HEIGHT = 72;

    private final Label name = new Label();
    private final Label current = new Label();
    private final PlotView plot;

    /// @param step called for Up (-1) and Down (1)
    MuscleChartView(PlotViewModel model, Words words, IntConsumer step) {
        getStyleClass().add("muscle-chart");
        name.getStyleClass().add("text-normal");
        name.setWrapText(true);
        current.getStyleClass().add("text-small");
        current.setWrapText(true);
        VBox texts = new VBox(name, current);
        texts.getStyleClass().add("muscle-texts");
        texts.setAlignment(Pos.CENTER_LEFT);
        plot = new PlotView(model, words, HEIGHT, step, _ -> {});
        HBox.setHgrow(plot, Priority.ALWAYS);
        getChildren().setAll(texts, plot);
    }

    void show(MuscleRow row) {
        name.setText(row.name());
        current.setText(row.current());
    }

    PlotView plot() {
        return plot;
    }
}
