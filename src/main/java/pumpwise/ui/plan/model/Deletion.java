package pumpwise.ui.plan.model;

import java.util.Optional;
import pumpwise.storage.routine.RoutineRepository.Deleted;
import pumpwise.storage.routine.StoredRoutine;

/// The deletion of a routine, and what it takes to have it back as it was. Each is its own: the same routine may be
/// deleted again and again.
public final class Deletion {

    private final Optional<RoutineHistory.Past> past;
    private StoredRoutine routine;
    private Deleted deleted;

    /// @param routine as it was kept
    /// @param deleted where it is now
    /// @param past its own past, if it was open; empty if another was
    public Deletion(StoredRoutine routine, Deleted deleted, Optional<RoutineHistory.Past> past) {
        this.routine = routine;
        this.deleted = deleted;
        this.past = past;
    }

    /// It was taken back.
    public void isBack(StoredRoutine kept) {
        routine = kept;
    }

    /// It was deleted once more.
    public void isGone(Deleted again) {
        deleted = again;
    }

    public StoredRoutine routine() {
        return routine;
    }

    public Deleted deleted() {
        return deleted;
    }

    public Optional<RoutineHistory.Past> past() {
        return past;
    }

    /// How it is named where it is undone.
    EditDescription change() {
        return EditDescription.of("plan.change.delete", routine.routine().name());
    }
}
