package pumpwise.ui.library.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import pumpwise.catalog.Exercise;
import pumpwise.storage.exercise.ExerciseId;
import pumpwise.storage.exercise.OwnExercises;
import pumpwise.storage.problem.CannotSaveException;
import pumpwise.ui.common.CurrentCatalog;
import pumpwise.ui.common.UserError;
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
        run(
                () -> {
                    List<String> taken = new ArrayList<>(catalog.ids());
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
    /// @param progress is told how many are saved
    /// @param done takes those that are
    public void saveAll(List<Exercise> exercises, IntConsumer progress, BiConsumer<List<Exercise>, Boolean> done) {
        ports.background()
                .run(
                        () -> files.saveAll(
                                exercises, count -> ports.background().window().execute(() -> progress.accept(count))),
                        written -> {
                            List<Exercise> saved = exercises.subList(0, written.count());
                            catalog.put(saved);
                            CannotSaveException failure = written.failure();
                            if (failure != null) {
                                ports.errors().tell(trouble(
                                        failure,
                                        words.say("library.import.partly", written.count(), exercises.size())));
                            }
                            done.accept(List.copyOf(saved), failure == null);
                        },
                        this::tell);
    }

    /// Deletes exercises.
    public void delete(List<Exercise> exercises, Runnable done) {
        run(
                () -> {
                    for (Exercise exercise : exercises) {
                        files.delete(exercise.id());
                    }
                    return exercises;
                },
                deleted -> {
                    catalog.remove(deleted);
                    done.run();
                },
                () -> {});
    }

    private <T> void run(Callable<T> work, Consumer<T> done, Runnable failed) {
        ports.background().run(work, done, fault -> {
            tell(fault);
            failed.run();
        });
    }

    private void tell(Exception fault) {
        ports.errors().tell(trouble(fault, words.say("library.save-failed.remedy")));
    }

    private UserError trouble(Exception fault, String remedy) {
        String what = fault instanceof CannotSaveException failure
                ? new ProblemWords(words).say(failure)
                : words.say("common.fault.what");
        return new UserError(what, "", remedy, fault);
    }
}
