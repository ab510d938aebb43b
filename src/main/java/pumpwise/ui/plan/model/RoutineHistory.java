package pumpwise.ui.plan.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Routine;

/// A routine with every state that it has had since it was opened, and the edits between them. States are values, so
/// undoing is exact. Changes to files of routines, such as a deletion, take their place among the edits.
public final class RoutineHistory {

    private final ReadOnlyObjectWrapper<Routine> current;
    private List<Step> past = new ArrayList<>();
    private List<Step> future = new ArrayList<>();

    /// A change that leaves the routine as it is and that somebody else undoes and redoes.
    public interface FileChange {

        /// Its name for the undo command.
        EditDescription description();
    }

    /// One edit, or a change to a file.
    record Step(EditDescription change, Routine before, Routine after, @Nullable FileChange fileChange) {}

    /// The history of a routine that is not open now. The last steps are the nearest.
    ///
    /// @param past what can be undone
    /// @param current the routine
    /// @param future what can be redone
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

    /// The routine with every edit made.
    public ReadOnlyObjectProperty<Routine> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /// Goes on to an edited routine. An edit that changes nothing is not recorded.
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

    /// What would be undone; empty if there is nothing left.
    Optional<EditDescription> toUndo() {
        return last(past).map(Step::change);
    }

    /// What would be redone; empty if there is nothing left.
    Optional<EditDescription> toRedo() {
        return last(future).map(Step::change);
    }

    /// The change to a file that would be undone; empty if an edit would be.
    public Optional<FileChange> fileChangeToUndo() {
        return last(past).map(Step::fileChange);
    }

    /// The change to a file that would be redone; empty if an edit would be.
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

    /// Forgets a change to a file, because it was undone or redone in another way.
    public void remove(FileChange change) {
        past.removeIf(step -> change.equals(step.fileChange()));
        future.removeIf(step -> change.equals(step.fileChange()));
    }

    /// Offers a change to a file that was undone to be redone next.
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

    /// The history as it is now, for [#resume].
    public Past snapshot() {
        return new Past(past, current(), future);
    }

    /// Goes on with another routine and its history.
    public void resume(Past other) {
        past = new ArrayList<>(other.past());
        future = new ArrayList<>(other.future());
        current.set(other.current());
    }

    private static Optional<Step> last(List<Step> steps) {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast());
    }
}
