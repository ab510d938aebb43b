package pumpwise.ui.progress.exercises;

import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pumpwise.ui.common.NodeVisibility;
import pumpwise.ui.progress.plot.Sparkline;
import pumpwise.words.Words;

/// An exercise in the list: its name, its last sessions as a small chart, its last best set, and how that compares with
/// the one before.
final class ExerciseCell extends ListCell<NamedExercise> {

    private final Function<NamedExercise, RowDetails> details;
    private final Words words;
    private final Label name = new Label();
    private final Label best = new Label();
    private final Label ago = new Label();
    private final Label trend = new Label();
    private final FontIcon icon = new FontIcon(Feather.MINUS);
    private final Sparkline sparkline = new Sparkline();
    private final VBox box;

    ExerciseCell(Function<NamedExercise, RowDetails> details, Words words) {
        this.details = details;
        this.words = words;
        name.getStyleClass().add("text-normal");
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        best.getStyleClass().addAll("text-small", "exercise-best");
        best.setMinWidth(0);
        ago.getStyleClass().add("text-small");
        ago.setMinWidth(Region.USE_PREF_SIZE);
        trend.getStyleClass().add("text-small");
        trend.setMinWidth(Region.USE_PREF_SIZE);
        trend.setGraphic(icon);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox above = new HBox(8, name, sparkline);
        above.getStyleClass().add("row-line");
        HBox below = new HBox(8, best, ago, space, trend);
        below.getStyleClass().add("row-line");
        box = new VBox(above, below);
        setPrefWidth(0);
        setGraphic(box);
    }

    @Override
    protected void updateItem(@Nullable NamedExercise item, boolean isEmpty) {
        super.updateItem(item, isEmpty);
        box.setVisible(!isEmpty && item != null);
        if (item == null || isEmpty) {
            setAccessibleText(null);
            return;
        }
        RowDetails shown = details.apply(item);
        String title = item.isDeleted() ? words.text("progress.exercises.deleted", item.name()) : item.name();
        name.setText(title);
        best.setText(shown.best());
        ago.setText(shown.ago());
        trend.setText(shown.trend());
        NodeVisibility.set(trend, !shown.trend().isEmpty());
        icon.setIconCode(
                switch (shown.result()) {
                    case "better", "easier" -> Feather.ARROW_UP_RIGHT;
                    case "worse" -> Feather.ARROW_DOWN_RIGHT;
                    default -> Feather.ARROW_RIGHT;
                });
        sparkline.show(shown.sparkline());
        setAccessibleText(
                words.text("progress.exercises.row", title, shown.best(), shown.ago(), shown.trend()));
    }
}
