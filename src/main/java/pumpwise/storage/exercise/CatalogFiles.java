package pumpwise.storage.exercise;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Exercise;
import pumpwise.storage.problem.Problem;

/// The contents of a folder of exercise files.
///
/// @param exercises the readable exercises
/// @param conflicts conflict copies of these by sync tools, which are not used
/// @param problems the problems of the other files
public record CatalogFiles(List<Exercise> exercises, List<ConflictCopy> conflicts, List<Problem> problems) {

    public CatalogFiles {
        exercises = List.copyOf(exercises);
        conflicts = List.copyOf(conflicts);
        problems = List.copyOf(problems);
    }

    /// A second version of an exercise, which a sync tool saved because the exercise was changed on two machines.
    ///
    /// @param file the file of the second version
    /// @param exercise the second version
    public record ConflictCopy(Path file, Exercise exercise) {}

    /// Both merged. If both have an exercise with the same id, the one in `own` is used.
    public CatalogFiles with(CatalogFiles own) {
        return new CatalogFiles(
                both(exercises, own.exercises), both(conflicts, own.conflicts), both(problems, own.problems));
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
        List<T> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    /// The catalog of these exercises.
    public Catalog catalog() {
        return Catalog.of(exercises);
    }
}
