package pumpwise.ui.progress.exercises;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pumpwise.session.record.SessionRecord;
import pumpwise.ui.common.NodeVisibility;
import pumpwise.ui.common.Screen.KeyHint;
import pumpwise.ui.progress.part.ChoiceBar;
import pumpwise.ui.progress.part.EmptyLog;
import pumpwise.ui.progress.part.LogEvaluation;
import pumpwise.ui.progress.part.ProgressLinks;
import pumpwise.ui.progress.part.ProgressPart;
import pumpwise.words.Words;

/// The view of the exercises in the log: a list, and the progress of the selected one.
public final class ExercisesPart implements ProgressPart {

    private static final List<KeyHint> HINTS = List.of(
            new KeyHint("Enter", "progress.exercises.key.chart"),
            new KeyHint("\u2190, \u2192", "progress.exercises.key.point"),
            new KeyHint("\u2191, \u2193", "progress.exercises.key.metric"),
            new KeyHint("+, \u2212", "progress.exercises.key.span"));

    private static final double NARROW = 900;
    private static final double SIDE = 272;
    private static final double WIDE_SIDE = 312;

    private final ExercisesViewModel exercises;
    private final LogEvaluation log;
    private final ProgressLinks links;
    private final Words words;
    private final StackPane root = new StackPane();
    private final TextField search = new TextField();
    private final ListView<NamedExercise> list = new ListView<>();
    private final EmptyLog empty;
    private @Nullable ExercisePane pane;
    private @Nullable Node returning;

    /// @param links leads to sessions and to the Library
    public ExercisesPart(ExercisesViewModel exercises, LogEvaluation log, ProgressLinks links, Words words) {
        this.exercises = exercises;
        this.log = log;
        this.links = links;
        this.words = words;
        empty = new EmptyLog(links, words);
    }

    private void fill() {
        root.setId("exercises");
        root.getStylesheets()
                .add(Objects.requireNonNull(ExercisesPart.class.getResource("exercises.css"), "exercises.css")
                        .toExternalForm());
        search.setId("exercise-search");
        search.setPromptText(words.text("progress.exercises.search"));
        search.textProperty().subscribe(exercises::search);
        search.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN) {
                event.consume();
                list.requestFocus();
            }
        });
        ChoiceBar<ExerciseOrder> order = new ChoiceBar<>(
                exercises.orderProperty(),
                exercises::sort,
                it -> words.text("progress.exercises.order." + it.key()),
                words.text("progress.exercises.order"));
        order.setId("exercise-order");
        order.show(List.of(ExerciseOrder.values()));
        list.setId("exercise-list");
        list.setCellFactory(_ -> new ExerciseCell(exercises::details, words));
        Label nothing = new Label();
        nothing.getStyleClass().add("text-small");
        nothing.setWrapText(true);
        nothing.textProperty()
                .bind(search.textProperty().map(text -> words.text("progress.exercises.not-found", text.strip())));
        Button clear = new Button(words.text("progress.exercises.clear"));
        clear.setOnAction(_ -> {
            search.clear();
            search.requestFocus();
        });
        VBox placeholder = new VBox(8, nothing, clear);
        placeholder.getStyleClass().add("not-found");
        list.setPlaceholder(placeholder);
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox left = new VBox(8, search, order, list);
        left.minWidthProperty().bind(root.widthProperty().map(width -> width.doubleValue() < NARROW ? SIDE : WIDE_SIDE));
        left.maxWidthProperty().bind(left.minWidthProperty());
        ExercisePane page = new ExercisePane(exercises.page(), words, links::openInLibrary, this::open);
        pane = page;
        HBox.setHgrow(page, Priority.ALWAYS);
        HBox content = new HBox(16, left, page);
        root.getChildren().setAll(content, empty);
        exercises.emptyProperty().subscribe(isEmpty -> {
            if (isEmpty && list.isFocused()) {
                root.requestFocus();
            }
        });
        NodeVisibility.only(empty, exercises.emptyProperty().and(exercises.pageOpenProperty().not()));
        NodeVisibility.only(content, empty.visibleProperty().map(it -> !it));
        empty.visibleProperty().subscribe(isShown -> {
            if (isShown && root.isFocused()) {
                empty.focusStart();
            }
        });
        exercises.rowsProperty().subscribe(rows -> {
            list.getItems().setAll(rows);
            select(exercises.selectedProperty().get());
        });
        exercises.selectedProperty().subscribe(this::select);
        list.getSelectionModel().selectedItemProperty().subscribe(now -> {
            if (now != null && !now.equals(exercises.selectedProperty().get())) {
                exercises.select(now.id());
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                page.focusPlot();
            }
        });
    }

    private void select(@Nullable NamedExercise exercise) {
        if (exercise == null || !list.getItems().contains(exercise)) {
            list.getSelectionModel().clearSelection();
        } else if (!exercise.equals(list.getSelectionModel().getSelectedItem())) {
            list.getSelectionModel().select(exercise);
            list.scrollTo(exercise);
        }
    }

    private void open(SessionRecord session) {
        log.logProperty().get().file(session).ifPresent(links::showSession);
    }

    @Override
    public Parent root() {
        if (root.getChildren().isEmpty()) {
            fill();
        }
        return root;
    }

    @Override
    public void shown() {
        log.refresh();
        Node before = returning;
        returning = null;
        if (before != null && before.getScene() == root.getScene()) {
            before.requestFocus();
        } else if (exercises.emptyProperty().get()) {
            empty.focusStart();
        } else {
            list.requestFocus();
        }
    }

    /// Remembers what has the focus, so that the way back leads there.
    @Override
    public void hidden() {
        Node owner = root.getScene() == null ? null : root.getScene().getFocusOwner();
        boolean isInside = false;
        for (Node node = owner; node != null; node = node.getParent()) {
            isInside |= node == root;
        }
        returning = isInside ? owner : null;
    }

    @Override
    public void choose(String id) {
        returning = null;
        exercises.select(id);
    }

    @Override
    public void keyPressed(KeyEvent event) {
        boolean leaves = event.getCode() == KeyCode.ESCAPE && pane != null && pane.stops().stream().anyMatch(Node::isFocused);
        if (leaves) {
            event.consume();
            list.requestFocus();
        } else if (event.getCode() == KeyCode.ESCAPE && search.isFocused() && !search.getText().isEmpty()) {
            event.consume();
            search.clear();
        }
    }

    @Override
    public void search() {
        search.requestFocus();
        search.selectAll();
    }

    @Override
    public List<KeyHint> keyHints() {
        return HINTS;
    }
}
