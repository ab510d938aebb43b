package pumpwise.ui.plan;

import java.util.Optional;
import pumpwise.storage.KeptRoutine;
import pumpwise.storage.RoutineShelf.Deleted;

/// The deletion of a routine, and what it takes to have it back as it was. Each is its own: the same routine may be
/// deleted again and again.
final class Deletion {

    private final Optional<RoutineHistory.Past> past;
    private KeptRoutine routine;
    private Deleted deleted;

    /// @param routine as it was kept
    /// @param deleted where it is now
    /// @param past its own past, if it was open; empty if another was
    Deletion(KeptRoutine routine, Deleted deleted, Optional<RoutineHistory.Past> past) {
        this.routine = routine;
        this.deleted = deleted;
        this.past = past;
    }

    /// It was taken back.
    void isBack(KeptRoutine kept) {
        routine = kept;
    }

    /// It was deleted once more.
    void isGone(Deleted again) {
        deleted = again;
    }

    KeptRoutine routine() {
        return routine;
    }

    Deleted deleted() {
        return deleted;
    }

    Optional<RoutineHistory.Past> past() {
        return past;
    }

    /// How it is named where it is undone.
    Change change() {
        return Change.of("plan.change.delete", routine.routine().name());
    }
}
