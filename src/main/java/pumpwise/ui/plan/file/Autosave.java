package pumpwise.ui.plan.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import pumpwise.routine.Routine;
import pumpwise.storage.routine.RoutineRepository.Saved;
import pumpwise.storage.routine.StoredRoutine;
import pumpwise.ui.common.UserError;
import pumpwise.ui.routines.RoutineFiles;
import pumpwise.ui.task.Task;
import pumpwise.ui.task.TaskExecutor;

/// Saves the open routine after every change, in the background. One writing follows the other, and what changes
/// meanwhile is written once it is done: the last state always wins.
public final class Autosave {

    /// How far saving has come.
    public enum Phase {
        SAVED,
        SAVING,
        FAILED
    }

    /// How far saving has come, and why it failed if it did.
    ///
    /// @param phase how far
    /// @param trouble why it failed; empty otherwise
    public record State(Phase phase, Optional<UserError> trouble) {}

    private static final State DONE = new State(Phase.SAVED, Optional.empty());
    private static final State AT_WORK = new State(Phase.SAVING, Optional.empty());

    private final RoutineFiles files;
    private final TaskExecutor tasks;
    private final Function<Throwable, UserError> say;
    private final Consumer<Saved> saved;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(DONE);
    private final List<Waiting> waiting = new ArrayList<>();
    private Optional<StoredRoutine> kept = Optional.empty();
    private Routine safe;
    private Routine wanted;
    private boolean writing;

    /// Who goes on when everything is saved, or when that failed.
    private record Waiting(Runnable then, Runnable failed) {}

    /// @param say what went wrong, in words
    /// @param saved is told of every saving, when the routine on the screen is the one that was saved or a later one
    Autosave(
            RoutineFiles files,
            TaskExecutor tasks,
            Function<Throwable, UserError> say,
            Consumer<Saved> saved,
            Routine first) {
        this.files = files;
        this.tasks = tasks;
        this.say = say;
        this.saved = saved;
        safe = first;
        wanted = first;
    }

    /// Another routine is open from now on, as it is kept.
    ///
    /// @param there where; empty if it has no file yet
    /// @param trouble why it has none, if that is so
    void begin(Optional<StoredRoutine> there, Routine routine, Optional<UserError> trouble) {
        kept = there;
        safe = routine;
        wanted = routine;
        state.set(trouble.isPresent() ? new State(Phase.FAILED, trouble) : DONE);
    }

    /// The routine on the screen is this one now.
    void want(Routine routine) {
        if (routine.equals(wanted)) {
            return;
        }
        wanted = routine;
        if (isUnsaved()) {
            save();
        } else if (!writing) {
            // Undone to what is in the file.
            settle();
        }
    }

    /// Saves, if anything is not saved yet.
    void save() {
        if (!writing && (isUnsaved() || kept.isEmpty())) {
            write();
        }
    }

    /// What was not saved may be lost.
    void giveUp() {
        safe = wanted;
        settle();
    }

    /// Goes on with `then` as soon as everything is saved, or with `failed` if that cannot be.
    void whenSaved(Runnable then, Runnable failed) {
        if (!writing && !isUnsaved()) {
            then.run();
            return;
        }
        waiting.add(new Waiting(then, failed));
        save();
    }

    private boolean isUnsaved() {
        return !wanted.equals(safe);
    }

    private void write() {
        Routine routine = wanted;
        Optional<StoredRoutine> before = kept;
        writing = true;
        state.set(AT_WORK);
        Task.of(() -> before.isPresent() ? files.save(before.get(), routine) : new Saved(files.create(routine), false))
                .onDone(this::written)
                .onFailed(fault -> failed(routine, fault))
                .runOn(tasks);
    }

    private void written(Saved outcome) {
        writing = false;
        kept = Optional.of(outcome.kept());
        safe = outcome.kept().routine();
        saved.accept(outcome);
        if (isUnsaved()) {
            write();
        } else {
            settle();
        }
    }

    private void failed(Routine routine, Throwable fault) {
        writing = false;
        if (!wanted.equals(routine)) {
            if (isUnsaved()) {
                write();
            } else {
                settle();
            }
            return;
        }
        state.set(new State(Phase.FAILED, Optional.of(say.apply(fault))));
        release().forEach(each -> each.failed().run());
    }

    private void settle() {
        state.set(DONE);
        release().forEach(each -> each.then().run());
    }

    private List<Waiting> release() {
        List<Waiting> released = List.copyOf(waiting);
        waiting.clear();
        return released;
    }

    /// The routine as it was last read or written; empty while it has no file.
    Optional<StoredRoutine> kept() {
        return kept;
    }

    /// Whether nothing would be lost now.
    boolean isSafe() {
        return !writing && !isUnsaved();
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }
}
