package pumpwise.ui.progress.exercises;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import pumpwise.ui.common.NodeVisibility;
import pumpwise.ui.common.ScrollArea;
import pumpwise.ui.common.control.WrappingLabel;
import pumpwise.ui.progress.exercises.ExerciseLines.RecordLine;
import pumpwise.ui.progress.exercises.ExercisePageViewModel.Page;
import pumpwise.words.Words;

/// The records of an exercise, its estimated single best, and a difference between left and right.
final class RecordsBox extends VBox {

    private static final double LEAST_NAME = 56;

    private static final double NARROW = 230;

    private final GridPane grid = new GridPane();
    private final Words words;
    private final Label none = new WrappingLabel("", "text-small");
    private List<RecordLine> records = List.of();
    private boolean isNarrow;
    private final Label single = new WrappingLabel("", "text-small");
    private final Label asymmetry = new WrappingLabel("", "text-small");

    RecordsBox(Words words) {
        this.words = words;
        getStyleClass().add("records");
        Label title = new Label(words.text("progress.exercises.records"));
        title.getStyleClass().add("part-title");
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        name.setMinWidth(LEAST_NAME);
        ColumnConstraints number = new ColumnConstraints();
        number.setMinWidth(Region.USE_PREF_SIZE);
        number.setHalignment(HPos.RIGHT);
        ColumnConstraints day = new ColumnConstraints();
        day.setMinWidth(Region.USE_PREF_SIZE);
        day.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().setAll(name, number, day);
        grid.getStyleClass().add("records-grid");
        VBox content = new VBox(8, none, grid, single, asymmetry);
        content.getStyleClass().add("records-content");
        ScrollArea scroll = new ScrollArea();
        scroll.setContent(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(title, scroll);
        widthProperty().map(width -> width.doubleValue() < NARROW).subscribe(narrow -> {
            isNarrow = narrow;
            fill();
        });
    }

    void show(Page page) {
        records = page.records();
        fill();
        none.setText(words.text(
                page.isComplete() ? "progress.exercises.records.none" : "progress.exercises.records.reading"));
        NodeVisibility.set(none, records.isEmpty());
        NodeVisibility.set(grid, !records.isEmpty());
        single.setText(page.singleBest());
        NodeVisibility.set(single, !page.singleBest().isEmpty());
        asymmetry.setText(page.asymmetry());
        NodeVisibility.set(asymmetry, !page.asymmetry().isEmpty());
    }

    /// In a narrow box, the day is below the number.
    private void fill() {
        grid.getChildren().clear();
        int row = 0;
        for (RecordLine record : records) {
            Label name = label(record.name(), "text-small");
            name.setWrapText(true);
            Label day = label(record.day(), "text-small");
            grid.add(name, 0, row);
            grid.add(label(record.best(), "record-best"), 1, row);
            if (isNarrow) {
                row++;
            }
            grid.add(day, isNarrow ? 1 : 2, row);
            row++;
        }
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }
}
