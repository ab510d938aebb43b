package pumpwise.ui.library;

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
import pumpwise.ui.library.LibraryViewModel.Stage;
import pumpwise.ui.library.form.FormController;

/// The keys of the Library screen, for each of its stages.
final class LibraryKeys {

    /// The keys for the overview.
    static final List<KeyHint> HINTS = List.of(
            new KeyHint("<Mod>+F", "library.key.search"),
            new KeyHint("\u2191, \u2193", "library.key.choose"),
            new KeyHint("Enter", "library.key.edit"),
            new KeyHint("Space", "library.key.figure"),
            new KeyHint("<Mod>+N", "library.key.new"),
            new KeyHint("<Mod>+D", "library.key.copy"),
            new KeyHint("Del", "library.key.delete"),
            new KeyHint("<Mod>+Z", "library.key.undo"),
            new KeyHint("<Mod>+I", "library.key.import"),
            new KeyHint("<Mod>+S", "library.key.save"),
            new KeyHint("Esc", "library.key.leave"));

    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");
    private static final KeyCombination ESC = new KeyCodeCombination(KeyCode.ESCAPE);

    private final Map<Stage, Map<KeyCombination, Runnable>> keys = new LinkedHashMap<>();
    private final LibraryViewModel library;
    private final LibraryController list;

    LibraryKeys(LibraryViewModel library, LibraryController list, FormController form) {
        this.library = library;
        this.list = list;
        keys.put(
                Stage.BROWSE,
                Map.of(
                        KeyCombination.valueOf("Shortcut+F"), list::focus,
                        KeyCombination.valueOf("Shortcut+N"), library::create,
                        KeyCombination.valueOf("Shortcut+I"), library::importFile,
                        KeyCombination.valueOf("Shortcut+D"), library::copy,
                        UNDO, library::undo));
        keys.put(
                Stage.FORM,
                Map.of(KeyCombination.valueOf("Shortcut+S"), form::save, ESC, form::leave));
        keys.put(Stage.IMPORT, Map.of(ESC, library.imports()::cancel));
    }

    /// Runs the command of a key. The undo key undoes typing unless an exercise was deleted or imported later. Delete
    /// and Enter only apply to the list while it has the focus.
    void press(KeyEvent event) {
        if (library.stageProperty().get() == Stage.BROWSE && list.isListFocused() && pressInList(event)) {
            event.consume();
            return;
        }
        Optional<Runnable> action = keys.getOrDefault(library.stageProperty().get(), Map.of()).entrySet().stream()
                .filter(key -> key.getKey().match(event))
                .map(Map.Entry::getValue)
                .findFirst();
        boolean typing = UNDO.match(event)
                && event.getTarget() instanceof TextInputControl input
                && input.isUndoable()
                && !library.undoesLatest();
        if (action.isPresent() && !typing) {
            event.consume();
            action.get().run();
        }
    }

    private boolean pressInList(KeyEvent event) {
        switch (event.getCode()) {
            case DELETE -> library.delete();
            case ENTER -> library.edit();
            default -> {
                return false;
            }
        }
        return true;
    }
}
