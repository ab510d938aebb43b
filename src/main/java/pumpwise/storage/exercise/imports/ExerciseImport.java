package pumpwise.storage.exercise.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Exercise;
import pumpwise.storage.problem.Problem;

/// A preview of an import: nothing has been written yet.
///
/// @param file the name of the file, as the user knows it
/// @param added the new exercises, in the order of the file
/// @param unchanged the entries that the user already has, in the order of the file
/// @param skipped the invalid entries, in the order of the file
public record ExerciseImport(String file, List<Added> added, List<Unchanged> unchanged, List<Skipped> skipped) {

    public ExerciseImport {
        added = List.copyOf(added);
        unchanged = List.copyOf(unchanged);
        skipped = List.copyOf(skipped);
    }

    /// The preview before the file is read.
    public static ExerciseImport empty(String file) {
        return new ExerciseImport(file, List.of(), List.of(), List.of());
    }

    /// An entry that becomes one of the user's own exercises.
    ///
    /// @param entry its number in the file, from 1
    /// @param givenId its id in the file
    /// @param exercise the exercise, with a unique id
    /// @param isRenamed whether it got another id because its own was taken
    public record Added(int entry, String givenId, Exercise exercise, boolean isRenamed) {}

    /// An entry that the user already has.
    ///
    /// @param entry its number in the file, from 1
    /// @param exercise the existing exercise
    public record Unchanged(int entry, Exercise exercise) {}

    /// An entry that is not a valid exercise.
    ///
    /// @param entry its number in the file, from 1
    /// @param givenId its id in the file; null if it has none
    /// @param problems all its problems; at least one
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
