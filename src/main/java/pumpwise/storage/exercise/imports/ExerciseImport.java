package pumpwise.storage.exercise.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Exercise;
import pumpwise.storage.problem.Problem;

/// What importing a file of exercises would do. Nothing is written yet.
///
/// @param file the name of the file, as the user knows it
/// @param added the entries that become exercises, in the order of the file
/// @param unchanged the entries that the user already has, in the order of the file
/// @param skipped the entries that are not exercises, in the order of the file
public record ExerciseImport(String file, List<Added> added, List<Unchanged> unchanged, List<Skipped> skipped) {

    public ExerciseImport {
        added = List.copyOf(added);
        unchanged = List.copyOf(unchanged);
        skipped = List.copyOf(skipped);
    }

    /// The import of a file that has not been read yet.
    public static ExerciseImport empty(String file) {
        return new ExerciseImport(file, List.of(), List.of(), List.of());
    }

    /// An entry that becomes one of the user's own exercises.
    ///
    /// @param entry its number in the file, from 1
    /// @param givenId its id in the file
    /// @param exercise with an id that nothing else has
    /// @param isRenamed whether another exercise has the id it would have had
    public record Added(int entry, String givenId, Exercise exercise, boolean isRenamed) {}

    /// An entry that changes nothing, because there is an exercise like it.
    ///
    /// @param entry its number in the file, from 1
    /// @param exercise the exercise like it
    public record Unchanged(int entry, Exercise exercise) {}

    /// An entry that is not an exercise.
    ///
    /// @param entry its number in the file, from 1
    /// @param givenId its id in the file; null if it has none
    /// @param problems everything that is wrong with it; at least one
    public record Skipped(int entry, @Nullable String givenId, List<Problem> problems) {

        public Skipped {
            problems = List.copyOf(problems);
        }
    }

    /// The exercises to write.
    public List<Exercise> exercises() {
        return added.stream().map(Added::exercise).toList();
    }
}
