package pumpwise.ui.plan;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import pumpwise.routine.Routine;

/// A routine and every state it had since it was opened, with what led from one to the next. States are values, so
/// that going back is exact.
final class RoutineHistory {

    private final Deque<Step> past = new ArrayDeque<>();
    private final Deque<Step> future = new ArrayDeque<>();
    private Routine current;

    /// One edit.
    private record Step(Change change, Routine before, Routine after) {}

    RoutineHistory(Routine first) {
        current = first;
    }

    Routine current() {
        return current;
    }

    /// Goes on to an edited routine; one that was not changed is no state of its own.
    void edit(Change change, Routine next) {
        if (!next.equals(current)) {
            past.push(new Step(change, current, next));
            future.clear();
            current = next;
        }
    }

    /// What would be undone; empty if there is nothing left.
    Optional<Change> toUndo() {
        return Optional.ofNullable(past.peek()).map(Step::change);
    }

    /// What would be done again; empty if there is nothing left.
    Optional<Change> toRedo() {
        return Optional.ofNullable(future.peek()).map(Step::change);
    }

    void undo() {
        Step step = past.poll();
        if (step != null) {
            future.push(step);
            current = step.before();
        }
    }

    void redo() {
        Step step = future.poll();
        if (step != null) {
            past.push(step);
            current = step.after();
        }
    }

    /// Begins again with another routine.
    void open(Routine other) {
        past.clear();
        future.clear();
        current = other;
    }
}
