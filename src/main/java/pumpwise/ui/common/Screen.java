package pumpwise.ui.common;

import javafx.scene.Parent;
import org.kordamp.ikonli.Ikon;

/// One of the places that the rail leads to.
public interface Screen {

    /// What it shows; always the same node.
    Parent root();

    /// Where its name stands among the words.
    String titleKey();

    /// What stands for it in the rail.
    Ikon icon();

    /// It has come into view, and may take the focus.
    default void shown() {}

    /// It is no longer in view.
    default void hidden() {}

    /// The window is to be closed. A screen that would lose something asks first; false keeps the window open.
    default boolean mayClose() {
        return true;
    }
}
