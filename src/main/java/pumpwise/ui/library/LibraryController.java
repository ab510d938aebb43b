package pumpwise.ui.library;

import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import pumpwise.ui.common.CurrentCatalog;
import pumpwise.ui.common.NodeVisibility;
import pumpwise.ui.filter.FilterBar;
import pumpwise.ui.filter.FilterChoices;
import pumpwise.ui.library.cards.CardGrid;
import pumpwise.ui.library.cards.CardsViewModel;
import pumpwise.ui.library.exercise.ConflictsViewModel;
import pumpwise.words.Words;

/// Binds the search, the filters, and the cards.
@SuppressWarnings("NullAway.Init") // The fields are filled by the view.
public final class LibraryController {

    private final LibraryViewModel library;
    private final CardsViewModel cards;
    private final CurrentCatalog catalog;
    private final Words words;
    private final ObservableValue<Boolean> reducedMotion;
    private boolean wasLeft;

    @FXML
    private Label count;

    @FXML
    private VBox conflict;

    @FXML
    private Label conflictText;

    @FXML
    private Label conflictDifferences;

    @FXML
    private TextField search;

    @FXML
    private VBox filters;

    @FXML
    private StackPane body;

    @FXML
    private VBox nothing;

    @FXML
    private Label nothingText;

    @FXML
    private Button clear;

    @FXML
    private Button make;

    private CardGrid grid;

    /// @param reducedMotion whether the system asks for reduced motion
    LibraryController(
            LibraryViewModel library, CurrentCatalog catalog, Words words, ObservableValue<Boolean> reducedMotion) {
        this.library = library;
        this.catalog = catalog;
        this.words = words;
        this.reducedMotion = reducedMotion;
        cards = library.cards();
    }

    @FXML
    void initialize() {
        search.textProperty().bindBidirectional(cards.queryProperty());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveSearch);
        grid = new CardGrid(cards, words, reducedMotion, new GridActions());
        body.getChildren().addFirst(grid);
        FilterBar bar = new FilterBar(cards.filters(), words, () -> grid.requestFocus());
        bar.addFirst(own());
        catalog.catalogProperty().subscribe(now -> bar.offer(FilterChoices.of(now)));
        filters.getChildren().setAll(bar);
        count.textProperty().bind(cards.countProperty());
        bindNothing();
        bindConflicts();
    }

    private final class GridActions implements CardGrid.Actions {
        @Override
        public void open() {
            library.openPage();
        }

        @Override
        public void leave() {
            search.requestFocus();
        }
    }

    private ToggleButton own() {
        ToggleButton own = new ToggleButton(words.text("library.custom-only"));
        own.setId("own");
        own.getStyleClass().addAll("choice", "filter");
        own.selectedProperty().bindBidirectional(cards.ownOnlyProperty());
        return own;
    }

    private void bindNothing() {
        NodeVisibility.showText(nothingText, cards.emptyTextProperty());
        NodeVisibility.only(nothing, cards.emptyTextProperty().isNotEmpty());
        cards.emptyTextProperty().subscribe(text -> {
            boolean hadFocus = grid.isFocused();
            NodeVisibility.set(grid, text.isEmpty());
            String typed = cards.queryProperty().get().strip();
            make.setText(typed.isEmpty() ? words.text("library.new") : words.text("palette.create", typed));
            NodeVisibility.set(clear, cards.isNarrowed());
            if (hadFocus && !text.isEmpty()) {
                // The focus would go to the rail.
                search.requestFocus();
            }
        });
    }

    private void bindConflicts() {
        ConflictsViewModel conflicts = library.conflicts();
        NodeVisibility.only(conflict, conflicts.textProperty().map(text -> !text.isEmpty()));
        conflictText.textProperty().bind(conflicts.textProperty());
        NodeVisibility.showText(conflictDifferences, conflicts.differencesProperty());
    }

    private void leaveSearch(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> grid.requestFocus();
            case ENTER -> {
                if (event.isShortcutDown()) {
                    return;
                }
                library.openPage();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// Moves the focus to the search field at first, and later to the chosen card.
    void focus() {
        if (wasLeft && grid.isVisible()) {
            grid.enter();
        } else {
            search.requestFocus();
        }
        wasLeft = true;
    }

    /// Moves the focus to the search field.
    void focusSearch() {
        search.requestFocus();
        search.selectAll();
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
    void clearSearch() {
        cards.clear();
        search.requestFocus();
    }

    @FXML
    void make() {
        library.createAsTyped();
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
