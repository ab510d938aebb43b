package pumpwise.ui.library;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import pumpwise.catalog.Exercise;
import pumpwise.ui.common.CurrentCatalog;
import pumpwise.ui.library.exercise.ExerciseCard;
import pumpwise.words.Words;

/// Binds the list of exercises and what is told of the chosen one.
@SuppressWarnings("NullAway.Init") // The fields are filled by the view.
public final class LibraryController {

    private final LibraryViewModel library;
    private final CurrentCatalog catalog;
    private final Words words;

    @FXML
    private Label count;

    @FXML
    private HBox notice;

    @FXML
    private Label noticeText;

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

    LibraryController(LibraryViewModel library, CurrentCatalog catalog, Words words) {
        this.library = library;
        this.catalog = catalog;
        this.words = words;
    }

    @FXML
    void initialize() {
        search.textProperty().bindBidirectional(library.query());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::step);
        library.ownOnly().subscribe(only -> {
            own.setSelected(only);
            all.setSelected(!only);
        });
        list.setCellFactory(_ -> new LibraryCell(words, library::isOwn));
        library.hits().subscribe(this::list);
        library.chosen().subscribe(this::choose);
        list.getSelectionModel().selectedItemProperty().subscribe(exercise -> {
            if (exercise != null) {
                library.chosen().set(Optional.of(exercise));
            }
        });
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                library.edit();
            }
        });
        library.notice().subscribe(told -> {
            notice.setVisible(told.isPresent());
            notice.setManaged(told.isPresent());
            noticeText.setText(told.map(Notice::text).orElse(""));
        });
    }

    private void list(List<Exercise> hits) {
        list.getItems().setAll(hits);
        library.chosen().get().ifPresent(exercise -> list.getSelectionModel().select(exercise));
        long mine = catalog.get().exercises().stream().filter(library::isOwn).count();
        count.setText(words.say("library.count", catalog.get().exercises().size(), mine));
        nothing.setVisible(hits.isEmpty());
        nothing.setManaged(hits.isEmpty());
        list.setVisible(!hits.isEmpty());
        list.setManaged(!hits.isEmpty());
        boolean noneOwn = library.ownOnly().get() && mine == 0;
        nothingText.setText(words.say(noneOwn ? "library.none-own" : "library.nothing", library.query().get()));
    }

    private void choose(Optional<Exercise> chosen) {
        chosen.ifPresent(exercise -> {
            list.getSelectionModel().select(exercise);
            list.scrollTo(exercise);
        });
        boolean mine = chosen.filter(library::isOwn).isPresent();
        told.setVisible(chosen.isPresent());
        origin.setText(words.say(mine ? "library.own" : "library.built-in"));
        show(edit, mine);
        show(delete, mine);
        copy.setText(words.say(mine ? "library.copy-own" : "library.copy"));
        details.getChildren()
                .setAll(chosen.map(exercise -> List.of(new ExerciseCard(words, exercise, catalog.get(), false)))
                        .orElse(List.of()));
        pane.setVvalue(0);
    }

    private static void show(Button button, boolean shown) {
        button.setVisible(shown);
        button.setManaged(shown);
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

    /// Begins with looking for something.
    void focus() {
        search.requestFocus();
    }

    /// Whether keys of the list, such as Delete, are meant for it.
    boolean isListFocused() {
        return list.isFocused();
    }

    @FXML
    void showAll() {
        library.ownOnly().set(false);
        all.setSelected(true);
    }

    @FXML
    void showOwn() {
        library.ownOnly().set(true);
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
    void undo() {
        library.undo();
    }

    @FXML
    void putAway() {
        library.putNoticeAway();
    }
}
