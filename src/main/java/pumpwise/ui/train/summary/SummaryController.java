package pumpwise.ui.train.summary;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Worded;
import pumpwise.progress.compare.Comparison;
import pumpwise.routine.Section;
import pumpwise.session.record.SessionRecord;
import pumpwise.ui.common.FocusTarget;
import pumpwise.ui.common.NodeVisibility;
import pumpwise.ui.common.control.WrappingLabel;
import pumpwise.ui.common.keys.KeyMap;
import pumpwise.ui.common.keys.KeyNames;
import pumpwise.ui.common.keys.KeyPress;
import pumpwise.ui.common.keys.TrainAction;
import pumpwise.ui.train.display.KeyButton;
import pumpwise.ui.train.display.WrapRow;
import pumpwise.words.Words;

/// Binds the page after a session.
@SuppressWarnings("NullAway.Init") // set by the view
public final class SummaryController implements FocusTarget {

    private final SummaryViewModel summary;
    private final ObservableValue<KeyMap> keys;
    private final ObservableValue<String> shownCaution;
    private final Words words;

    /// The key that must be released before it counts.
    private @Nullable KeyCode held;

    @FXML
    private Pane root;

    @FXML
    private Label routine;

    @FXML
    private Pane figures;

    @FXML
    private Label work;

    @FXML
    private Label notCounted;

    @FXML
    private Label volume;

    @FXML
    private Label records;

    @FXML
    private Label nothing;

    @FXML
    private GridPane exercises;

    @FXML
    private GridPane muscles;

    @FXML
    private Pane rating;

    @FXML
    private TextArea note;

    @FXML
    private Label caution;

    @FXML
    private Label keeping;

    @FXML
    private KeyButton correct;

    @FXML
    private Button again;

    @FXML
    private Button leave;

    /// @param keys the keys of a session
    /// @param caution a caution; empty for none
    public SummaryController(
            SummaryViewModel summary, ObservableValue<KeyMap> keys, ObservableValue<String> caution, Words words) {
        this.summary = summary;
        this.keys = keys;
        shownCaution = caution;
        this.words = words;
    }

    @FXML
    void initialize() {
        routine.textProperty().bind(summary.routineProperty());
        summary.totalsProperty().subscribe(this::showFigures);
        NodeVisibility.showText(work, summary.totalsProperty().map(SummaryTotals::times));
        NodeVisibility.showText(notCounted, summary.totalsProperty().map(SummaryTotals::notCounted));
        NodeVisibility.showText(volume, summary.totalsProperty().map(SummaryTotals::volume));
        NodeVisibility.showText(records, summary.recordsProperty());
        NodeVisibility.only(nothing, summary.exercisesProperty().map(List::isEmpty));
        NodeVisibility.showText(caution, shownCaution);
        keeping.textProperty().bind(summary.savingProperty());
        NodeVisibility.only(again, summary.failedProperty());
        summary.exercisesProperty().subscribe(this::list);
        summary.musclesProperty().subscribe(this::draw);
        note.textProperty().bindBidirectional(summary.rating().noteProperty());
        for (int how = 1; how <= SessionRecord.MAX_RATING; how++) {
            rating.getChildren().add(ratingButton(how));
        }
        NodeVisibility.only(correct, summary.exercisesProperty().map(it -> !it.isEmpty()));
        correct.keyProperty().bind(keys.map(map -> KeyNames.first(map.keys(TrainAction.CORRECT))));
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        root.addEventFilter(KeyEvent.KEY_RELEASED, this::released);
    }

    private ToggleButton ratingButton(int how) {
        Label word = text(words.text("train.pump." + how), "felt-word");
        ToggleButton button = new ToggleButton(Integer.toString(how), word);
        button.setContentDisplay(ContentDisplay.BOTTOM);
        button.getStyleClass().add("felt");
        HBox.setHgrow(button, Priority.ALWAYS);
        button.setAccessibleText(words.text("train.pump." + how));
        button.setOnAction(_ -> summary.rating().choose(how));
        summary.rating().ratingProperty().subscribe(it -> button.setSelected(it.intValue() == how));
        return button;
    }

    private void pressed(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl;
        if (typing && event.getCode() == KeyCode.TAB) {
            // A note contains no tabs, so the key moves the focus as usual.
            event.consume();
            (event.isShiftDown() ? rating.getChildren().getLast() : leave).requestFocus();
        } else if (isConfirmation(event) && (root.isFocused() || event.getCode() == held)) {
            // The key that ended the last set may be pressed once too often, or too long: it only leads to the button.
            event.consume();
            held = event.getCode();
            leave.requestFocus();
        } else if (!typing
                && KeyPress.isPlain(event)
                && keys.getValue().action(KeyPress.name(event)).filter(TrainAction.CORRECT::equals).isPresent()) {
            event.consume();
            summary.corrections().open();
        } else if (!typing && KeyPress.isPlain(event)) {
            KeyPress.digit(event).ifPresent(digit -> rating.getChildren().stream()
                    .map(ToggleButton.class::cast)
                    .filter(button -> button.getText().equals(Integer.toString(digit)))
                    .forEach(ToggleButton::fire));
        }
    }

    private void released(KeyEvent event) {
        if (event.getCode() == held) {
            event.consume();
            held = null;
        }
    }

    private static boolean isConfirmation(KeyEvent event) {
        return event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE;
    }

    private void showFigures(SummaryTotals now) {
        figures.getChildren().clear();
        for (SummaryTotals.Figure figure : now.main()) {
            VBox box = new VBox(text(figure.value(), "summary-figure"), text(figure.label(), "text-small"));
            box.setMinWidth(Region.USE_PREF_SIZE);
            figures.getChildren().add(box);
        }
    }

    private void list(List<LoggedExercise> logged) {
        exercises.getChildren().clear();
        @Nullable Section section = null;
        for (LoggedExercise exercise : logged) {
            if (exercise.section() != section) {
                section = exercise.section();
                Label heading = text(words.text("train.section." + id(section)), "coming-section");
                exercises.add(heading, 0, exercises.getRowCount(), 2, 1);
            }
            int row = exercises.getRowCount();
            Label name = text(exercise.name(), "text-normal");
            GridPane.setValignment(name, VPos.TOP);
            exercises.addRow(row, name, sets(exercise));
            if (exercise.hurt()) {
                Label mark = text(words.text("train.summary.hurt"), "summary-hurt");
                mark.setGraphic(new FontIcon(Feather.ALERT_CIRCLE));
                exercises.add(mark, 0, row + 1, 2, 1);
            }
        }
    }

    private Node sets(LoggedExercise exercise) {
        Label figures = text(exercise.figures(), "logged-figures");
        WrapRow before = new WrapRow();
        Comparison comparison = exercise.comparison();
        if (comparison != null) {
            before.getChildren().add(compared(comparison));
        }
        if (!exercise.last().isEmpty()) {
            before.getChildren().add(new WrappingLabel(exercise.last(), "text-small"));
        }
        return before.getChildren().isEmpty() ? figures : new VBox(figures, before);
    }

    private Label compared(Comparison comparison) {
        Label compared = text(words.text("progress.compare." + Worded.key(comparison)), "text-small");
        compared.getStyleClass().addAll("compared", "compared-" + Worded.key(comparison));
        compared.setGraphic(new FontIcon(icon(comparison)));
        compared.setMinWidth(Region.USE_PREF_SIZE);
        return compared;
    }

    private static Feather icon(Comparison comparison) {
        return switch (comparison) {
            case BETTER -> Feather.TRENDING_UP;
            case WORSE -> Feather.TRENDING_DOWN;
            case EASIER -> Feather.ARROW_DOWN_RIGHT;
            case SAME -> Feather.MINUS;
            case FIRST_TIME -> Feather.FLAG;
            case NOT_COMPARABLE -> Feather.SLASH;
        };
    }

    private static String id(Section section) {
        return switch (section) {
            case WARM_UP -> "warm-up";
            case WORK -> "work";
            case COOL_DOWN -> "cool-down";
        };
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
        root.requestFocus();
    }

    @FXML
    void correct() {
        summary.corrections().open();
    }

    @FXML
    void again() {
        summary.saveAgain();
    }

    @FXML
    void trainAgain() {
        summary.trainAgain();
    }

    @FXML
    void leave() {
        summary.leave();
    }
}
