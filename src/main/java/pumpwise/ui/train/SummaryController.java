package pumpwise.ui.train;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

/// Binds the page after a session.
@SuppressWarnings("NullAway.Init") // set by the view
public final class SummaryController implements Focused {

    private final SummaryViewModel summary;

    @FXML
    private Label routine;

    @FXML
    private Label time;

    @FXML
    private Label sets;

    @FXML
    private Label reps;

    @FXML
    private Label nothing;

    @FXML
    private GridPane exercises;

    @FXML
    private Label keeping;

    @FXML
    private Button again;

    @FXML
    private Button leave;

    public SummaryController(SummaryViewModel summary) {
        this.summary = summary;
    }

    @FXML
    void initialize() {
        routine.textProperty().bind(summary.routineProperty());
        time.textProperty().bind(summary.timeProperty());
        sets.textProperty().bind(summary.setsProperty());
        reps.textProperty().bind(summary.repsProperty());
        keeping.textProperty().bind(summary.keepingProperty());
        Shown.only(again, summary.failedProperty());
        summary.exercises().subscribe(this::list);
        list();
    }

    private void list() {
        boolean empty = summary.exercises().isEmpty();
        nothing.setVisible(empty);
        nothing.setManaged(empty);
        exercises.getChildren().clear();
        for (int row = 0; row < summary.exercises().size(); row++) {
            LoggedExercise exercise = summary.exercises().get(row);
            exercises.addRow(row, text(exercise.name(), "text-normal"), text(exercise.figures(), "logged-figures"));
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
