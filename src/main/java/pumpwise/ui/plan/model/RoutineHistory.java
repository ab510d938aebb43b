package pumpwise.ui.plan.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import pumpwise.routine.Routine;

/// A routine and every state it had since it was opened, with what led from one to the next. States are values, so
/// that going back is exact. A deletion of a routine takes its place among the edits.
public final class RoutineHistory {

    private final ReadOnlyObjectWrapper<Routine> current;
    private List<Step> past = new ArrayList<>();
    private List<Step> future = new ArrayList<>();

    /// One edit, or a deletion, which leaves the routine as it is.
    record Step(EditDescription change, Routine before, Routine after, Optional<Deletion> deletion) {}

    /// Everything about a routine that is not open now, to go on with where it was left. The last steps are the nearest.
    ///
    /// @param past what can be undone
    /// @param current the routine
    /// @param future what can be done again
    public record Past(List<Step> past, Routine current, List<Step> future) {}

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

    /// Goes on to an edited routine; one that was not changed is no state of its own.
    public void edit(EditDescription change, Routine next) {
        if (!next.equals(current())) {
            past.add(new Step(change, current(), next, Optional.empty()));
            future.clear();
            current.set(next);
        }
    }

    /// A routine was deleted.
    public void delete(Deletion deletion) {
        past.add(new Step(deletion.change(), current(), current(), Optional.of(deletion)));
        future.clear();
    }

    /// What would be undone; empty if there is nothing left.
    Optional<EditDescription> toUndo() {
        return last(past).map(Step::change);
    }

    /// What would be done again; empty if there is nothing left.
    Optional<EditDescription> toRedo() {
        return last(future).map(Step::change);
    }

    /// The deletion that would be undone; empty if it is an edit.
    public Optional<Deletion> deletionToUndo() {
        return last(past).flatMap(Step::deletion);
    }

    /// The deletion that would be done again; empty if it is an edit.
    public Optional<Deletion> deletionToRedo() {
        return last(future).flatMap(Step::deletion);
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

    /// A deletion was undone otherwise, or done again by another.
    public void drop(Deletion deletion) {
        past.removeIf(step -> step.deletion().filter(deletion::equals).isPresent());
        future.removeIf(step -> step.deletion().filter(deletion::equals).isPresent());
    }

    /// A deletion was undone, and can be done again next.
    public void offerAgain(Deletion deletion) {
        future.clear();
        future.add(new Step(deletion.change(), current(), current(), Optional.of(deletion)));
    }

    /// Begins again with another routine.
    void open(Routine other) {
        past = new ArrayList<>();
        future = new ArrayList<>();
        current.set(other);
    }

    /// What there is to go on with later.
    public Past leave() {
        return new Past(past, current(), future);
    }

    /// Goes on with a routine where it was left.
    public void resume(Past left) {
        past = left.past();
        future = left.future();
        current.set(left.current());
    }

    private static Optional<Step> last(List<Step> steps) {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast());
    }
}
