package pumpwise.ui.common.control;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/// A button at the foot of a card. Its text is never cut off.
public final class CardButton extends Button {

    public CardButton(String text, String id, Runnable action) {
        super(text);
        setId(id);
        setMinWidth(Region.USE_PREF_SIZE);
        setOnAction(_ -> action.run());
    }
}
