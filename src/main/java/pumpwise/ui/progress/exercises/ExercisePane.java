package pumpwise.ui.progress.exercises;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pumpwise.session.record.SessionRecord;
import pumpwise.ui.common.NodeVisibility;
import pumpwise.ui.common.control.WrappingLabel;
import pumpwise.ui.progress.exercises.ExercisePageViewModel.Page;
import pumpwise.ui.progress.part.ChoiceBar;
import pumpwise.ui.progress.plot.PlotView;
import pumpwise.words.Words;

/// The progress of one exercise: a chart, the records, and a table of the sessions.
final class ExercisePane extends VBox {

    private static final double CHART_HEIGHT = 176;
    private static final double LEAST_TABLE = 136;
    private static final double RECORDS_PERCENT = 45;

    private final ExercisePageViewModel model;
    private final Words words;
    private final Label title = new Label();
    private final Label note = new WrappingLabel("", "text-small");
    private final Button library = new Button();
    private final ChoiceBar<Metric> metrics;
    private final ChoiceBar<ChartSpan> spans;
    private final PlotView plot;
    private final NextBox next;
    private final RecordsBox records;
    private final ListView<SessionRecord> sessions = new ListView<>();
    private final VBox done = new VBox();

    /// @param openInLibrary opens an exercise in the Library
    /// @param open opens a session
    ExercisePane(
            ExercisePageViewModel model, Words words, Consumer<String> openInLibrary, Consumer<SessionRecord> open) {
        this.model = model;
        this.words = words;
        getStyleClass().addAll("card", "exercise-pane");
        title.setId("exercise-title");
        title.getStyleClass().add("text-large");
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        library.setId("exercise-in-library");
        library.setText(words.text("progress.exercises.library"));
        library.setGraphic(new FontIcon(Feather.BOOK_OPEN));
        library.setMinWidth(Region.USE_PREF_SIZE);
        library.setOnAction(_ -> {
            Page page = model.pageProperty().get();
            if (page != null) {
                openInLibrary.accept(page.exercise().id());
            }
        });
        HBox head = new HBox(16, title, library);
        head.getStyleClass().add("exercise-head");
        metrics = new ChoiceBar<>(
                model.metricProperty(), model::show, this::text, words.text("progress.exercises.metric"));
        metrics.setId("exercise-metrics");
        spans = new ChoiceBar<>(
                model.spanProperty(),
                model::show,
                span -> words.text("progress.exercises.span." + span.key()),
                words.text("progress.exercises.span"));
        spans.setId("exercise-spans");
        spans.show(List.of(ChartSpan.values()));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox choices = new HBox(metrics, space, spans);
        plot = new PlotView(model.plot(), words, CHART_HEIGHT, model::stepMetric, model::stepSpan);
        plot.setId("exercise-plot");
        Label told = new Label();
        told.setId("exercise-told");
        told.getStyleClass().add("text-small");
        told.textProperty().bind(model.plot().toldProperty());
        next = new NextBox(words, model.step());
        records = new RecordsBox(words);
        sessions.setId("exercise-sessions");
        sessions.setCellFactory(_ -> cell(open));
        sessions.setAccessibleText(words.text("progress.exercises.sessions"));
        sessions.setOnKeyPressed(event -> {
            SessionRecord chosen = sessions.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && chosen != null) {
                event.consume();
                open.accept(chosen);
            }
        });
        Label heading = new Label(words.text("progress.exercises.sessions"));
        heading.getStyleClass().add("part-title");
        VBox.setVgrow(sessions, Priority.ALWAYS);
        VBox table = new VBox(4, heading, sessions);
        table.setMinWidth(0);
        GridPane below = new GridPane(16, 0);
        ColumnConstraints narrow = new ColumnConstraints();
        narrow.setPercentWidth(RECORDS_PERCENT);
        ColumnConstraints wide = new ColumnConstraints();
        wide.setPercentWidth(100 - RECORDS_PERCENT);
        below.getColumnConstraints().setAll(narrow, wide);
        RowConstraints row = new RowConstraints();
        row.setVgrow(Priority.ALWAYS);
        row.setMinHeight(0);
        below.getRowConstraints().setAll(row);
        below.addRow(0, records, table);
        below.setMinHeight(LEAST_TABLE);
        below.setPrefHeight(LEAST_TABLE);
        VBox.setVgrow(below, Priority.ALWAYS);
        done.getStyleClass().add("exercise-done");
        done.getChildren().setAll(next, choices, plot, told, below);
        done.setMinHeight(0);
        VBox.setVgrow(done, Priority.ALWAYS);
        getChildren().setAll(head, note, done);
        model.pageProperty().subscribe(this::show);
    }

    private SessionLineCell cell(Consumer<SessionRecord> open) {
        SessionLineCell cell = new SessionLineCell(model::line);
        cell.setOnMouseClicked(event -> {
            SessionRecord clicked = cell.getItem();
            if (event.getClickCount() == 2 && clicked != null) {
                open.accept(clicked);
            }
        });
        return cell;
    }

    private String text(Metric metric) {
        Page page = model.pageProperty().get();
        return words.text("progress.exercises.metric." + metric.key(), page == null ? 0 : page.loadReps());
    }

    private void show(@Nullable Page page) {
        setVisible(page != null);
        if (page == null) {
            return;
        }
        title.setText(page.exercise().name());
        NodeVisibility.set(library, !page.exercise().isDeleted());
        String remark = !page.isDone()
                ? words.text("progress.exercises.never")
                : page.exercise().isDeleted() ? words.text("progress.exercises.is-deleted") : "";
        note.setText(remark);
        NodeVisibility.set(note, !remark.isEmpty());
        NodeVisibility.set(done, page.isDone());
        metrics.show(page.metrics());
        next.show(page.next());
        records.show(page);
        sessions.getItems().setAll(page.sessions());
    }

    /// The parts of the pane that take the focus one after the other.
    List<Node> stops() {
        return Arrays.asList(plot, sessions);
    }

    /// Moves the focus to the chart.
    void focusPlot() {
        plot.requestFocus();
    }
}
