package pumpwise.ui.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import pumpwise.ui.common.Screen.KeyHint;
import pumpwise.ui.plan.view.ValueEditor;

/// The keys of the Plan screen, regardless of the focus.
final class PlanKeys {

    /// The keys for the overview.
    static final List<KeyHint> HINTS = List.of(
            new KeyHint("<Mod>+Enter, F5", "plan.key.start"),
            new KeyHint("<Mod>+N", "plan.key.add"),
            new KeyHint("\u2191, \u2193", "plan.key.row"),
            new KeyHint("Enter, Esc", "plan.key.figure"),
            new KeyHint("Tab, Shift+Tab", "plan.key.next"),
            new KeyHint("\u2192, \u2190", "plan.key.open"),
            new KeyHint("\u2191, \u2193, Shift+\u2191, Shift+\u2193", "plan.key.step"),
            new KeyHint("Alt+\u2191, Alt+\u2193", "plan.key.move"),
            new KeyHint("Alt+Shift+\u2191, Alt+Shift+\u2193", "plan.key.into"),
            new KeyHint("Shift+\u2191, Shift+\u2193, <Mod>+A", "plan.key.select"),
            new KeyHint("<Mod>+I", "plan.key.exercise"),
            new KeyHint("<Mod>+R", "plan.key.replace"),
            new KeyHint("<Mod>+D, Del", "plan.key.duplicate"),
            new KeyHint("<Mod>+G, <Mod>+Shift+G", "plan.key.superset"),
            new KeyHint("\u2190, \u2192", "timeline.key"),
            new KeyHint("<Mod>+Z, <Mod>+Y", "plan.key.undo"),
            new KeyHint("<Mod>+O", "plan.key.routines"),
            new KeyHint("<Mod>+Shift+N", "plan.key.new"),
            new KeyHint("F2", "plan.key.rename"),
            new KeyHint("<Mod>+V", "plan.key.paste"),
            new KeyHint("<Mod>+Shift+E", "plan.key.share"),
            new KeyHint("<Mod>+Shift+C", "plan.key.copy"),
            new KeyHint("<Mod>+Shift+S", "plan.key.export"));

    private static final KeyCombination PASTE = KeyCombination.valueOf("Shortcut+V");

    private final Map<KeyCombination, Runnable> keys = new LinkedHashMap<>();
    private final PlanController plan;

    PlanKeys(PlanController plan) {
        this.plan = plan;
        keys.put(KeyCombination.valueOf("Shortcut+N"), () -> plan.add(null));
        keys.put(KeyCombination.valueOf("Shortcut+Shift+N"), plan::begin);
        keys.put(KeyCombination.valueOf("Shortcut+O"), plan::showRoutines);
        keys.put(KeyCombination.valueOf("Shortcut+L"), plan::showRoutines);
        keys.put(KeyCombination.valueOf("Shortcut+Shift+O"), plan::importFile);
        keys.put(PASTE, plan::paste);
        keys.put(KeyCombination.valueOf("Shortcut+Shift+E"), plan::share);
        keys.put(KeyCombination.valueOf("Shortcut+Shift+C"), plan::copy);
        keys.put(KeyCombination.valueOf("Shortcut+S"), plan::save);
        keys.put(KeyCombination.valueOf("Shortcut+Shift+S"), plan::export);
        keys.put(KeyCombination.valueOf("Shortcut+Z"), plan::undo);
        keys.put(KeyCombination.valueOf("Shortcut+Y"), plan::redo);
        keys.put(KeyCombination.valueOf("Shortcut+Shift+Z"), plan::redo);
        keys.put(KeyCombination.valueOf("Shortcut+Enter"), plan::start);
        keys.put(new KeyCodeCombination(KeyCode.F5), plan::start);
        keys.put(new KeyCodeCombination(KeyCode.F2), plan::focusName);
    }

    /// Runs the command of a key. While the user types in a field, undo and redo apply to the field.
    void press(KeyEvent event) {
        Optional<Runnable> action = keys.entrySet().stream()
                .filter(key -> key.getKey().match(event))
                .map(Map.Entry::getValue)
                .findFirst();
        boolean isForField = PASTE.match(event) && event.getTarget() instanceof TextInputControl;
        if (action.isEmpty() || isForField) {
            return;
        }
        event.consume();
        if (isUndoOrRedo(event) && changedTyping(event)) {
            return;
        }
        plan.commitTyped();
        action.get().run();
    }

    private static boolean isUndoOrRedo(KeyEvent event) {
        return event.getCode() == KeyCode.Z || event.getCode() == KeyCode.Y;
    }

    /// Undoes or redoes typing in the focused text field. Returns false if there is nothing to undo or redo. Done here
    /// because the keys of text fields differ between systems.
    private static boolean changedTyping(KeyEvent event) {
        if (!(event.getTarget() instanceof TextInputControl text)) {
            return false;
        }
        boolean isRedo = event.getCode() == KeyCode.Y || event.isShiftDown();
        // Committed text belongs to the history of the routine.
        boolean isCommitted =
                ValueEditor.enclosing(text).filter(input -> !input.undoesTyping()).isPresent();
        if (isRedo && text.isRedoable()) {
            text.redo();
        } else if (!isRedo && text.isUndoable() && !isCommitted) {
            text.undo();
        } else {
            return false;
        }
        return true;
    }
}
