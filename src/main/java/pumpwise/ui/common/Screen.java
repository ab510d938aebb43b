package pumpwise.ui.common;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.Ikon;

/// A screen of the window with a link in the rail.
public interface Screen {

    /// The root node, always the same one. It is requested when the screen is first displayed and may only be created
    /// then, because many users never open every screen.
    Parent root();

    /// The key of its name.
    String titleKey();

    /// Its icon in the rail.
    Ikon icon();

    /// Whether the link in the rail shows that something is running, such as a session.
    default ObservableValue<Boolean> busyProperty() {
        return new ReadOnlyBooleanWrapper();
    }

    /// Called when the screen is displayed. The screen may take the focus.
    default void shown() {}

    /// Called when the screen is no longer displayed.
    default void hidden() {}

    /// Called when a key is pressed anywhere in the window while the screen is displayed. The screen consumes the keys
    /// that it uses.
    default void keyPressed(KeyEvent event) {}

    /// The keys of the screen, for the overview.
    default List<KeyHint> keyHints() {
        return List.of();
    }

    /// A line of the key overview.
    ///
    /// @param keys the keys, with `<Mod>` for Ctrl or Cmd
    /// @param textKey the key of the text that describes them
    record KeyHint(String keys, String textKey) {}

    /// Called before the window closes. A screen with unsaved work asks the user first; false keeps the window open.
    default boolean mayClose() {
        return true;
    }
}
