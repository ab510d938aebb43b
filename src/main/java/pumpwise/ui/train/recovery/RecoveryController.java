package pumpwise.ui.train.recovery;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import pumpwise.ui.common.FocusTarget;

/// Binds the offer to resume an interrupted session.
@SuppressWarnings("NullAway.Init") // set by the view
public final class RecoveryController implements FocusTarget {

    private final RecoveryViewModel recovery;

    @FXML
    private Label routine;

    @FXML
    private Label when;

    @FXML
    private Button resume;

    @FXML
    private Button finish;

    public RecoveryController(RecoveryViewModel recovery) {
        this.recovery = recovery;
    }

    @FXML
    void initialize() {
        routine.textProperty().bind(recovery.routineProperty());
        when.textProperty().bind(recovery.whenProperty());
        resume.textProperty().bind(recovery.whereProperty());
        resume.defaultButtonProperty().bind(recovery.oldProperty().not());
        finish.defaultButtonProperty().bind(recovery.oldProperty());
    }

    @Override
    public void focus() {
        (recovery.oldProperty().get() ? finish : resume).requestFocus();
    }

    @FXML
    void resume() {
        recovery.resume();
    }

    @FXML
    void finish() {
        recovery.finish();
    }

    @FXML
    void discard() {
        recovery.discard();
    }
}
