package pumpwise.ui.train.running;

import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import pumpwise.ui.common.NodeVisibility;

/// Binds the question before a session ends.
@SuppressWarnings("NullAway.Init") // set by the view
public final class LeaveController {

    private final LeaveViewModel leave;

    @FXML
    private Pane root;

    @FXML
    private Button keepGoing;

    @FXML
    private Button finish;

    public LeaveController(LeaveViewModel leave) {
        this.leave = leave;
    }

    @FXML
    void initialize() {
        NodeVisibility.only(root, leave.askingProperty());
        NodeVisibility.only(finish, leave.worthKeepingProperty());
        // A node takes the focus only once it is seen.
        leave.askingProperty().subscribe(asking -> {
            if (asking) {
                Platform.runLater(keepGoing::requestFocus);
            }
        });
    }

    @FXML
    void keepGoing() {
        leave.keepGoing();
    }

    @FXML
    void finish() {
        leave.finish();
    }

    @FXML
    void discard() {
        leave.discard();
    }
}
