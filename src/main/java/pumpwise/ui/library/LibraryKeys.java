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
import pumpwise.ui.library.page.PageView;

/// The keys of the Library screen, for each of its stages.
final class LibraryKeys {

    /// The keys for the overview.
    static final List<KeyHint> HINTS = List.of(
            new KeyHint("<Mod>+F, /", "library.key.search"),
            new KeyHint("\u2190, \u2191, \u2192, \u2193", "library.key.choose"),
            new KeyHint("Enter", "library.key.open"),
            new KeyHint("Space", "library.key.figure"),
            new KeyHint("<Mod>+Enter", "library.key.add"),
            new KeyHint("<Mod>+N", "library.key.new"),
            new KeyHint("<Mod>+E", "library.key.edit"),
            new KeyHint("<Mod>+D", "library.key.copy"),
            new KeyHint("Del", "library.key.delete"),
            new KeyHint("<Mod>+Z", "library.key.undo"),
            new KeyHint("<Mod>+I", "library.key.import"),
            new KeyHint("<Mod>+S", "library.key.save"),
            new KeyHint("Esc", "library.key.leave"));

    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");
    private static final KeyCombination ESC = new KeyCodeCombination(KeyCode.ESCAPE);
    private static final KeyCombination DELETE = new KeyCodeCombination(KeyCode.DELETE);

    private final Map<Stage, Map<KeyCombination, Runnable>> keys = new LinkedHashMap<>();
    private final LibraryViewModel library;

    /// @param search goes to the search field
    LibraryKeys(LibraryViewModel library, Runnable search, PageView page, FormController form) {
        this.library = library;
        Map<KeyCombination, Runnable> cards = new LinkedHashMap<>(Map.of(
                KeyCombination.valueOf("Shortcut+F"), search,
                KeyCombination.valueOf("Shortcut+E"), library::edit,
                KeyCombination.valueOf("Shortcut+D"), library::copy,
                KeyCombination.valueOf("Shortcut+Enter"), library::addToRoutine,
                DELETE, library::delete,
                UNDO, library.notices()::undo));
        Map<KeyCombination, Runnable> onPage = new LinkedHashMap<>(cards);
        cards.put(KeyCombination.valueOf("Shortcut+N"), library::create);
        cards.put(KeyCombination.valueOf("Shortcut+I"), library::importFile);
        onPage.put(ESC, library::back);
        onPage.put(KeyCombination.valueOf("Alt+Left"), library::back);
        onPage.put(new KeyCodeCombination(KeyCode.DOWN), () -> page.scrollLines(1));
        onPage.put(new KeyCodeCombination(KeyCode.UP), () -> page.scrollLines(-1));
        onPage.put(new KeyCodeCombination(KeyCode.PAGE_DOWN), () -> page.scrollPages(1));
        onPage.put(new KeyCodeCombination(KeyCode.PAGE_UP), () -> page.scrollPages(-1));
        keys.put(Stage.CARDS, cards);
        keys.put(Stage.PAGE, onPage);
        keys.put(
                Stage.FORM,
                Map.of(KeyCombination.valueOf("Shortcut+S"), form::save, ESC, form::leave));
        keys.put(Stage.IMPORT, Map.of(ESC, library.imports()::cancel));
    }

    /// Runs the command of a key. In a text field, the keys that edit text do that, except that the undo key means a
    /// later change of an exercise.
    void press(KeyEvent event) {
        Optional<Runnable> action = keys.getOrDefault(library.stageProperty().get(), Map.of()).entrySet().stream()
                .filter(key -> key.getKey().match(event))
                .map(Map.Entry::getValue)
                .findFirst();
        if (action.isPresent() && !edits(event)) {
            event.consume();
            action.get().run();
        }
    }

    private boolean edits(KeyEvent event) {
        return event.getTarget() instanceof TextInputControl input
                && (DELETE.match(event)
                        || (UNDO.match(event) && input.isUndoable() && !library.notices().isLatest()));
    }
}
