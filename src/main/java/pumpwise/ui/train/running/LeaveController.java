package pumpwise.ui.train.running;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import pumpwise.ui.common.FocusTarget;
import pumpwise.ui.common.NodeVisibility;
import pumpwise.words.Words;

/// Binds the question whether to end a session.
@SuppressWarnings("NullAway.Init") // set by the view
public final class LeaveController implements FocusTarget {

    private final LeaveViewModel leave;
    private final Words words;

    @FXML
    private Label title;

    @FXML
    private Button continueSession;

    @FXML
    private Button finish;

    @FXML
    private Button closeNow;

    public LeaveController(LeaveViewModel leave, Words words) {
        this.leave = leave;
        this.words = words;
    }

    @FXML
    void initialize() {
        NodeVisibility.only(finish, leave.hasLogProperty());
        NodeVisibility.only(closeNow, leave.closingProperty());
        title.textProperty()
                .bind(leave.closingProperty()
                        .map(closing -> words.text(closing ? "train.leave.closing" : "train.leave.title")));
    }

    @Override
    public void focus() {
        continueSession.requestFocus();
    }

    @FXML
    void continueSession() {
        leave.continueSession();
    }

    @FXML
    void finish() {
        leave.finish();
    }

    @FXML
    void closeNow() {
        leave.closeNow();
    }

    @FXML
    void discard() {
        leave.discard();
    }
}
