package pumpwise.ui.train.before;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Section;
import pumpwise.ui.common.FocusTarget;
import pumpwise.ui.common.NodeVisibility;
import pumpwise.words.Words;

/// Binds the page before a session.
@SuppressWarnings("NullAway.Init") // set by the view
public final class BeforeController implements FocusTarget {

    private final BeforeViewModel before;
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
    private GridPane coming;

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
    private Button start;

    public BeforeController(BeforeViewModel before, Words words) {
        this.before = before;
        this.words = words;
    }

    @FXML
    void initialize() {
        name.textProperty().bind(before.nameProperty());
        needs.textProperty().bind(before.needsProperty());
        length.textProperty().bind(before.lengthProperty());
        sets.textProperty().bind(before.setsProperty());
        NodeVisibility.only(optional, before.choiceProperty());
        optional.selectedProperty().bindBidirectional(before.optionalProperty());
        before.guidedProperty().subscribe(it -> pace.selectToggle(it ? guided : free));
        pace.selectedToggleProperty().subscribe(this::choose);
        before.coming().subscribe(this::list);
        list();
        paceNote.textProperty()
                .bind(before.guidedProperty()
                        .map(it -> words.say(it ? "train.before.guided.note" : "train.before.free.note")));
    }

    private void choose(@Nullable Toggle before, @Nullable Toggle now) {
        if (now == null) {
            // One of the two is always chosen.
            pace.selectToggle(before);
        } else {
            this.before.guidedProperty().set(now.equals(guided));
        }
    }

    private void list() {
        coming.getChildren().clear();
        @Nullable Section section = null;
        int row = 0;
        for (UpcomingExercise exercise : before.coming()) {
            if (exercise.section() != section) {
                section = exercise.section();
                Label heading = text(words.say(heading(section)), "coming-section");
                coming.add(heading, 0, row++, 2, 1);
            }
            coming.add(text(exercise.name(), "coming-name"), 0, row);
            coming.add(text(exercise.load(), "coming-load"), 1, row++);
            coming.add(text(exercise.figures(), "text-small"), 0, row++, 2, 1);
        }
    }

    private static String heading(Section section) {
        return switch (section) {
            case WARM_UP -> "train.section.warm-up";
            case WORK -> "train.section.work";
            case COOL_DOWN -> "train.section.cool-down";
        };
    }

    private static Label text(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
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
