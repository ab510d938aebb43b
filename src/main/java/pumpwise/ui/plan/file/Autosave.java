package pumpwise.ui.plan.file;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Routine;
import pumpwise.storage.routine.RoutineRepository;
import pumpwise.storage.routine.RoutineRepository.Saved;
import pumpwise.storage.routine.StoredRoutine;
import pumpwise.ui.common.FileErrors;
import pumpwise.ui.common.UserError;
import pumpwise.ui.task.Task;
import pumpwise.ui.task.TaskExecutor;
import pumpwise.words.Words;

/// Saves the open routine after every change, in the background. Changes during a save are saved by the next one, so
/// the last state always wins.
public final class Autosave {

    /// The phases of saving.
    public enum Phase {
        /// The routine has no file yet, and nothing in it has changed.
        NEW,
        /// The current routine is on disk.
        SAVED,
        SAVING,
        FAILED
    }

    /// The state of saving.
    ///
    /// @param error why saving failed; null otherwise
    public record State(Phase phase, @Nullable UserError error) {}

    private static final State NEW = new State(Phase.NEW, null);
    private static final State SAVED = new State(Phase.SAVED, null);
    private static final State SAVING = new State(Phase.SAVING, null);

    private final RoutineRepository routines;
    private final TaskExecutor tasks;
    private final FileErrors errors;
    private final Consumer<Saved> saved;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(NEW);
    private final List<Waiting> waiting = new ArrayList<>();
    private @Nullable StoredRoutine stored;
    private Routine safe;
    private Routine wanted;
    private boolean writing;

    /// Callbacks for when everything is saved, or when that failed.
    private record Waiting(Runnable then, Runnable failed) {}

    /// @param saved receives the result of every save, while the current routine is the saved one or a later state of
    /// it
    /// @param first the current routine, which has no file yet
    Autosave(RoutineRepository routines, TaskExecutor tasks, Words words, Consumer<Saved> saved, Routine first) {
        this.routines = routines;
        this.tasks = tasks;
        this.saved = saved;
        errors = new FileErrors(words);
        safe = first;
        wanted = first;
    }

    /// Switches to another routine.
    ///
    /// @param file its file; null if it has none yet
    /// @param error why it has none; null if that is intended
    void begin(@Nullable StoredRoutine file, Routine routine, @Nullable UserError error) {
        stored = file;
        safe = routine;
        wanted = routine;
        state.set(error == null ? settled() : new State(Phase.FAILED, error));
    }

    /// Sets the current state of the routine.
    void update(Routine routine) {
        if (routine.equals(wanted)) {
            return;
        }
        wanted = routine;
        if (isUnsaved()) {
            save();
        } else if (!writing) {
            // The edit was undone, so the file is up to date again.
            settle();
        }
    }

    /// Saves unless everything is saved.
    void save() {
        if (!writing && (isUnsaved() || stored == null)) {
            write();
        }
    }

    /// Treats unsaved changes as saved.
    void discardChanges() {
        safe = wanted;
        settle();
    }

    /// Runs `then` when everything is saved, or `failed` if that is not possible.
    void whenSaved(Runnable then, Runnable failed) {
        if (isSafe()) {
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
        StoredRoutine before = stored;
        writing = true;
        state.set(SAVING);
        tasks.run(Task.of(() -> before == null ? new Saved(routines.create(routine), false) : routines.save(before, routine))
                .onDone(this::written)
                .onFailed(fault -> failed(routine, fault)));
    }

    private void written(Saved result) {
        writing = false;
        stored = result.stored();
        safe = result.stored().routine();
        saved.accept(result);
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
        state.set(new State(Phase.FAILED, errors.of(fault)));
        release().forEach(each -> each.failed().run());
    }

    private void settle() {
        state.set(settled());
        release().forEach(each -> each.then().run());
    }

    private State settled() {
        return stored == null ? NEW : SAVED;
    }

    private List<Waiting> release() {
        List<Waiting> released = List.copyOf(waiting);
        waiting.clear();
        return released;
    }

    /// Whether nothing would be lost if the window closed now.
    boolean isSafe() {
        return !writing && !isUnsaved();
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }
}
