package pumpwise.ui.common;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.Ikon;

/// A screen of the window, reached through the rail.
public interface Screen {

    /// The contents, always the same node. It is requested when the screen is first displayed and may be created only
    /// then, because many users never open every screen.
    Parent root();

    /// The key of its name.
    String titleKey();

    /// Its icon in the rail.
    Ikon icon();

    /// Whether its link in the rail shows that something is running, such as a session.
    default ObservableValue<Boolean> busyProperty() {
        return new ReadOnlyBooleanWrapper();
    }

    /// Called when the screen is displayed. It may take the focus.
    default void shown() {}

    /// Called when the screen is no longer displayed.
    default void hidden() {}

    /// Called when a key is pressed anywhere in the window while the screen is displayed. A key that it uses is consumed.
    default void keyPressed(KeyEvent event) {}

    /// Its keys, for the overview.
    default List<KeyHint> keyHints() {
        return List.of();
    }

    /// Keys and what they do.
    ///
    /// @param keys as the overview shows them, with `<Mod>` for Ctrl or Cmd
    /// @param textKey the key of the text that says what they do
    record KeyHint(String keys, String textKey) {}

    /// Called before the window closes. A screen that would lose something asks first; false keeps the window open.
    default boolean mayClose() {
        return true;
    }
}
