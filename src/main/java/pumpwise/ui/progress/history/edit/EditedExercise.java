package pumpwise.ui.progress.history.edit;

import java.util.List;

/// One exercise of a session that is edited.
///
/// @param name its name
/// @param slot its index among the slots of the session
/// @param sets its sets, in order
record EditedExercise(String name, int slot, List<EditedSet> sets) {

    EditedExercise {
        sets = List.copyOf(sets);
    }

    /// One side of a set.
    ///
    /// @param number the number of the set
    /// @param title "Set 2, left"
    /// @param values its count, load, and effort
    record EditedSet(int number, String title, List<EditedValue> values) {

        EditedSet {
            values = List.copyOf(values);
        }
    }

    /// Whether the rows for both can be the same: only their values differ.
    boolean hasShapeOf(EditedExercise other) {
        return name.equals(other.name)
                && sets.stream().map(EditedSet::title).toList().equals(
                        other.sets.stream().map(EditedSet::title).toList());
    }
}
