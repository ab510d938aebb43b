package pumpwise.ui.plan.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Routine;

/// The history of a routine: all its states since it was opened, and the edits between them. States are values, so
/// undoing is exact. Changes to routine files, such as a deletion, are steps of the history too.
public final class RoutineHistory {

    private final ReadOnlyObjectWrapper<Routine> current;
    private List<Step> past = new ArrayList<>();
    private List<Step> future = new ArrayList<>();

    /// A change to a file that leaves the routine unchanged and is undone and redone elsewhere.
    public interface FileChange {

        /// Its name for the undo command.
        EditDescription description();
    }

    /// One edit, or a change to a file.
    record Step(EditDescription change, Routine before, Routine after, @Nullable FileChange fileChange) {}

    /// The history of a routine that is not open. The last steps are the nearest.
    ///
    /// @param past the steps that can be undone
    /// @param current the routine
    /// @param future the steps that can be redone
    public record Past(List<Step> past, Routine current, List<Step> future) {

        public Past {
            past = List.copyOf(past);
            future = List.copyOf(future);
        }
    }

    public RoutineHistory(Routine first) {
        current = new ReadOnlyObjectWrapper<>(first);
    }

    Routine current() {
        return current.get();
    }

    /// The current routine.
    public ReadOnlyObjectProperty<Routine> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /// Records an edit. An edit without a change is ignored.
    public void edit(EditDescription change, Routine next) {
        if (!next.equals(current())) {
            past.add(new Step(change, current(), next, null));
            future.clear();
            current.set(next);
        }
    }

    /// Records a change to a file.
    public void add(FileChange change) {
        past.add(step(change));
        future.clear();
    }

    private Step step(FileChange change) {
        return new Step(change.description(), current(), current(), change);
    }

    /// The next step to undo; empty if there is none.
    Optional<EditDescription> toUndo() {
        return last(past).map(Step::change);
    }

    /// The next step to redo; empty if there is none.
    Optional<EditDescription> toRedo() {
        return last(future).map(Step::change);
    }

    /// The change to a file that is next to be undone; empty if an edit is.
    public Optional<FileChange> fileChangeToUndo() {
        return last(past).map(Step::fileChange);
    }

    /// The change to a file that is next to be redone; empty if an edit is.
    public Optional<FileChange> fileChangeToRedo() {
        return last(future).map(Step::fileChange);
    }

    void undo() {
        last(past).ifPresent(step -> {
            past.removeLast();
            future.add(step);
            current.set(step.before());
        });
    }

    void redo() {
        last(future).ifPresent(step -> {
            future.removeLast();
            past.add(step);
            current.set(step.after());
        });
    }

    /// Removes a change to a file, because it was undone or redone elsewhere.
    public void remove(FileChange change) {
        past.removeIf(step -> change.equals(step.fileChange()));
        future.removeIf(step -> change.equals(step.fileChange()));
    }

    /// Makes a change to a file that was undone elsewhere the next step to redo.
    public void offerRedo(FileChange change) {
        future.clear();
        future.add(step(change));
    }

    /// Starts over with another routine.
    void open(Routine other) {
        past = new ArrayList<>();
        future = new ArrayList<>();
        current.set(other);
    }

    /// The current history, for [#resume].
    public Past snapshot() {
        return new Past(past, current(), future);
    }

    /// Switches to another routine with its history.
    public void resume(Past other) {
        past = new ArrayList<>(other.past());
        future = new ArrayList<>(other.future());
        current.set(other.current());
    }

    private static Optional<Step> last(List<Step> steps) {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast());
    }
}
