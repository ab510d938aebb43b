package pumpwise.storage.exercise.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Exercise;
import pumpwise.storage.problem.Problem;

/// What a file of exercises would bring. Nothing is written yet.
///
/// @param file the name of the file, as a person knows it
/// @param added the well-formed entries, in the order of the file
/// @param skipped the malformed ones, in the order of the file
public record ExerciseImport(String file, List<Added> added, List<Skipped> skipped) {

    public ExerciseImport {
        added = List.copyOf(added);
        skipped = List.copyOf(skipped);
    }

    /// An entry that becomes an exercise of one's own.
    ///
    /// @param entry its number in the file, from 1
    /// @param givenId the id that it has in the file
    /// @param exercise with an id that nothing else has
    /// @param isRenamed whether the id it would have had was taken
    public record Added(int entry, String givenId, Exercise exercise, boolean isRenamed) {}

    /// An entry that cannot be made an exercise of.
    ///
    /// @param entry its number in the file, from 1
    /// @param givenId the id that it has in the file; null if it has none
    /// @param problems everything that is wrong with it; at least one
    public record Skipped(int entry, @Nullable String givenId, List<Problem> problems) {

        public Skipped {
            problems = List.copyOf(problems);
        }
    }

    /// The exercises to be written.
    public List<Exercise> exercises() {
        return added.stream().map(Added::exercise).toList();
    }
}
