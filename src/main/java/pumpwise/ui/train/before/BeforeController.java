package pumpwise.ui.train.before;

import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Place;
import pumpwise.routine.Section;
import pumpwise.ui.common.FocusTarget;
import pumpwise.ui.common.NodeVisibility;
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
        before.coming().subscribe(this::list);
        list();
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

    private void list() {
        coming.getChildren().clear();
        @Nullable Section section = null;
        @Nullable Place block = null;
        Pane rows = coming;
        for (UpcomingExercise exercise : before.coming()) {
            if (exercise.place().section() != section) {
                section = exercise.place().section();
                coming.getChildren().add(text(words.text(heading(section)), "coming-section"));
            }
            if (!exercise.place().wholeBlock().equals(block)) {
                block = exercise.place().wholeBlock();
                rows = exercise.superset().isEmpty() ? coming : superset(exercise.superset());
            }
            rows.getChildren().add(row(exercise));
        }
    }

    private Pane superset(String heading) {
        VBox members = new VBox(text(heading, "coming-load"));
        members.getStyleClass().add("coming-superset");
        coming.getChildren().add(members);
        return members;
    }

    /// Stacked, so that texts do not share a line that is too short for them.
    private static Node row(UpcomingExercise exercise) {
        VBox row = new VBox(text(exercise.name(), "coming-name"), text(exercise.figures(), "text-small"));
        row.getStyleClass().add("coming-row");
        if (!exercise.load().isEmpty()) {
            row.getChildren().add(text(exercise.load(), "coming-load"));
        }
        return exercise.place().isMember() ? member(exercise.place().member(), row) : row;
    }

    /// The members of a superset have letters, as on paper.
    private static Node member(int index, Node row) {
        Label letter = text(Character.toString('A' + index), "coming-letter");
        letter.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(row, Priority.ALWAYS);
        HBox member = new HBox(letter, row);
        member.getStyleClass().add("coming-member");
        return member;
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
