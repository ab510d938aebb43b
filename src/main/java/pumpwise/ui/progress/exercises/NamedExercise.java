package pumpwise.ui.progress.exercises;

import java.util.Optional;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Exercise;
import pumpwise.progress.ExerciseHistory;
import pumpwise.session.record.ExerciseSnapshot;

/// An exercise of the log with its name.
///
/// @param id its id
/// @param name its current name, or the one it had when it was last done, or else its id
/// @param isDeleted whether the catalog does not have it any more
public record NamedExercise(String id, String name, boolean isDeleted) {

    static NamedExercise of(ExerciseHistory history, Catalog catalog) {
        String id = history.exercise();
        Optional<String> current = catalog.find(id).map(Exercise::name);
        Optional<ExerciseSnapshot> snapshot =
                history.last().flatMap(session -> Optional.ofNullable(session.exercises().get(id)));
        String name = current.or(() -> snapshot.map(ExerciseSnapshot::name)).orElse(id);
        boolean isDeleted = current.isEmpty() && !snapshot.map(ExerciseSnapshot::isOnlyName).orElse(false);
        return new NamedExercise(id, name, isDeleted);
    }
}
