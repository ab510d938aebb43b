package pumpwise.ui.train.running;

import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.layout.Pane;
import pumpwise.ui.common.NodeVisibility;
import pumpwise.ui.common.keys.KeyNames;
import pumpwise.ui.common.keys.TrainAction;
import pumpwise.ui.train.display.KeyButton;
import pumpwise.ui.train.display.RunningText;
import pumpwise.words.Words;

/// Binds the bar of keys, which can also be clicked.
@SuppressWarnings("NullAway.Init") // set by the view
public final class KeysController {

    private final RunningViewModel running;
    private final Words words;

    @FXML
    private Pane root;

    @FXML
    private KeyButton space;

    @FXML
    private KeyButton enter;

    @FXML
    private KeyButton pause;

    @FXML
    private KeyButton backwards;

    @FXML
    private KeyButton forwards;

    @FXML
    private KeyButton minus;

    @FXML
    private KeyButton plus;

    @FXML
    private KeyButton guide;

    @FXML
    private KeyButton mute;

    @FXML
    private KeyButton change;

    @FXML
    private KeyButton full;

    @FXML
    private KeyButton end;

    public KeysController(RunningViewModel running, Words words) {
        this.running = running;
        this.words = words;
    }

    @FXML
    void initialize() {
        ObservableValue<RunningText> face = running.readout().faceProperty();
        name(space, TrainAction.NEXT);
        name(enter, TrainAction.DONE);
        name(pause, TrainAction.PAUSE);
        name(backwards, TrainAction.BACK);
        name(forwards, TrainAction.SKIP);
        name(minus, TrainAction.SHORTER);
        name(plus, TrainAction.LONGER);
        name(guide, TrainAction.GUIDED);
        name(mute, TrainAction.MUTE);
        name(change, TrainAction.CHANGE);
        name(full, TrainAction.FULL);
        name(end, TrainAction.LEAVE);
        space.textProperty().bind(face.map(RunningText::space));
        // Each of the two is only shown while the main key has another meaning.
        NodeVisibility.only(enter, face.map(it -> it.pauses()));
        NodeVisibility.only(pause, face.map(it -> !it.pauses()));
        guide.textProperty().bind(face.map(it -> words.text(it.guided() ? "train.do.free" : "train.do.guide")));
        mute.textProperty()
                .bind(running.sound().mutedProperty().map(it -> words.text(it ? "train.do.unmute" : "train.do.mute")));
    }

    private void name(KeyButton button, TrainAction action) {
        button.keyProperty().bind(running.keysProperty().map(keys -> KeyNames.first(keys.keys(action))));
    }

    @FXML
    void next() {
        running.commands().next();
    }

    @FXML
    void done() {
        running.commands().done();
    }

    @FXML
    void togglePause() {
        running.commands().togglePause();
    }

    @FXML
    void back() {
        running.commands().back();
    }

    @FXML
    void skip() {
        running.commands().skip();
    }

    @FXML
    void longer() {
        running.commands().longer();
    }

    @FXML
    void shorter() {
        running.commands().shorter();
    }

    @FXML
    void toggleGuided() {
        running.commands().toggleGuided();
    }

    @FXML
    void toggleMuted() {
        running.sound().toggle();
    }

    @FXML
    void change() {
        running.change().open();
    }

    @FXML
    void toggleFullScreen() {
        FullScreen.toggle(root);
    }

    @FXML
    void leave() {
        running.leave().ask();
    }
}
