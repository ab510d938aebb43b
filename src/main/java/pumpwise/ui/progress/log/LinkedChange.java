package pumpwise.ui.progress.log;

import pumpwise.storage.problem.CannotSaveException;

/// A change outside of the sessions that belongs to a change of the sessions, and is undone and redone with it. Runs
/// before the sessions are changed, so it must have no effect when it is repeated because they could not be.
public interface LinkedChange {

    /// No such change.
    LinkedChange NONE = new LinkedChange() {
        @Override
        public void undo() {}

        @Override
        public void redo() {}
    };

    /// Undoes it.
    ///
    /// @throws CannotSaveException if that fails; the sessions then stay as they are
    void undo() throws CannotSaveException;

    /// Makes it again.
    ///
    /// @throws CannotSaveException if that fails; the sessions then stay as they are
    void redo() throws CannotSaveException;
}
