package pumpwise.ui.plan.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Routine;
import pumpwise.storage.routine.RoutineRepository;
import pumpwise.storage.routine.RoutineRepository.Deleted;
import pumpwise.storage.routine.StoredRoutine;
import pumpwise.ui.plan.model.PlanViewModel;
import pumpwise.ui.plan.model.RoutineHistory;
import pumpwise.ui.plan.model.RoutineHistory.FileChange;
import pumpwise.ui.routines.OpenRoutine.Undo;

/// Deletes routines. Each deletion is a step in the history like any edit: it has a name and can be undone and redone.
final class Deletions {

    private final OpenFile open;
    private final FileCommands commands;
    private final PlanViewModel plan;
    private final RoutineRepository routines;
    private final Routine blank;
    private final List<FileChange> inEffect = new ArrayList<>();

    /// @param blank the routine to show when none is left
    Deletions(OpenFile open, FileCommands commands, PlanViewModel plan, RoutineRepository routines, Routine blank) {
        this.open = open;
        this.commands = commands;
        this.plan = plan;
        this.routines = routines;
        this.blank = blank;
    }

    /// The result of a deletion.
    ///
    /// @param next the routine to open instead; null if the deleted one was not open, or none is left
    /// @param isNameShared whether another routine has the same name
    private record Result(
            StoredRoutine routine, Deleted deleted, @Nullable StoredRoutine next, boolean isNameShared) {}

    /// Deletes a routine. If it was open, the next one is opened.
    void delete(Path path, Runnable then) {
        boolean wasOpen = open.is(path);
        open.whenSaved(() -> {
            // Its file may have been renamed while it was saved.
            Path file = wasOpen ? Objects.requireNonNullElse(open.fileProperty().get(), path) : path;
            commands.run(() -> delete(file), result -> {
                if (wasOpen) {
                    open.whenSaved(() -> showNext(result, then));
                } else {
                    record(new Deletion(result.routine(), result.deleted(), null), result.isNameShared(), then);
                }
            });
        });
    }

    private Result delete(Path path) throws Exception {
        StoredRoutine routine = routines.open(path);
        Deleted deleted = routines.delete(path);
        List<StoredRoutine> others = routines.list().routines();
        boolean isNameShared = others.stream()
                .anyMatch(other -> other.routine().name().equals(routine.routine().name()));
        return new Result(routine, deleted, others.isEmpty() ? null : others.getFirst(), isNameShared);
    }

    private void showNext(Result result, Runnable then) {
        RoutineHistory.Past past = plan.history().snapshot();
        StoredRoutine next = result.next();
        if (next == null) {
            open.showWithoutFile(blank, null);
        } else {
            open.show(next);
        }
        record(new Deletion(result.routine(), result.deleted(), past), result.isNameShared(), then);
    }

    private void record(Deletion deletion, boolean isNameShared, Runnable then) {
        inEffect.add(deletion);
        plan.history().add(deletion);
        plan.refresh();
        announceDeleted(deletion, isNameShared);
        then.run();
    }

    private void announceDeleted(Deletion deletion, boolean isNameShared) {
        String name = deletion.routine().routine().name();
        if (isNameShared) {
            String file = String.valueOf(deletion.routine().file().getFileName());
            commands.announce("plan.notice.deleted-file", Undo.DELETION, name, file);
        } else {
            commands.announce("plan.notice.deleted", Undo.DELETION, name);
        }
    }

    /// Undoes the last step: a deletion or an edit.
    void undo(Runnable undoEdit) {
        Optional<FileChange> last = plan.history().fileChangeToUndo();
        if (last.isEmpty()) {
            undoEdit.run();
        } else if (commands.isBusy()) {
            // The first press is still being processed.
            return;
        } else if (inEffect.contains(last.get()) && last.get() instanceof Deletion deletion) {
            restore(deletion, () -> {});
        } else {
            // It was already undone from the list of routines.
            plan.history().remove(last.get());
            plan.refresh();
            undo(undoEdit);
        }
    }

    /// Redoes the next step: a deletion or an edit.
    void redo(Runnable redoEdit) {
        if (!(plan.history().fileChangeToRedo().orElse(null) instanceof Deletion deletion)) {
            redoEdit.run();
            return;
        }
        if (commands.isBusy()) {
            return;
        }
        Path file = deletion.routine().file();
        if (deletion.past() != null) {
            plan.history().remove(deletion);
            delete(file, () -> {});
            return;
        }
        commands.run(() -> delete(file), result -> {
            deletion.setDeleted(result.deleted());
            inEffect.add(deletion);
            if (plan.history().fileChangeToRedo().filter(deletion::equals).isPresent()) {
                redoEdit.run();
            } else {
                // An edit during the deletion has left nothing to redo.
                plan.history().add(deletion);
                plan.refresh();
            }
            announceDeleted(deletion, result.isNameShared());
        });
    }

    /// Undoes the latest deletion that was not undone, if there is one.
    void undoLast(Runnable then) {
        if (!inEffect.isEmpty() && inEffect.getLast() instanceof Deletion deletion) {
            restore(deletion, then);
        }
    }

    private void restore(Deletion deletion, Runnable then) {
        commands.run(() -> routines.restore(deletion.deleted()), restored -> {
            inEffect.remove(deletion);
            deletion.setRestored(restored);
            if (deletion.past() == null) {
                removeStep(deletion);
                announceRestored(restored, then);
            } else {
                plan.history().remove(deletion);
                open.whenSaved(() -> reopen(deletion, restored, then));
            }
        });
    }

    private void removeStep(Deletion deletion) {
        if (plan.history().fileChangeToUndo().filter(deletion::equals).isPresent()) {
            plan.undo();
        } else {
            plan.history().remove(deletion);
            plan.refresh();
        }
    }

    private void reopen(Deletion deletion, StoredRoutine restored, Runnable then) {
        RoutineHistory.Past past = deletion.past();
        if (past != null) {
            open.keepHistory(restored.file(), past);
        }
        open.show(restored);
        plan.history().offerRedo(deletion);
        plan.refresh();
        announceRestored(restored, then);
    }

    private void announceRestored(StoredRoutine restored, Runnable then) {
        commands.announce("plan.notice.restored", Undo.NONE, restored.routine().name());
        then.run();
    }
}
