package pumpwise.ui.train.log;

import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import pumpwise.ui.common.keys.KeyMap;
import pumpwise.ui.common.NodeVisibility;
import pumpwise.words.Words;

/// Binds the set just done, with what can be put right about it.
@SuppressWarnings("NullAway.Init") // set by the view
public final class LoggedController {

    private final LoggedSetViewModel logged;
    private final ObservableValue<KeyMap> keys;
    private final Words words;

    @FXML
    private Pane root;

    @FXML
    private Label what;

    @FXML
    private Pane rows;

    /// @param keys which key does what
    public LoggedController(LoggedSetViewModel logged, ObservableValue<KeyMap> keys, Words words) {
        this.logged = logged;
        this.keys = keys;
        this.words = words;
    }

    @FXML
    void initialize() {
        NodeVisibility.only(root, logged.presentProperty());
        what.textProperty().bind(logged.whatProperty());
        for (LogField field : LogField.values()) {
            rows.getChildren().add(new LogRow(field, logged, keys, words));
        }
    }
}
