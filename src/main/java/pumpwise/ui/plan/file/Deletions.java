package pumpwise.ui.plan.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pumpwise.routine.Routine;
import pumpwise.storage.routine.RoutineRepository.Deleted;
import pumpwise.storage.routine.StoredRoutine;
import pumpwise.ui.common.UserErrorException;
import pumpwise.ui.plan.model.Deletion;
import pumpwise.ui.plan.model.PlanViewModel;
import pumpwise.ui.plan.model.RoutineHistory;
import pumpwise.ui.routines.RoutineFiles;

/// Deletes routines so that each deletion is a step like any edit: named, undone in its turn, and made again.
final class Deletions {

    private final FilesViewModel files;
    private final PlanViewModel plan;
    private final RoutineFiles store;
    private final Routine blank;
    private final List<Deletion> standing = new ArrayList<>();

    /// @param blank shown where no routine is left
    Deletions(FilesViewModel files, PlanViewModel plan, RoutineFiles store, Routine blank) {
        this.files = files;
        this.plan = plan;
        this.store = store;
        this.blank = blank;
    }

    /// What deleting came to.
    private record Gone(StoredRoutine routine, Deleted deleted, Optional<StoredRoutine> next) {}

    /// Deletes a routine. Where it was open, the next one is.
    void delete(Path path, Runnable then) {
        boolean open = isOpen(path);
        files.leave(() -> {
            // The file may have got another name while it was saved.
            Path now = open ? files.file().get().orElse(path) : path;
            files.inBackground(() -> delete(now, open), gone -> {
                if (open) {
                    files.leave(() -> showNext(gone, then));
                } else {
                    stand(new Deletion(gone.routine(), gone.deleted(), Optional.empty()), then);
                }
            });
        });
    }

    private Gone delete(Path path, boolean open) throws UserErrorException {
        StoredRoutine routine = store.open(path);
        Deleted deleted = store.delete(path);
        Optional<StoredRoutine> next =
                open ? store.list().routines().stream().findFirst() : Optional.empty();
        return new Gone(routine, deleted, next);
    }

    private void showNext(Gone gone, Runnable then) {
        RoutineHistory.Past past = plan.history().leave();
        gone.next().ifPresentOrElse(next -> files.show(next, () -> {}), () -> files.showWithoutFile(blank, Optional.empty()));
        stand(new Deletion(gone.routine(), gone.deleted(), Optional.of(past)), then);
    }

    private void stand(Deletion deletion, Runnable then) {
        standing.add(deletion);
        plan.history().delete(deletion);
        plan.refresh();
        files.say("plan.notice.deleted", true, deletion.routine().routine().name());
        then.run();
    }

    /// Undoes the last step: the deletion if it is one, else the edit.
    void undo(Runnable edit) {
        Optional<Deletion> last = plan.history().deletionToUndo();
        if (last.isEmpty()) {
            edit.run();
        } else if (files.busy().get()) {
            // A second press while the first one is still at work.
            return;
        } else if (standing.contains(last.get())) {
            takeBack(last.get(), () -> {});
        } else {
            // It was taken back from the list already.
            plan.history().drop(last.get());
            plan.refresh();
            undo(edit);
        }
    }

    /// Makes the next step again: the deletion if it is one, else the edit.
    void redo(Runnable edit) {
        Optional<Deletion> next = plan.history().deletionToRedo();
        if (next.isEmpty()) {
            edit.run();
            return;
        }
        if (files.busy().get()) {
            return;
        }
        Deletion deletion = next.get();
        if (deletion.past().isPresent()) {
            plan.history().drop(deletion);
            delete(deletion.routine().file(), () -> {});
            return;
        }
        files.inBackground(() -> store.delete(deletion.routine().file()), again -> {
            deletion.isGone(again);
            standing.add(deletion);
            edit.run();
            files.say("plan.notice.deleted", true, deletion.routine().routine().name());
        });
    }

    /// Takes back what was deleted last, if anything was.
    void undoLast(Runnable then) {
        if (!standing.isEmpty()) {
            takeBack(standing.getLast(), then);
        }
    }

    private void takeBack(Deletion deletion, Runnable then) {
        files.inBackground(() -> store.restore(deletion.deleted()), kept -> {
            standing.remove(deletion);
            deletion.isBack(kept);
            if (deletion.past().isPresent()) {
                plan.history().drop(deletion);
                files.leave(() -> {
                    files.keepPast(kept.file(), deletion.past().get());
                    files.show(kept, () -> {});
                    plan.history().offerAgain(deletion);
                    plan.refresh();
                    say(kept, then);
                });
                return;
            }
            if (plan.history().deletionToUndo().filter(deletion::equals).isPresent()) {
                plan.undo();
            } else {
                plan.history().drop(deletion);
                plan.refresh();
            }
            say(kept, then);
        });
    }

    private void say(StoredRoutine kept, Runnable then) {
        files.say("plan.notice.restored", false, kept.routine().name());
        then.run();
    }

    private boolean isOpen(Path path) {
        return files.file().get().filter(path::equals).isPresent();
    }
}
