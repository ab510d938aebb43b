package pumpwise.ui.train.recovery;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import pumpwise.ui.common.FocusTarget;

/// Binds the question what to do about a session that was cut short.
@SuppressWarnings("NullAway.Init") // set by the view
public final class RecoveryController implements FocusTarget {

    private final RecoveryViewModel recovery;

    @FXML
    private Label routine;

    @FXML
    private Label when;

    @FXML
    private Button goOn;

    @FXML
    private Button finish;

    public RecoveryController(RecoveryViewModel recovery) {
        this.recovery = recovery;
    }

    @FXML
    void initialize() {
        routine.textProperty().bind(recovery.routineProperty());
        when.textProperty().bind(recovery.whenProperty());
        goOn.textProperty().bind(recovery.whereProperty());
        goOn.defaultButtonProperty().bind(recovery.oldProperty().not());
        finish.defaultButtonProperty().bind(recovery.oldProperty());
    }

    @Override
    public void focus() {
        (recovery.oldProperty().get() ? finish : goOn).requestFocus();
    }

    @FXML
    void goOn() {
        recovery.goOn();
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
