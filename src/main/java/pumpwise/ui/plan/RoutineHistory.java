package pumpwise.ui.plan;

import java.util.ArrayDeque;
import java.util.Deque;
import pumpwise.routine.Routine;

/// A routine and every state it had since it was opened. States are values, so that going back is exact.
final class RoutineHistory {

    private final Deque<Routine> past = new ArrayDeque<>();
    private final Deque<Routine> future = new ArrayDeque<>();
    private Routine current;

    RoutineHistory(Routine first) {
        current = first;
    }

    Routine current() {
        return current;
    }

    /// Goes on to an edited routine; one that was not changed is no state of its own.
    void edit(Routine next) {
        if (!next.equals(current)) {
            past.push(current);
            future.clear();
            current = next;
        }
    }

    boolean canUndo() {
        return !past.isEmpty();
    }

    boolean canRedo() {
        return !future.isEmpty();
    }

    void undo() {
        if (canUndo()) {
            future.push(current);
            current = past.pop();
        }
    }

    void redo() {
        if (canRedo()) {
            past.push(current);
            current = future.pop();
        }
    }

    /// Begins again with another routine.
    void open(Routine other) {
        past.clear();
        future.clear();
        current = other;
    }
}
