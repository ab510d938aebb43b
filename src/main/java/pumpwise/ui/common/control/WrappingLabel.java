package pumpwise.ui.common.control;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A label that takes as many lines as its text needs, and is never cut off.
public final class WrappingLabel extends Label {

    /// @param text shown at first
    /// @param styles its style classes
    public WrappingLabel(String text, String... styles) {
        super(text);
        getStyleClass().addAll(styles);
        setWrapText(true);
        setMinHeight(Region.USE_PREF_SIZE);
    }
}
