package pumpwise.ui.routines;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import pumpwise.words.Words;

/// Binds the list of routines to its view-model.
@SuppressWarnings("NullAway.Init") // The fields are filled by the view.
public final class RoutinesController {

    private static final KeyCombination NEW = KeyCombination.valueOf("Shortcut+Shift+N");
    private static final KeyCombination IMPORT = KeyCombination.valueOf("Shortcut+I");
    private static final KeyCombination DUPLICATE = KeyCombination.valueOf("Shortcut+D");
    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");

    /// As many lines as are in view above the one that is open, when the list opens.
    private static final int SHOWN_ABOVE = 6;

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
    private Label notice;

    @FXML
    private Button undo;

    public RoutinesController(RoutinesViewModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    void initialize() {
        search.textProperty().bindBidirectional(model.query());
        list.setCellFactory(_ -> new RoutineCell(words, model));
        list.setPlaceholder(placeholder());
        model.entries().subscribe(this::fill);
        model.chosen().subscribe(chosen -> chosen.ifPresent(entry -> {
            list.getSelectionModel().select(entry);
            reveal(list.getItems().indexOf(entry));
        }));
        list.getSelectionModel().selectedItemProperty().subscribe(entry -> {
            if (entry != null) {
                model.chosen().set(Optional.of(entry));
            }
        });
        model.renaming().subscribe((before, now) -> {
            if (before.isPresent() && now.isEmpty()) {
                search.requestFocus();
            }
        });
        model.notice().subscribe(said -> {
            notice.setText(said.map(OpenRoutine.Notice::text).orElse(words.say("plan.routines.hint")));
            undo.setVisible(said.filter(OpenRoutine.Notice::undoable).isPresent());
        });
        undo.managedProperty().bind(undo.visibleProperty());
        card.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    /// Scrolls no further than it takes.
    private void reveal(int index) {
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollTo(index);
        } else {
            list.scrollTo(Math.max(0, index - SHOWN_ABOVE));
        }
    }

    private Label placeholder() {
        Label nothing = new Label(words.say("plan.routines.nothing"));
        nothing.getStyleClass().add("text-normal");
        nothing.setWrapText(true);
        return nothing;
    }

    private void fill(List<RoutineEntry> entries) {
        list.getItems().setAll(entries);
        boolean none = model.isEmpty() && !entries.isEmpty();
        empty.setVisible(none);
        empty.setManaged(none);
    }

    private void press(KeyEvent event) {
        if (model.renaming().get().isPresent()) {
            return;
        }
        if (NEW.match(event)) {
            take(event, model::begin);
        } else if (IMPORT.match(event)) {
            take(event, model::importFile);
        } else if (DUPLICATE.match(event)) {
            take(event, model::duplicate);
        } else if (UNDO.match(event) && undo.isVisible()) {
            take(event, model::undoDelete);
        } else if (event.getCode() == KeyCode.F2) {
            take(event, model::beginRename);
        } else if (!event.isShortcutDown() && !event.isAltDown() && isOnList(event)) {
            onEntry(event);
        }
    }

    private boolean isOnList(KeyEvent event) {
        return event.getTarget() == search || event.getTarget() == list;
    }

    private void onEntry(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> take(event, () -> model.step(1));
            case UP -> take(event, () -> model.step(-1));
            case PAGE_DOWN -> take(event, () -> model.step(5));
            case PAGE_UP -> take(event, () -> model.step(-5));
            case ENTER -> take(event, model::enter);
            case DELETE -> {
                // Unless it deletes what was typed.
                if (event.getTarget() == list || search.getCaretPosition() == search.getLength()) {
                    take(event, model::delete);
                }
            }
            default -> {
                // Goes on to what has the focus.
            }
        }
    }

    private static void take(KeyEvent event, Runnable action) {
        event.consume();
        action.run();
    }

    private void take(KeyEvent event, Consumer<RoutineEntry> action) {
        event.consume();
        model.chosen().get().ifPresent(action);
    }

    @FXML
    void begin() {
        model.begin();
    }

    @FXML
    void importFile() {
        model.importFile();
    }

    @FXML
    void undo() {
        model.undoDelete();
        search.requestFocus();
    }

    /// The card that the list is on.
    public VBox card() {
        return card;
    }

    /// What takes the focus.
    public Node first() {
        return search;
    }
}
