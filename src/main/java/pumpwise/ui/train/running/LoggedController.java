package pumpwise.ui.train.running;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import pumpwise.ui.common.NodeVisibility;
import pumpwise.words.Words;

/// Binds the set just done, with what can be put right about it.
@SuppressWarnings("NullAway.Init") // set by the view
public final class LoggedController {

    private final RunningViewModel running;
    private final Words words;

    @FXML
    private Pane root;

    @FXML
    private Label what;

    @FXML
    private Pane rows;

    public LoggedController(RunningViewModel running, Words words) {
        this.running = running;
        this.words = words;
    }

    @FXML
    void initialize() {
        LoggedSetViewModel logged = running.logged();
        NodeVisibility.only(root, logged.presentProperty());
        what.textProperty().bind(logged.whatProperty());
        for (LogField field : LogField.values()) {
            rows.getChildren().add(new LogRow(field, running, words));
        }
    }
}
