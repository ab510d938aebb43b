package pumpwise.ui.plan.file;

import org.jspecify.annotations.Nullable;
import pumpwise.storage.routine.RoutineRepository.Deleted;
import pumpwise.storage.routine.StoredRoutine;
import pumpwise.ui.plan.model.EditDescription;
import pumpwise.ui.plan.model.RoutineHistory;

/// The deletion of a routine, which can be undone and redone. Two deletions of the same routine are different.
final class Deletion implements RoutineHistory.FileChange {

    private final RoutineHistory.@Nullable Past past;
    private StoredRoutine routine;
    private Deleted deleted;

    /// @param routine the deleted routine
    /// @param deleted its file after the deletion
    /// @param past its history if it was open; null otherwise
    Deletion(StoredRoutine routine, Deleted deleted, RoutineHistory.@Nullable Past past) {
        this.routine = routine;
        this.deleted = deleted;
        this.past = past;
    }

    /// Records the file of the routine after the deletion was undone.
    void setRestored(StoredRoutine restored) {
        routine = restored;
    }

    /// Records the file of the routine after the deletion was redone.
    void setDeleted(Deleted again) {
        deleted = again;
    }

    StoredRoutine routine() {
        return routine;
    }

    Deleted deleted() {
        return deleted;
    }

    RoutineHistory.@Nullable Past past() {
        return past;
    }

    @Override
    public EditDescription description() {
        return EditDescription.of("plan.change.delete", routine.routine().name());
    }
}
