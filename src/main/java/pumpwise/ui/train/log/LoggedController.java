package pumpwise.ui.train.log;

import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import pumpwise.ui.common.keys.KeyMap;
import pumpwise.ui.common.keys.KeyNames;
import pumpwise.ui.common.keys.TrainAction;
import pumpwise.ui.train.display.KeyButton;
import pumpwise.ui.common.NodeVisibility;
import pumpwise.words.Words;

/// Binds the last set with its values.
@SuppressWarnings("NullAway.Init") // set by the view
public final class LoggedController {

    private final LoggedSetViewModel logged;
    private final CorrectionsViewModel corrections;
    private final ObservableValue<KeyMap> keys;
    private final Words words;

    @FXML
    private Pane root;

    @FXML
    private Label what;

    @FXML
    private Pane rows;

    @FXML
    private KeyButton correct;

    /// @param keys the keys of a session
    public LoggedController(
            LoggedSetViewModel logged,
            CorrectionsViewModel corrections,
            ObservableValue<KeyMap> keys,
            Words words) {
        this.logged = logged;
        this.corrections = corrections;
        this.keys = keys;
        this.words = words;
    }

    @FXML
    void initialize() {
        NodeVisibility.only(root, logged.presentProperty());
        what.textProperty().bind(logged.whatProperty());
        correct.keyProperty().bind(keys.map(map -> KeyNames.first(map.keys(TrainAction.CORRECT))));
        for (LogField field : LogField.values()) {
            rows.getChildren().add(new LogRow(field, logged, keys, words));
        }
    }

    @FXML
    void correct() {
        corrections.open();
    }
}
