package pumpwise.ui.progress.history;

import java.util.List;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import pumpwise.ui.common.Screen.KeyHint;
import pumpwise.ui.common.keys.CommandLetter;
import pumpwise.ui.common.keys.KeyPress;
import pumpwise.ui.progress.history.edit.SessionEditor;
import pumpwise.ui.progress.history.session.SessionCommands;
import pumpwise.ui.progress.log.LogChanges;

/// The keys of History. In a text field, the keys that edit text do that.
final class HistoryKeys {

    /// The keys for the overview.
    static final List<KeyHint> HINTS = List.of(
            new KeyHint("\u2190, \u2191, \u2192, \u2193", "progress.history.key.day"),
            new KeyHint("PgUp, PgDn, Home, T", "progress.history.key.month"),
            new KeyHint("\u2191, \u2193", "progress.history.key.session"),
            new KeyHint("Enter", "progress.history.key.open"),
            new KeyHint("E, F2", "progress.history.key.edit"),
            new KeyHint("Del", "progress.history.key.delete"),
            new KeyHint("<Mod>+Z, <Mod>+Y", "progress.history.key.undo"),
            new KeyHint("<Mod>+N", "progress.history.key.add"),
            new KeyHint("<Mod>+C", "progress.history.key.copy"));

    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");
    private static final KeyCombination REDO = KeyCombination.valueOf("Shortcut+Y");
    private static final KeyCombination REDO_TOO = KeyCombination.valueOf("Shortcut+Shift+Z");
    private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");
    private static final KeyCombination ADD = KeyCombination.valueOf("Shortcut+N");
    private static final KeyCombination F2 = new KeyCodeCombination(KeyCode.F2);
    private static final KeyCombination DELETE = new KeyCodeCombination(KeyCode.DELETE);
    private static final KeyCombination ENTER = new KeyCodeCombination(KeyCode.ENTER);
    private static final KeyCombination ESC = new KeyCodeCombination(KeyCode.ESCAPE);

    private final HistoryView view;
    private final SessionCommands commands;
    private final SessionEditor editor;
    private final LogChanges changes;

    HistoryKeys(HistoryView view, SessionCommands commands, SessionEditor editor, LogChanges changes) {
        this.view = view;
        this.commands = commands;
        this.editor = editor;
        this.changes = changes;
    }

    /// Runs the command of a key.
    void press(KeyEvent event) {
        Runnable action = action(event);
        if (action != null) {
            event.consume();
            action.run();
        }
    }

    private @Nullable Runnable action(KeyEvent event) {
        boolean inText = event.getTarget() instanceof TextInputControl;
        boolean isEditing = editor.editingProperty().get();
        if (UNDO.match(event)) {
            return view.session().isTyping() || (inText && !isEditing) ? null : changes::undo;
        }
        if (REDO.match(event) || REDO_TOO.match(event)) {
            return inText && !isEditing ? null : changes::redo;
        }
        if (ADD.match(event)) {
            return commands::add;
        }
        if (F2.match(event)) {
            return view.session()::edit;
        }
        if (ESC.match(event)) {
            return escape();
        }
        return inText || isEditing ? null : choice(event);
    }

    private @Nullable Runnable choice(KeyEvent event) {
        if (COPY.match(event)) {
            return view.session()::copy;
        }
        if (DELETE.match(event)) {
            return commands::delete;
        }
        if (KeyPress.isPlain(event) && KeyPress.name(event).equals(KeyCode.E.name())) {
            return () -> CommandLetter.run(event, view.session()::edit);
        }
        return ENTER.match(event) && view.isChoosing() ? view::openSession : null;
    }

    private @Nullable Runnable escape() {
        if (view.session().isTyping()) {
            return null;
        }
        if (editor.editingProperty().get()) {
            return view.session()::stopEditing;
        }
        return view.isInSession() ? view::focusList : null;
    }
}
