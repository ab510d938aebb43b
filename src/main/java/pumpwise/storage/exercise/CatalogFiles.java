package pumpwise.storage.exercise;

import java.util.ArrayList;
import java.util.List;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Exercise;
import pumpwise.storage.problem.Problem;

/// What a folder of exercise files holds.
///
/// @param exercises those that could be read
/// @param problems everything that is wrong with the others
public record CatalogFiles(List<Exercise> exercises, List<Problem> problems) {

    public CatalogFiles {
        exercises = List.copyOf(exercises);
        problems = List.copyOf(problems);
    }

    /// Both together; where both have an exercise with one id, that of `own` stands in front.
    public CatalogFiles with(CatalogFiles own) {
        List<Exercise> allExercises = new ArrayList<>(exercises);
        allExercises.addAll(own.exercises);
        List<Problem> allProblems = new ArrayList<>(problems);
        allProblems.addAll(own.problems);
        return new CatalogFiles(allExercises, allProblems);
    }

    /// The catalog of these exercises.
    public Catalog catalog() {
        return Catalog.of(exercises);
    }
}
