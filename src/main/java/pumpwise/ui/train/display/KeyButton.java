package pumpwise.ui.train.display;

import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/// A button that shows its key, if it has one, and can also be clicked. It does not take the focus, because keys belong
/// to the session.
public final class KeyButton extends Button {

    private final Label cap = new Label();

    public KeyButton() {
        getStyleClass().add("key-button");
        cap.getStyleClass().add("key-cap");
        graphicProperty().bind(cap.textProperty().map(key -> key.isEmpty() ? null : cap));
        setFocusTraversable(false);
        setMnemonicParsing(false);
    }

    /// The label of the key; empty while another button has it.
    public StringProperty keyProperty() {
        return cap.textProperty();
    }

    public String getKey() {
        return cap.getText();
    }

    public void setKey(String key) {
        cap.setText(key);
    }
}
