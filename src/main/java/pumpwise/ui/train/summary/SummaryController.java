package pumpwise.ui.train.summary;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pumpwise.session.record.SessionRecord;
import pumpwise.ui.common.FocusTarget;
import pumpwise.ui.common.NodeVisibility;
import pumpwise.ui.common.keys.KeyPress;
import pumpwise.words.Words;

/// Binds the page after a session.
@SuppressWarnings("NullAway.Init") // set by the view
public final class SummaryController implements FocusTarget {

    private final SummaryViewModel summary;

    private final Words words;

    @FXML
    private Pane root;

    @FXML
    private Label routine;

    @FXML
    private Label time;

    @FXML
    private Label sets;

    @FXML
    private Label setsLabel;

    @FXML
    private Label reps;

    @FXML
    private Label repsLabel;

    @FXML
    private Label holds;

    @FXML
    private Pane holdsFigure;

    @FXML
    private Label work;

    @FXML
    private Label volume;

    @FXML
    private Label nothing;

    @FXML
    private GridPane exercises;

    @FXML
    private GridPane muscles;

    @FXML
    private Pane felt;

    @FXML
    private Label feltWord;

    @FXML
    private TextArea note;

    @FXML
    private Label keeping;

    @FXML
    private Button again;

    @FXML
    private Button leave;

    public SummaryController(SummaryViewModel summary, Words words) {
        this.summary = summary;
        this.words = words;
    }

    @FXML
    void initialize() {
        routine.textProperty().bind(summary.routineProperty());
        time.textProperty().bind(summary.figuresProperty().map(SummaryFigures::time));
        sets.textProperty().bind(summary.figuresProperty().map(SummaryFigures::sets));
        setsLabel.textProperty().bind(summary.figuresProperty().map(SummaryFigures::setsLabel));
        repsLabel.textProperty().bind(summary.figuresProperty().map(SummaryFigures::repsLabel));
        reps.textProperty().bind(summary.figuresProperty().map(SummaryFigures::reps));
        holds.textProperty().bind(summary.figuresProperty().map(SummaryFigures::holds));
        NodeVisibility.only(holdsFigure, holds.textProperty().map(it -> !it.isEmpty()));
        NodeVisibility.say(work, summary.figuresProperty().map(SummaryFigures::work));
        NodeVisibility.say(volume, summary.figuresProperty().map(SummaryFigures::volume));
        NodeVisibility.only(nothing, summary.exercisesProperty().map(List::isEmpty));
        keeping.textProperty().bind(summary.keepingProperty());
        NodeVisibility.only(again, summary.failedProperty());
        summary.exercisesProperty().subscribe(this::list);
        summary.musclesProperty().subscribe(this::draw);
        note.textProperty().bindBidirectional(summary.felt().noteProperty());
        for (int how = 1; how <= SessionRecord.GREATEST_FELT; how++) {
            felt.getChildren().add(feltButton(how));
        }
        feltWord.textProperty()
                .bind(summary.felt().feltProperty().map(it -> words.say("train.felt." + it.intValue())));
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private ToggleButton feltButton(int how) {
        ToggleButton button = new ToggleButton(Integer.toString(how));
        button.getStyleClass().add("felt");
        button.setAccessibleText(words.say("train.felt." + how));
        button.setOnAction(_ -> summary.felt().choose(how));
        summary.felt().feltProperty().subscribe(it -> button.setSelected(it.intValue() == how));
        return button;
    }

    private void pressed(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl;
        if (typing && event.getCode() == KeyCode.TAB) {
            // A note has no tabs; the key leads on as everywhere.
            event.consume();
            (event.isShiftDown() ? felt.getChildren().getLast() : leave).requestFocus();
        } else if (!typing && KeyPress.isPlain(event)) {
            KeyPress.digit(event).ifPresent(digit -> felt.getChildren().stream()
                    .map(ToggleButton.class::cast)
                    .filter(button -> button.getText().equals(Integer.toString(digit)))
                    .forEach(ToggleButton::fire));
        }
    }

    private void list(List<LoggedExercise> logged) {
        exercises.getChildren().clear();
        for (LoggedExercise exercise : logged) {
            int row = exercises.getRowCount();
            exercises.addRow(row, text(exercise.name(), "text-normal"), text(exercise.figures(), "logged-figures"));
            if (exercise.hurt()) {
                Label mark = text(words.say("train.summary.hurt"), "summary-hurt");
                mark.setGraphic(new FontIcon(Feather.ALERT_CIRCLE));
                exercises.add(mark, 0, row + 1, 2, 1);
            }
        }
    }

    private void draw(List<MuscleBar> bars) {
        muscles.getChildren().clear();
        for (MuscleBar bar : bars) {
            ProgressBar drawn = new ProgressBar(bar.part());
            drawn.setMaxWidth(Double.MAX_VALUE);
            drawn.getStyleClass().add("muscle-bar");
            drawn.setAccessibleText(bar.name());
            muscles.addRow(
                    muscles.getRowCount(), text(bar.name(), "text-small"), drawn, text(bar.sets(), "muscle-sets"));
        }
    }

    private static Label text(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }

    @Override
    public void focus() {
        leave.requestFocus();
    }

    @FXML
    void again() {
        summary.keepAgain();
    }

    @FXML
    void leave() {
        summary.leave();
    }
}
