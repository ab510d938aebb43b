package pumpwise.ui.routines;

import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pumpwise.storage.routine.RoutineListing.ConflictCopy;
import pumpwise.storage.routine.StoredRoutine;
import pumpwise.ui.common.NodeVisibility;
import pumpwise.ui.common.notice.Notice;
import pumpwise.ui.common.notice.NoticeBar;
import pumpwise.ui.routines.OpenRoutine.Undo;
import pumpwise.words.ComparisonWords;
import pumpwise.words.Words;

/// Binds the list of routines to its view-model.
@SuppressWarnings("NullAway.Init") // The fields are filled by the view.
public final class RoutinesController {

    private static final KeyCombination NEW = KeyCombination.valueOf("Shortcut+Shift+N");
    private static final KeyCombination IMPORT = KeyCombination.valueOf("Shortcut+I");
    private static final KeyCombination DUPLICATE = KeyCombination.valueOf("Shortcut+D");
    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");

    private final RoutinesViewModel model;
    private final Words words;

    @FXML
    private VBox card;

    @FXML
    private TextField search;

    @FXML
    private Label empty;

    @FXML
    private ListView<RoutineEntry> list;

    @FXML
    private VBox comparison;

    @FXML
    private Label comparisonTitle;

    @FXML
    private Label comparisonText;

    @FXML
    private NoticeBar notice;

    @FXML
    private Label hint;

    public RoutinesController(RoutinesViewModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    void initialize() {
        search.textProperty().bindBidirectional(model.queryProperty());
        list.setCellFactory(_ -> new RoutineCell(words, model));
        list.setPlaceholder(placeholder());
        model.entriesProperty().subscribe(this::fill);
        model.chosenProperty().subscribe(this::choose);
        // A list cannot scroll before it is first shown.
        list.skinProperty().subscribe(_ -> choose(model.chosenProperty().get()));
        list.getSelectionModel().selectedItemProperty().subscribe(entry -> {
            if (entry != null) {
                model.chosenProperty().set(entry);
            }
        });
        model.renamingProperty().subscribe((before, now) -> {
            if (before != null && now == null) {
                search.requestFocus();
            }
        });
        model.comparingProperty().subscribe(this::compare);
        notice.setTextId("routines-notice");
        model.noticeProperty().subscribe(said -> {
            // The edited text is not needed here.
            Notice shown = said == null || said.undo() == Undo.EDIT ? null : notice(said);
            notice.show(shown);
            NodeVisibility.set(hint, shown == null);
        });
        card.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    private Notice notice(OpenRoutine.Notice said) {
        return said.undo() == Undo.DELETION
                ? Notice.of(
                        said.text(),
                        model::dismissNotice,
                        new Notice.Action("routines-undo", words.text("plan.undo"), this::undo))
                : Notice.of(said.text(), model::dismissNotice);
    }

    private boolean isUndoable() {
        OpenRoutine.Notice said = model.noticeProperty().get();
        return said != null && said.undo() == Undo.DELETION;
    }

    private void choose(@Nullable RoutineEntry entry) {
        if (entry != null) {
            list.getSelectionModel().select(entry);
            reveal(list.getItems().indexOf(entry));
        }
    }

    /// Scrolls just enough to show a row.
    private void reveal(int index) {
        if (list.getSkin() != null && list.getScene() != null) {
            list.applyCss();
            list.layout();
        }
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollTo(index);
        }
    }

    private void compare(@Nullable RoutineEntry entry) {
        boolean comparing = entry != null;
        NodeVisibility.set(comparison, comparing);
        NodeVisibility.set(list, !comparing);
        ConflictCopy conflict = entry == null ? null : entry.conflict();
        if (conflict != null) {
            StoredRoutine copy = conflict.copy();
            comparisonTitle.setText(words.text(
                    "plan.routines.comparison",
                    copy.routine().name(),
                    String.valueOf(copy.file().getFileName())));
            comparisonText.setText(new ComparisonWords(words).differences(conflict.compare()));
            comparison.requestFocus();
        } else {
            search.requestFocus();
        }
    }

    private Label placeholder() {
        Label nothing = new Label(words.text("plan.routines.nothing"));
        nothing.getStyleClass().add("text-normal");
        nothing.setWrapText(true);
        return nothing;
    }

    private void fill(List<RoutineEntry> entries) {
        list.getItems().setAll(entries);
        NodeVisibility.set(empty, model.isEmpty() && !entries.isEmpty());
    }

    private void press(KeyEvent event) {
        if (model.renamingProperty().get() != null) {
            return;
        }
        if (model.comparingProperty().get() != null) {
            if (event.getCode() == KeyCode.ESCAPE) {
                run(event, model::endComparison);
            }
            return;
        }
        if (NEW.match(event)) {
            run(event, model::create);
        } else if (IMPORT.match(event)) {
            run(event, model::importFile);
        } else if (DUPLICATE.match(event)) {
            run(event, model::duplicate);
        } else if (UNDO.match(event) && isUndoable()) {
            run(event, model::undoDelete);
        } else if (event.getCode() == KeyCode.F2) {
            run(event, model::beginRename);
        } else if (!event.isShortcutDown() && !event.isAltDown() && isOnList(event)) {
            onEntry(event);
        }
    }

    private boolean isOnList(KeyEvent event) {
        return event.getTarget() == search || event.getTarget() == list;
    }

    private void onEntry(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> run(event, () -> model.step(1));
            case UP -> run(event, () -> model.step(-1));
            case PAGE_DOWN -> run(event, () -> model.step(5));
            case PAGE_UP -> run(event, () -> model.step(-5));
            case ENTER -> run(event, model::enter);
            case DELETE -> {
                // Unless the key deletes typed text.
                if (event.getTarget() == list || search.getCaretPosition() == search.getLength()) {
                    run(event, model::delete);
                }
            }
            default -> {
                // The focused node handles the key.
            }
        }
    }

    private static void run(KeyEvent event, Runnable action) {
        event.consume();
        action.run();
    }

    private void run(KeyEvent event, Consumer<RoutineEntry> action) {
        event.consume();
        RoutineEntry chosen = model.chosenProperty().get();
        if (chosen != null) {
            action.accept(chosen);
        }
    }

    @FXML
    void create() {
        model.create();
    }

    @FXML
    void importFile() {
        model.importFile();
    }

    @FXML
    void discardConflict() {
        RoutineEntry entry = model.comparingProperty().get();
        if (entry != null) {
            model.delete(entry);
        }
    }

    @FXML
    void endComparison() {
        model.endComparison();
    }

    private void undo() {
        model.undoDelete();
        search.requestFocus();
    }

    /// The card with the list.
    public VBox card() {
        return card;
    }

    /// The node that gets the focus first.
    public Node first() {
        return search;
    }
}
