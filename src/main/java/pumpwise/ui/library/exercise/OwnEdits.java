package pumpwise.ui.library.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.stream.Collectors;
import pumpwise.catalog.Exercise;
import pumpwise.storage.exercise.ExerciseId;
import pumpwise.storage.exercise.OwnExercises;
import pumpwise.storage.problem.CannotSaveException;
import pumpwise.ui.common.CurrentCatalog;
import pumpwise.ui.common.FileErrors;
import pumpwise.ui.task.Task;
import pumpwise.words.Words;

/// The changes to custom exercises: first on disk, then in the catalog. If a change fails, the user is told, and the
/// catalog shows what is on disk.
public final class OwnEdits {

    private final LibraryDependencies dependencies;
    private final Words words;
    private final CurrentCatalog catalog;
    private final OwnExercises files;
    private final FileErrors errors;

    public OwnEdits(LibraryDependencies dependencies) {
        this.dependencies = dependencies;
        words = dependencies.words();
        catalog = dependencies.catalog();
        files = dependencies.files();
        errors = new FileErrors(words);
    }

    /// Saves a new exercise under a new id.
    public void create(Exercise exercise, Consumer<Exercise> done, Runnable failed) {
        List<String> taken = new ArrayList<>(catalog.ids());
        run(
                () -> {
                    taken.addAll(files.ids());
                    Exercise unique = exercise.withId(ExerciseId.unused(exercise.id(), taken));
                    files.save(unique);
                    return unique;
                },
                saved -> {
                    catalog.put(List.of(saved));
                    done.accept(saved);
                },
                failed);
    }

    /// Saves an exercise and replaces the one with the same id.
    public void save(Exercise exercise, Consumer<Exercise> done, Runnable failed) {
        run(
                () -> {
                    files.save(exercise);
                    return exercise;
                },
                saved -> {
                    catalog.put(List.of(saved));
                    done.accept(saved);
                },
                failed);
    }

    /// Saves several exercises. If one cannot be saved, the user is told how many were.
    ///
    /// @param progress receives the share that is saved, from 0 to 1
    /// @param done receives those that are saved, possibly none
    public void saveAll(List<Exercise> exercises, DoubleConsumer progress, Consumer<List<Exercise>> done) {
        double all = exercises.size();
        dependencies.tasks().run(Task.reporting(running -> files.saveAll(exercises, count -> running.report(count / all)))
                .onProgress(progress)
                .onDone(written -> {
                    List<Exercise> saved = List.copyOf(exercises.subList(0, written.count()));
                    catalog.put(saved);
                    CannotSaveException failure = written.failure();
                    if (failure != null) {
                        dependencies.errors().report(errors.of(
                                failure, words.text("library.import.partly", written.count(), exercises.size())));
                    }
                    done.accept(saved);
                })
                .onFailed(fault -> {
                    tell(fault);
                    done.accept(List.of());
                }));
    }

    /// Deletes exercises. If one cannot be deleted, the user is told how many were, and the others stay.
    ///
    /// @param done receives the names of the routines that use any of them, when all are deleted
    public void delete(List<Exercise> exercises, Consumer<List<String>> done) {
        run(
                () -> new Deleted(files.deleteAll(exercises), dependencies.routines().namesUsing(ids(exercises))),
                deleted -> {
                    int count = deleted.progress().count();
                    catalog.remove(exercises.subList(0, count));
                    CannotSaveException failure = deleted.progress().failure();
                    if (failure == null) {
                        done.accept(deleted.usedBy());
                    } else {
                        dependencies.errors()
                                .report(errors.of(failure, words.text("library.delete.partly", count, exercises.size())));
                    }
                },
                () -> {});
    }

    private record Deleted(OwnExercises.Progress progress, List<String> usedBy) {}

    private static Set<String> ids(List<Exercise> exercises) {
        return exercises.stream().map(Exercise::id).collect(Collectors.toUnmodifiableSet());
    }

    private <T> void run(Callable<T> work, Consumer<T> done, Runnable failed) {
        dependencies.tasks().run(Task.of(work)
                .onDone(done)
                .onFailed(fault -> {
                    tell(fault);
                    failed.run();
                }));
    }

    private void tell(Throwable fault) {
        dependencies.errors().report(errors.of(fault, words.text("library.save-failed.remedy")));
    }
}
