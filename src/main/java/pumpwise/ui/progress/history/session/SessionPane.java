package pumpwise.ui.progress.history.session;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Worded;
import pumpwise.routine.Section;
import pumpwise.ui.common.NodeVisibility;
import pumpwise.ui.common.Reveal;
import pumpwise.ui.common.ScrollArea;
import pumpwise.ui.common.control.WrappingLabel;
import pumpwise.ui.train.summary.MuscleBar;
import pumpwise.ui.train.summary.SummaryTotals;
import pumpwise.words.Words;

/// A session in full, to read. Its nodes are used again for the next session, because creating them takes longer than
/// drawing them.
public final class SessionPane extends ScrollArea {

    private final Words words;
    private final Consumer<String> openExercise;
    private final FlowPane figures = new FlowPane(24, 8);
    private final Label times = new WrappingLabel("", "text-small");
    private final VBox list = new VBox();
    private final Label nothing = new WrappingLabel("", "text-normal");
    private final Label muscleTitle = new Label();
    private final GridPane muscles = new GridPane(8, 4);
    private final Label rating = new WrappingLabel("", "text-normal");
    private final Label note = new WrappingLabel("", "session-note");
    private final Label edited = new WrappingLabel("", "text-small");
    private final List<ExerciseLine> lines = new ArrayList<>();
    private final List<Label> headings = new ArrayList<>();
    private String title = "";

    /// @param openExercise shows the progress of an exercise
    public SessionPane(SessionViewModel session, Words words, Consumer<String> openExercise) {
        this.words = words;
        this.openExercise = openExercise;
        setId("session-pane");
        setFitToWidth(true);
        setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().add("session-pane");
        muscleTitle.setText(words.text("train.summary.muscles"));
        muscleTitle.getStyleClass().add("session-heading");
        nothing.setText(words.text("train.summary.nothing"));
        ColumnConstraints names = new ColumnConstraints();
        ColumnConstraints bars = new ColumnConstraints();
        bars.setHgrow(Priority.ALWAYS);
        muscles.getColumnConstraints().setAll(names, bars, new ColumnConstraints());
        muscles.getStyleClass().add("session-muscles");
        figures.getStyleClass().add("session-figures");
        list.getStyleClass().add("session-lines");
        VBox feedback = new VBox(4, rating, note);
        VBox content =
                new VBox(figures, times, nothing, list, new VBox(4, muscleTitle, muscles), feedback, edited);
        content.getStyleClass().add("session-content");
        setContent(content);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        session.shownProperty().subscribe(this::show);
    }

    private void show(@Nullable ShownSession session) {
        setVisible(session != null);
        if (session == null) {
            return;
        }
        boolean isOther = !title.equals(session.routine() + session.when());
        title = session.routine() + session.when();
        showFigures(session.totals());
        showLines(session.exercises());
        NodeVisibility.set(nothing, session.exercises().isEmpty());
        showMuscles(session.muscles());
        set(rating, session.rating());
        set(note, session.note().isEmpty() ? "" : words.text("progress.history.note", session.note()));
        set(edited, session.edited());
        if (isOther) {
            setVvalue(0);
        }
    }

    private static void set(Label label, String text) {
        label.setText(text);
        NodeVisibility.set(label, !text.isEmpty());
    }

    private void showFigures(SummaryTotals totals) {
        List<SummaryTotals.Figure> shown = totals.main();
        while (figures.getChildren().size() < shown.size()) {
            Label value = new Label();
            value.getStyleClass().add("session-figure");
            Label label = new Label();
            label.getStyleClass().add("text-small");
            figures.getChildren().add(new VBox(value, label));
        }
        for (int index = 0; index < figures.getChildren().size(); index++) {
            VBox box = (VBox) figures.getChildren().get(index);
            NodeVisibility.set(box, index < shown.size());
            if (index < shown.size()) {
                ((Label) box.getChildren().getFirst()).setText(shown.get(index).value());
                ((Label) box.getChildren().getLast()).setText(shown.get(index).label());
            }
        }
        List<String> parts = new ArrayList<>(List.of(totals.times(), totals.notCounted(), totals.volume()));
        parts.removeIf(String::isEmpty);
        set(times, String.join(words.text("progress.history.separator"), parts));
    }

    private void showLines(List<ShownExercise> exercises) {
        List<Node> nodes = new ArrayList<>();
        @Nullable Section section = null;
        int heading = 0;
        for (int index = 0; index < exercises.size(); index++) {
            ShownExercise exercise = exercises.get(index);
            if (exercise.section() != section) {
                section = exercise.section();
                nodes.add(heading(heading, section));
                heading++;
            }
            ExerciseLine line = line(index);
            line.show(exercise);
            nodes.add(line);
        }
        if (!nodes.equals(list.getChildren())) {
            list.getChildren().setAll(nodes);
        }
    }

    private Label heading(int index, Section section) {
        while (headings.size() <= index) {
            Label label = new Label();
            label.getStyleClass().add("session-heading");
            headings.add(label);
        }
        headings.get(index).setText(words.text("train.section." + Worded.key(section)));
        return headings.get(index);
    }

    private ExerciseLine line(int index) {
        while (lines.size() <= index) {
            ExerciseLine line = new ExerciseLine(words);
            line.setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY) {
                    line.requestFocus();
                }
            });
            lines.add(line);
        }
        return lines.get(index);
    }

    private void showMuscles(List<MuscleBar> bars) {
        while (muscles.getRowCount() < bars.size()) {
            Label name = new Label();
            name.getStyleClass().add("text-small");
            ProgressBar bar = new ProgressBar();
            bar.setMaxWidth(Double.MAX_VALUE);
            bar.getStyleClass().add("session-muscle");
            Label sets = new Label();
            sets.getStyleClass().add("session-sets");
            muscles.addRow(muscles.getRowCount(), name, bar, sets);
        }
        for (int row = 0; row < muscles.getRowCount(); row++) {
            for (Node node : muscles.getChildren().subList(3 * row, 3 * row + 3)) {
                NodeVisibility.set(node, row < bars.size());
            }
            if (row < bars.size()) {
                MuscleBar bar = bars.get(row);
                ((Label) muscles.getChildren().get(3 * row)).setText(bar.name());
                ProgressBar drawn = (ProgressBar) muscles.getChildren().get(3 * row + 1);
                drawn.setProgress(bar.part());
                drawn.setAccessibleText(bar.name());
                ((Label) muscles.getChildren().get(3 * row + 2)).setText(bar.sets());
            }
        }
    }

    /// Moves the focus to the first exercise.
    public void focusFirst() {
        list.getChildren().stream()
                .filter(ExerciseLine.class::isInstance)
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private void press(KeyEvent event) {
        if (!(event.getTarget() instanceof ExerciseLine line) || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        List<ExerciseLine> shown = list.getChildren().stream()
                .filter(ExerciseLine.class::isInstance)
                .map(ExerciseLine.class::cast)
                .toList();
        int at = shown.indexOf(line);
        if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
            event.consume();
            int next = Math.clamp(at + (event.getCode() == KeyCode.UP ? -1L : 1), 0, shown.size() - 1);
            shown.get(next).requestFocus();
            Reveal.in(this, shown.get(next));
        } else if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            openExercise.accept(line.exercise());
        }
    }
}
