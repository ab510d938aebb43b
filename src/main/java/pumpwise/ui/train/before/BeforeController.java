package pumpwise.ui.train.before;

import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import pumpwise.ui.common.FocusTarget;
import pumpwise.ui.common.NodeVisibility;
import pumpwise.ui.exercise.ExercisePreview;
import pumpwise.words.Words;

/// Binds the page before a session.
@SuppressWarnings("NullAway.Init") // set by the view
public final class BeforeController implements FocusTarget {

    private final BeforeViewModel before;
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

    /// @param caution a caution; empty for none
    public BeforeController(BeforeViewModel before, ObservableValue<String> caution, Words words) {
        this.before = before;
        shownCaution = caution;
        this.words = words;
    }

    @FXML
    void initialize() {
        name.textProperty().bind(before.nameProperty());
        needs.textProperty().bind(before.needsProperty());
        length.textProperty().bind(before.lengthProperty());
        sets.textProperty().bind(before.setsProperty());
        NodeVisibility.showText(caution, shownCaution);
        NodeVisibility.only(optional, before.choiceProperty());
        optional.selectedProperty().bindBidirectional(before.optionalProperty());
        before.guidedProperty().subscribe(it -> pace.selectToggle(it ? guided : free));
        pace.selectedToggleProperty().subscribe(this::choose);
        lastNoteText.textProperty().bind(before.lastNoteProperty());
        NodeVisibility.only(lastNote, before.lastNoteProperty().map(it -> !it.isEmpty()));
        ExercisePreview preview = new ExercisePreview(words);
        previewPlace.getChildren().add(preview);
        UpcomingList list = new UpcomingList(coming, preview, words);
        before.coming().subscribe(() -> list.show(before.coming()));
        list.show(before.coming());
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

    @Override
    public void focus() {
        start.requestFocus();
    }

    @FXML
    void start() {
        before.start();
    }
}
