package pumpwise.ui.progress.part;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import pumpwise.ui.common.Screen.KeyHint;

/// One view of the Progress screen. It is shown below the header of the screen.
public interface ProgressPart {

    /// The root node, always the same one. It is requested when the view is first shown and may only be created then.
    Parent root();

    /// Called when the view is shown. It takes the focus.
    void shown();

    /// Selects an item before the view is shown.
    ///
    /// @param id the file of a session, or the id of an exercise
    default void choose(String id) {}

    /// Called when the view is no longer shown.
    default void hidden() {}

    /// Called when a key is pressed anywhere in the screen while the view is shown, after the keys of the screen itself.
    /// The view consumes the keys that it uses.
    default void keyPressed(KeyEvent event) {}

    /// Moves the focus to the search field, if there is one.
    default void search() {}

    /// The keys of the view, for the overview.
    List<KeyHint> keyHints();

    /// Whether the window may close. A view with something that is not saved asks the user first.
    default boolean mayClose() {
        return true;
    }
}
