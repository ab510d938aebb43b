package pumpwise.ui.palette;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.Worded;
import pumpwise.routine.Section;
import pumpwise.ui.common.NodeVisibility;
import pumpwise.ui.filter.FilterBar;
import pumpwise.ui.filter.FilterChoices;
import pumpwise.words.Words;

/// Binds the palette to its view-model.
@SuppressWarnings("NullAway.Init") // The fields are filled by the view.
public final class PaletteController {

    private final PaletteViewModel palette;
    private final Words words;
    private final FilterBar bar;
    private final CreateExerciseAction own;

    @FXML
    private VBox card;

    @FXML
    private Label title;

    @FXML
    private TextField search;

    @FXML
    private VBox filters;

    @FXML
    private ListView<PaletteRow> list;

    @FXML
    private VBox preview;

    @FXML
    private VBox nothing;

    @FXML
    private Label nothingText;

    @FXML
    private Label nothingHint;

    @FXML
    private Button clear;

    @FXML
    private Button make;

    @FXML
    private HBox sections;

    @FXML
    private Label done;

    @FXML
    private Button more;

    @FXML
    private Button take;

    PaletteController(PaletteViewModel palette, CreateExerciseAction own, Words words) {
        this.palette = palette;
        this.own = own;
        this.words = words;
        bar = new FilterBar(palette.filters(), words, () -> search().requestFocus());
    }

    @FXML
    void initialize() {
        filters.getChildren().setAll(bar);
        title.textProperty().bind(palette.titleProperty());
        done.textProperty().bind(palette.doneProperty());
        search.textProperty().bindBidirectional(palette.queryProperty());
        list.setCellFactory(_ -> new PaletteCell(words));
        palette.rowsProperty().subscribe(this::show);
        palette.queryProperty().subscribe(_ -> explain());
        palette.filters().filterProperty().subscribe(_ -> explain());
        palette.chosenProperty().subscribe(this::mark);
        PalettePreview figure = new PalettePreview(words);
        preview.getChildren().add(figure);
        palette.chosenProperty().subscribe(figure::show);
        NodeVisibility.only(preview, palette.chosenProperty().isNotNull());
        palette.addingProperty().subscribe(this::dress);
        take.disableProperty().bind(palette.chosenProperty().isNull());
        more.disableProperty().bind(take.disableProperty());
        for (Section section : Section.values()) {
            sections.getChildren().add(goal(section));
        }
        card.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        // A click leaves the focus in the search field, unless it opens a menu.
        card.addEventFilter(MouseEvent.MOUSE_CLICKED, event -> {
            if (!bar.isMenu(event.getTarget())) {
                search.requestFocus();
            }
        });
        list.setOnMouseClicked(this::click);
    }

    /// Updates the filters for the current catalog.
    void begin() {
        bar.offer(FilterChoices.of(palette.source().catalog()));
    }

    /// The search field.
    TextField search() {
        return search;
    }

    private void dress(boolean adding) {
        take.setText(words.text(adding ? "palette.add" : "palette.replace"));
        NodeVisibility.set(sections, adding);
        NodeVisibility.set(more, adding);
    }

    private Node goal(Section section) {
        String word = Worded.key(section);
        ToggleButton button = new ToggleButton(words.text("plan.section." + word));
        button.setId("goal-" + word);
        button.getStyleClass().add("choice");
        button.setOnAction(_ -> {
            button.setSelected(true);
            palette.send(section);
        });
        palette.sectionProperty().subscribe(goal -> button.setSelected(goal == section));
        return button;
    }

    private void show(List<PaletteRow> rows) {
        list.getItems().setAll(rows);
        // The selection may stay the same while the rows around it change.
        mark(palette.chosenProperty().get());
        list.setVisible(!rows.isEmpty());
        nothing.setVisible(rows.isEmpty());
    }

    /// Shows what to do when nothing is found.
    private void explain() {
        boolean filtered = palette.filters().areOn();
        String typed = own.name();
        nothingText.setText(
                typed.isEmpty() ? words.text("palette.nothing.filtered") : words.text("palette.nothing", typed));
        nothingHint.setText(words.text(filtered ? "palette.nothing.clear" : "palette.nothing.other"));
        NodeVisibility.set(clear, filtered);
        make.setText(words.text("palette.create", typed));
        NodeVisibility.set(make, !typed.isEmpty());
    }

    private void mark(@Nullable Exercise exercise) {
        int at = exercise == null ? -1 : indexOf(exercise);
        if (at < 0) {
            return;
        }
        list.getSelectionModel().select(at);
        // The first row of a group is revealed together with its heading.
        boolean first = at > 0 && list.getItems().get(at - 1) instanceof PaletteRow.Heading;
        reveal(first ? at - 1 : at, at);
    }

    private int indexOf(Exercise exercise) {
        List<PaletteRow> rows = list.getItems();
        for (int index = 0; index < rows.size(); index++) {
            if (rows.get(index) instanceof PaletteRow.Hit hit && hit.exercise().equals(exercise)) {
                return index;
            }
        }
        return -1;
    }

    /// Scrolls just enough to show two rows and everything between them.
    private void reveal(int from, int to) {
        if (!(list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow)) {
            return;
        }
        IndexedCell<?> first = flow.getFirstVisibleCell();
        IndexedCell<?> last = flow.getLastVisibleCell();
        if (first == null || last == null || from < first.getIndex() || to > last.getIndex()) {
            list.scrollTo(from);
        } else {
            flow.scrollTo(from);
            flow.scrollTo(to);
        }
    }

    private void click(MouseEvent event) {
        if (list.getSelectionModel().getSelectedItem() instanceof PaletteRow.Hit(Exercise exercise, _)) {
            palette.choose(exercise);
            if (event.getClickCount() == 2) {
                take();
            }
        } else {
            mark(palette.chosenProperty().get());
        }
    }

    private void press(KeyEvent event) {
        boolean more = event.isShortcutDown() || event.isShiftDown();
        switch (event.getCode()) {
            case ESCAPE -> palette.close();
            case ENTER -> {
                if (!more && isPressed(event)) {
                    return;
                }
                palette.take(more);
            }
            default -> {
                if (!search.isFocused() || !moves(event.getCode())) {
                    return;
                }
            }
        }
        event.consume();
    }

    /// Whether the key presses the focused button.
    private static boolean isPressed(KeyEvent event) {
        return event.getTarget() instanceof ButtonBase button
                && (button instanceof MenuButton || !(button instanceof ToggleButton));
    }

    private boolean moves(KeyCode key) {
        switch (key) {
            case DOWN -> palette.step(1);
            case UP -> palette.step(-1);
            case PAGE_DOWN -> palette.page(1);
            case PAGE_UP -> palette.page(-1);
            case HOME -> palette.first();
            case END -> palette.last();
            default -> {
                return false;
            }
        }
        return true;
    }

    @FXML
    void take() {
        palette.take(false);
    }

    @FXML
    void takeAndStay() {
        palette.take(true);
    }

    @FXML
    void clearFilters() {
        palette.filters().clear();
        search.requestFocus();
    }

    @FXML
    void makeOwn() {
        own.make();
    }

    @FXML
    void close() {
        palette.close();
    }
}
