package pumpwise.ui.progress.history.edit;

import java.util.List;
import pumpwise.routine.Section;

/// One exercise of a session that is edited.
///
/// @param section the section it is in
/// @param name its name
/// @param slot its index among the slots of its section
/// @param sets its sets, in order
record EditedExercise(Section section, String name, int slot, List<EditedSet> sets) {

    EditedExercise {
        sets = List.copyOf(sets);
    }

    /// One side of a set.
    ///
    /// @param number the number of the set
    /// @param title "Set 2, left"
    /// @param values its count or time, and where it has them, its load and effort
    record EditedSet(int number, String title, List<EditedValue> values) {

        EditedSet {
            values = List.copyOf(values);
        }
    }

    private List<String> shape() {
        return sets.stream()
                .map(set -> set.title() + set.values().stream().map(EditedValue::id).toList())
                .toList();
    }

    /// Whether the rows for both can be the same: only their values differ.
    boolean hasShapeOf(EditedExercise other) {
        return name.equals(other.name) && section == other.section && shape().equals(other.shape());
    }
}
