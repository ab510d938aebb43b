package pumpwise.ui.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import pumpwise.ui.common.Screen.KeyHint;
import pumpwise.ui.plan.view.FigureInput;

/// The keys of the Plan screen, wherever on it the focus is.
final class PlanKeys {

    /// What is shown of them in the overview.
    static final List<KeyHint> HINTS = List.of(
            new KeyHint("<Mod>+Enter, F5", "plan.key.start"),
            new KeyHint("<Mod>+N", "plan.key.add"),
            new KeyHint("\u2191, \u2193", "plan.key.row"),
            new KeyHint("Enter, Esc", "plan.key.figure"),
            new KeyHint("\u2191, \u2193, Shift+\u2191, Shift+\u2193", "plan.key.step"),
            new KeyHint("Alt+\u2191, Alt+\u2193", "plan.key.move"),
            new KeyHint("Alt+Shift+\u2191, Alt+Shift+\u2193", "plan.key.into"),
            new KeyHint("Shift+\u2191, Shift+\u2193, <Mod>+A", "plan.key.select"),
            new KeyHint("<Mod>+R", "plan.key.replace"),
            new KeyHint("<Mod>+D, Del", "plan.key.duplicate"),
            new KeyHint("<Mod>+G, <Mod>+Shift+G", "plan.key.superset"),
            new KeyHint("\u2190, \u2192", "timeline.key"),
            new KeyHint("<Mod>+Z, <Mod>+Y", "plan.key.undo"),
            new KeyHint("<Mod>+O", "plan.key.routines"),
            new KeyHint("<Mod>+Shift+N", "plan.key.new"),
            new KeyHint("<Mod>+Shift+S", "plan.key.export"));

    private final Map<KeyCombination, Runnable> keys = new LinkedHashMap<>();
    private final PlanController plan;

    PlanKeys(PlanController plan) {
        this.plan = plan;
        keys.put(KeyCombination.valueOf("Shortcut+N"), () -> plan.add(null));
        keys.put(KeyCombination.valueOf("Shortcut+Shift+N"), plan::begin);
        keys.put(KeyCombination.valueOf("Shortcut+O"), plan::showRoutines);
        keys.put(KeyCombination.valueOf("Shortcut+L"), plan::showRoutines);
        keys.put(KeyCombination.valueOf("Shortcut+Shift+O"), plan::importFile);
        keys.put(KeyCombination.valueOf("Shortcut+S"), plan::save);
        keys.put(KeyCombination.valueOf("Shortcut+Shift+S"), plan::export);
        keys.put(KeyCombination.valueOf("Shortcut+Z"), plan::undo);
        keys.put(KeyCombination.valueOf("Shortcut+Y"), plan::redo);
        keys.put(KeyCombination.valueOf("Shortcut+Shift+Z"), plan::redo);
        keys.put(KeyCombination.valueOf("Shortcut+Enter"), plan::start);
        keys.put(new KeyCodeCombination(KeyCode.F5), plan::start);
    }

    /// Does what a key stands for. While something is being typed, Ctrl+Z undoes the typing instead.
    void press(KeyEvent event) {
        Optional<Runnable> action = keys.entrySet().stream()
                .filter(key -> key.getKey().match(event))
                .map(Map.Entry::getValue)
                .findFirst();
        if (action.isEmpty() || (isUndo(event) && isTyping(event))) {
            return;
        }
        event.consume();
        if (event.getTarget() instanceof Node target && target.getScene() != null) {
            commitTyped(target.getScene().getRoot());
        }
        action.get().run();
    }

    /// Takes over what is being typed, so that nothing acts on less than what is seen.
    void commitTyped(Parent root) {
        plan.rename();
        if (root.getScene() != null) {
            FigureInput.enclosing(root.getScene().getFocusOwner()).ifPresent(FigureInput::commit);
        }
    }

    private static boolean isUndo(KeyEvent event) {
        return event.getCode() == KeyCode.Z || event.getCode() == KeyCode.Y;
    }

    private static boolean isTyping(KeyEvent event) {
        return FigureInput.enclosing(event.getTarget())
                .map(FigureInput::undoesTyping)
                .orElseGet(() -> event.getTarget() instanceof TextInputControl text && text.isUndoable());
    }
}
