package pumpwise.ui.train;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/// Binds the set just done, with its repetitions to be put right.
@SuppressWarnings("NullAway.Init") // set by the view
public final class LoggedController {

    private final RunningViewModel running;

    @FXML
    private Pane root;

    @FXML
    private Label what;

    @FXML
    private Label count;

    public LoggedController(RunningViewModel running) {
        this.running = running;
    }

    @FXML
    void initialize() {
        Shown.only(root, running.logged().presentProperty());
        what.textProperty().bind(running.logged().whatProperty());
        count.textProperty().bind(running.logged().countProperty());
    }

    @FXML
    void fewer() {
        running.changeLogged(-1);
    }

    @FXML
    void more() {
        running.changeLogged(1);
    }
}
