package pumpwise.ui.progress.imports;

import java.util.Map;
import pumpwise.storage.problem.CannotSaveException;
import pumpwise.storage.settings.ImportedNames;
import pumpwise.ui.progress.log.LinkedChange;

/// The user's decisions about the names in one import. They are remembered for the next imports until this one is undone.
final class RememberedNames implements LinkedChange {

    private final ImportedNames names;
    private final Map<String, String> decided;
    private final Map<String, String> earlier;

    private RememberedNames(ImportedNames names, Map<String, String> decided) throws CannotSaveException {
        this.names = names;
        this.decided = decided;
        earlier = names.add(decided);
    }

    /// Remembers decisions.
    ///
    /// @param decided the ids of exercises by name; may be empty
    static LinkedChange remember(ImportedNames names, Map<String, String> decided) {
        if (decided.isEmpty()) {
            return NONE;
        }
        try {
            return new RememberedNames(names, decided);
        } catch (CannotSaveException e) {
            // The sessions are saved, and the next import asks about the names again.
            return NONE;
        }
    }

    @Override
    public void undo() throws CannotSaveException {
        names.revert(decided, earlier);
    }

    @Override
    public void redo() throws CannotSaveException {
        names.add(decided);
    }
}
