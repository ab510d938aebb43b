package pumpwise.ui.library.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import pumpwise.catalog.Exercise;
import pumpwise.storage.exercise.ExerciseId;
import pumpwise.storage.exercise.OwnExercises;
import pumpwise.storage.problem.CannotSaveException;
import pumpwise.ui.common.CurrentCatalog;
import pumpwise.ui.common.UserError;
import pumpwise.ui.task.Task;
import pumpwise.words.ProblemWords;
import pumpwise.words.Words;

/// Changes a person's own exercises on the disk first, and then in the catalog for everyone to see. What fails is told,
/// and changes nothing.
public final class OwnEdits {

    private final LibraryPorts ports;
    private final Words words;
    private final CurrentCatalog catalog;
    private final OwnExercises files;

    public OwnEdits(LibraryPorts ports) {
        this.ports = ports;
        words = ports.words();
        catalog = ports.catalog();
        files = ports.files();
    }

    /// Saves a new exercise, under an id that nothing else has.
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

    /// Saves an exercise in the place of the one of its id.
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

    /// Saves several; what could not be saved is told, with how far it came.
    ///
    /// @param progress takes the share that is saved, from 0 to 1
    /// @param done takes those that are saved, which can be none
    public void saveAll(List<Exercise> exercises, DoubleConsumer progress, Consumer<List<Exercise>> done) {
        double all = exercises.size();
        Task.reporting(running -> files.saveAll(exercises, count -> running.report(count / all)))
                .onProgress(progress)
                .onDone(written -> {
                    List<Exercise> saved = List.copyOf(exercises.subList(0, written.count()));
                    catalog.put(saved);
                    CannotSaveException failure = written.failure();
                    if (failure != null) {
                        ports.errors().tell(trouble(
                                failure, words.say("library.import.partly", written.count(), exercises.size())));
                    }
                    done.accept(saved);
                })
                .onFailed(fault -> {
                    tell(fault);
                    done.accept(List.of());
                })
                .runOn(ports.tasks());
    }

    /// Deletes exercises. If one cannot be deleted, the user is told how many were, and the others stay.
    ///
    /// @param done runs when all are deleted
    public void delete(List<Exercise> exercises, Runnable done) {
        run(
                () -> files.deleteAll(exercises),
                deleted -> {
                    catalog.remove(exercises.subList(0, deleted.count()));
                    CannotSaveException failure = deleted.failure();
                    if (failure == null) {
                        done.run();
                    } else {
                        ports.errors().tell(trouble(
                                failure,
                                words.say("library.delete.partly", deleted.count(), exercises.size())));
                    }
                },
                () -> {});
    }

    private <T> void run(Callable<T> work, Consumer<T> done, Runnable failed) {
        Task.of(work)
                .onDone(done)
                .onFailed(fault -> {
                    tell(fault);
                    failed.run();
                })
                .runOn(ports.tasks());
    }

    private void tell(Throwable fault) {
        ports.errors().tell(trouble(fault, words.say("library.save-failed.remedy")));
    }

    private UserError trouble(Throwable fault, String remedy) {
        String what = fault instanceof CannotSaveException failure
                ? new ProblemWords(words).say(failure)
                : words.say("common.fault.what");
        return new UserError(what, "", remedy, fault);
    }
}
