package pumpwise.ui.library;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Exercise;
import pumpwise.ui.common.CurrentCatalog;
import pumpwise.ui.common.NodeVisibility;
import pumpwise.ui.common.Notice;
import pumpwise.ui.common.NoticeBar;
import pumpwise.ui.exercise.ExerciseCard;
import pumpwise.ui.library.exercise.ConflictsViewModel;
import pumpwise.words.Words;

/// Binds the list of exercises and the details of the selected one.
@SuppressWarnings("NullAway.Init") // The fields are filled by the view.
public final class LibraryController {

    private final LibraryViewModel library;
    private final CurrentCatalog catalog;
    private final Words words;
    private final ObservableValue<Boolean> reducedMotion;

    @FXML
    private Label count;

    @FXML
    private NoticeBar notice;

    @FXML
    private VBox conflict;

    @FXML
    private Label conflictText;

    @FXML
    private Label conflictDifferences;

    @FXML
    private TextField search;

    @FXML
    private ToggleButton all;

    @FXML
    private ToggleButton own;

    @FXML
    private ListView<Exercise> list;

    @FXML
    private VBox nothing;

    @FXML
    private Label nothingText;

    @FXML
    private ScrollPane pane;

    @FXML
    private VBox details;

    @FXML
    private VBox told;

    @FXML
    private Label origin;

    @FXML
    private Button edit;

    @FXML
    private Button copy;

    @FXML
    private Button delete;

    /// @param reducedMotion whether the system asks that nothing moves
    LibraryController(
            LibraryViewModel library, CurrentCatalog catalog, Words words, ObservableValue<Boolean> reducedMotion) {
        this.reducedMotion = reducedMotion;
        this.library = library;
        this.catalog = catalog;
        this.words = words;
    }

    @FXML
    void initialize() {
        search.textProperty().bindBidirectional(library.queryProperty());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::step);
        library.ownOnlyProperty().subscribe(only -> {
            own.setSelected(only);
            all.setSelected(!only);
        });
        list.setCellFactory(_ -> new LibraryCell(words, library::isOwn));
        library.hitsProperty().subscribe(this::list);
        library.chosenProperty().subscribe(this::choose);
        list.getSelectionModel().selectedItemProperty().subscribe(exercise -> {
            if (exercise != null) {
                library.chosenProperty().set(exercise);
            }
        });
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                library.edit();
            }
        });
        count.textProperty().bind(library.countProperty());
        NodeVisibility.showText(nothingText, library.emptyTextProperty());
        library.noticeProperty().subscribe(said -> notice.show(said == null
                ? null
                : Notice.of(
                        said.text(),
                        library::dismissNotice,
                        new Notice.Action("undo", words.text("library.undo"), library::undo))));
        ConflictsViewModel conflicts = library.conflicts();
        NodeVisibility.only(conflict, conflicts.textProperty().map(text -> !text.isEmpty()));
        conflictText.textProperty().bind(conflicts.textProperty());
        NodeVisibility.showText(conflictDifferences, conflicts.differencesProperty());
    }

    private void list(List<Exercise> hits) {
        boolean hadFocus = list.isFocused();
        list.getItems().setAll(hits);
        list.getSelectionModel().select(library.chosenProperty().get());
        NodeVisibility.set(nothing, hits.isEmpty());
        NodeVisibility.set(list, !hits.isEmpty());
        if (hadFocus && hits.isEmpty()) {
            focus();
        }
    }

    private void choose(@Nullable Exercise exercise) {
        if (exercise != null) {
            list.getSelectionModel().select(exercise);
            list.scrollTo(exercise);
        }
        boolean mine = library.isOwn(exercise);
        boolean hadFocus = edit.isFocused() || delete.isFocused();
        NodeVisibility.set(told, exercise != null);
        origin.setText(words.text(mine ? "library.custom" : "library.built-in"));
        NodeVisibility.set(edit, mine);
        NodeVisibility.set(delete, mine);
        if (hadFocus && !mine) {
            // The button disappears, and the focus would go to the rail.
            (list.isVisible() ? list : search).requestFocus();
        }
        copy.setText(words.text(mine ? "library.copy-custom" : "library.copy"));
        details.getChildren()
                .setAll(exercise == null
                        ? List.of()
                        : List.of(new ExerciseCard(words, exercise, catalog.get(), reducedMotion)));
        pane.setVvalue(0);
    }

    private void step(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> library.step(1);
            case UP -> library.step(-1);
            case ENTER -> library.edit();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// Moves the focus to the search field.
    void focus() {
        search.requestFocus();
    }

    /// Whether keys such as Delete go to the list.
    boolean isListFocused() {
        return list.isFocused();
    }

    @FXML
    void showAll() {
        library.ownOnlyProperty().set(false);
        all.setSelected(true);
    }

    @FXML
    void showOwn() {
        library.ownOnlyProperty().set(true);
        own.setSelected(true);
    }

    @FXML
    void create() {
        library.create();
    }

    @FXML
    void importFile() {
        library.importFile();
    }

    @FXML
    void edit() {
        library.edit();
    }

    @FXML
    void copy() {
        library.copy();
    }

    @FXML
    void delete() {
        library.delete();
    }

    @FXML
    void compareConflict() {
        library.conflicts().compare();
    }

    @FXML
    void discardConflict() {
        library.conflicts().discard();
    }
}
