package pumpwise.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import pumpwise.storage.exercise.CatalogReader;

/// Measures the time of a keystroke in the search field with a catalog of 2,000 exercises: a letter that matches nearly
/// all, a word, two words with a typo in each, and all filters on.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ExerciseSearchBenchmark {

    private static final int EXERCISES = 2_000;

    /// Words that make names different, so that the vocabulary is as large as that of a large catalog.
    private static final List<String> PARTS = List.of("al", "bor", "cen", "dru", "eki", "fos", "gra", "hul", "iva", "jen");

    @Param({"g", "thrust", "babrell thurst", "zzzzzzzz"})
    private String typed = "";

    private final Catalog catalog = large(new CatalogReader().builtIn().catalog());
    private final ExerciseSearch search = new ExerciseSearch(catalog);
    private final ExerciseFilter filter = ExerciseFilter.NONE
            .withMechanic(Mechanic.COMPOUND)
            .withMuscle(Muscle.GLUTEUS_MEDIUS)
            .withAvailable(Set.of(Equipment.BARBELL, Equipment.BENCH));

    private static Catalog large(Catalog builtIn) {
        List<Exercise> exercises = new ArrayList<>();
        for (int number = 0; number < EXERCISES; number++) {
            Exercise model = builtIn.exercises().get(number % builtIn.exercises().size());
            String word = PARTS.get(number % 10) + PARTS.get(number / 10 % 10) + PARTS.get(number / 100 % 10) + number / 1000;
            exercises.add(new Exercise(
                    model.id() + "-" + number,
                    model.name() + " " + word,
                    model.category(),
                    model.mechanic(),
                    model.level(),
                    model.force(),
                    model.equipment(),
                    model.primaryMuscles(),
                    model.secondaryMuscles(),
                    model.movement(),
                    model.coaching(),
                    model.aliases(),
                    model.nearAliases(),
                    model.variants(),
                    model.figure()));
        }
        return Catalog.of(exercises);
    }

    @Benchmark
    public List<Exercise> key() {
        return search.find(typed);
    }

    @Benchmark
    public List<Exercise> keyWithFilters() {
        return search.find(typed, filter);
    }

    @Benchmark
    public ExerciseSearch index() {
        return new ExerciseSearch(catalog);
    }
}
