package pumpwise.ui.train.before;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pumpwise.ui.common.FocusTarget;
import pumpwise.ui.common.NodeVisibility;
import pumpwise.ui.common.keys.KeyMap;
import pumpwise.ui.common.keys.KeyNames;
import pumpwise.ui.common.keys.KeyPress;
import pumpwise.ui.common.keys.TrainAction;
import pumpwise.ui.exercise.ExercisePreview;
import pumpwise.ui.train.display.KeyButton;
import pumpwise.words.Words;

/// Binds the page before a session.
@SuppressWarnings("NullAway.Init") // set by the view
public final class BeforeController implements FocusTarget {

    private static final ObservableValue<String> NO_TEXT = new SimpleStringProperty("");

    private final BeforeViewModel before;
    private final ObservableValue<KeyMap> keys;
    private final ObservableValue<String> shownCaution;
    private final Words words;

    @FXML
    private Label name;

    @FXML
    private Label needs;

    @FXML
    private Label length;

    @FXML
    private Label sets;

    @FXML
    private Pane root;

    @FXML
    private Pane findings;

    @FXML
    private KeyButton useAll;

    @FXML
    private Label nothingToUse;

    @FXML
    private Label hint;

    @FXML
    private ScrollPane comingScroll;

    @FXML
    private Pane coming;

    @FXML
    private Pane previewPlace;

    @FXML
    private CheckBox optional;

    @FXML
    private ToggleGroup pace;

    @FXML
    private ToggleButton guided;

    @FXML
    private ToggleButton free;

    @FXML
    private Label paceNote;

    @FXML
    private Pane lastNote;

    @FXML
    private Label lastNoteText;

    @FXML
    private Label caution;

    @FXML
    private Button start;

    /// @param keys the keys of a session
    /// @param caution a caution; empty for none
    public BeforeController(
            BeforeViewModel before, ObservableValue<KeyMap> keys, ObservableValue<String> caution, Words words) {
        this.before = before;
        this.keys = keys;
        shownCaution = caution;
        this.words = words;
    }

    @FXML
    void initialize() {
        name.textProperty().bind(before.nameProperty());
        needs.textProperty().bind(before.needsProperty());
        length.textProperty().bind(before.lengthProperty());
        sets.textProperty().bind(before.setsProperty());
        // What the log says matters more.
        NodeVisibility.showText(
                caution, before.findingsProperty().flatMap(it -> it.isEmpty() ? shownCaution : NO_TEXT));
        NodeVisibility.only(optional, before.choiceProperty());
        optional.selectedProperty().bindBidirectional(before.optionalProperty());
        before.guidedProperty().subscribe(it -> pace.selectToggle(it ? guided : free));
        pace.selectedToggleProperty().subscribe(this::choose);
        lastNoteText.textProperty().bind(before.lastNoteProperty());
        NodeVisibility.only(lastNote, before.lastNoteProperty().map(it -> !it.isEmpty()));
        ExercisePreview preview = new ExercisePreview(words);
        previewPlace.getChildren().add(preview);
        UpcomingList list = new UpcomingList(
                comingScroll, coming, preview, before.suggestions()::toggle, before::focus, words);
        before.coming().subscribe(() -> list.show(before.coming()));
        list.show(before.coming());
        NodeVisibility.showText(useAll, before.suggestions().actionProperty());
        NodeVisibility.showText(nothingToUse, before.suggestions().noteProperty());
        hint.textProperty().bind(before.hintProperty());
        useAll.keyProperty().bind(keys.map(map -> KeyNames.first(map.keys(TrainAction.UNDO))));
        before.findingsProperty().subscribe(this::showFindings);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        paceNote.textProperty()
                .bind(before.guidedProperty()
                        .map(it -> words.text(it ? "train.before.guided.note" : "train.before.free.note")));
    }

    private void choose(@Nullable Toggle before, @Nullable Toggle now) {
        if (now == null) {
            // One of the two is always selected.
            pace.selectToggle(before);
        } else {
            this.before.guidedProperty().set(now.equals(guided));
        }
    }

    private void showFindings(List<String> texts) {
        findings.getChildren().clear();
        for (String text : texts) {
            Label finding = UpcomingRow.text(text, "text-small");
            finding.getStyleClass().add("caution");
            finding.setMinHeight(Region.USE_PREF_SIZE);
            finding.setGraphic(new FontIcon(Feather.INFO));
            findings.getChildren().add(finding);
        }
        NodeVisibility.set(findings, !texts.isEmpty());
    }

    private void press(KeyEvent event) {
        boolean isUse = KeyPress.isPlain(event)
                && keys.getValue().action(KeyPress.name(event)).filter(TrainAction.UNDO::equals).isPresent();
        if (isUse) {
            event.consume();
            before.suggestions().toggleAll();
        }
    }

    @FXML
    void useAll() {
        before.suggestions().toggleAll();
    }

    @Override
    public void focus() {
        start.requestFocus();
    }

    @FXML
    void start() {
        before.start();
    }
}
