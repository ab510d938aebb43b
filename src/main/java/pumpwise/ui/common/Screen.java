package pumpwise.ui.common;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.Ikon;

/// One of the places that the rail leads to.
public interface Screen {

    /// What it shows; always the same node. It is asked for when it comes into view, and may be made only then: many
    /// never look at every screen.
    Parent root();

    /// Where its name stands among the words.
    String titleKey();

    /// What stands for it in the rail.
    Ikon icon();

    /// Whether something goes on in it that its link in the rail should show, on whatever screen the user is.
    default ObservableValue<Boolean> busyProperty() {
        return new ReadOnlyBooleanWrapper();
    }

    /// It has come into view, and may take the focus.
    default void shown() {}

    /// It is no longer in view.
    default void hidden() {}

    /// A key was pressed anywhere in the window while it is in view. What it takes it consumes.
    default void keyPressed(KeyEvent event) {}

    /// The keys it takes, for the overview.
    default List<KeyHint> keyHints() {
        return List.of();
    }

    /// A key and what it does.
    ///
    /// @param keys as the overview shows them, with `<Mod>` for Ctrl or Cmd
    /// @param textKey where what they do stands among the words
    record KeyHint(String keys, String textKey) {}

    /// The window is to be closed. A screen that would lose something asks first; false keeps the window open.
    default boolean mayClose() {
        return true;
    }
}
