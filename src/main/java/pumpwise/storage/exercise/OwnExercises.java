package pumpwise.storage.exercise;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Exercise;
import pumpwise.storage.file.AtomicFile;
import pumpwise.storage.file.JsonFolder;
import pumpwise.storage.file.SaveFailure;
import pumpwise.storage.problem.CannotSaveException;

/// The folder with the user's own exercises, one file per exercise, named after its id.
public final class OwnExercises {

    private final Path folder;
    private final AtomicFile files;
    private final ExerciseWriter writer = new ExerciseWriter();

    public OwnExercises(Path folder, AtomicFile files) {
        this.folder = folder;
        this.files = files;
    }

    /// The result of writing or deleting several exercises.
    ///
    /// @param count how many succeeded, starting with the first
    /// @param failure why the next one failed; null if all succeeded
    public record Progress(int count, @Nullable CannotSaveException failure) {}

    /// Reads the exercises in the folder.
    public CatalogFiles read() {
        return new CatalogReader().folder(folder);
    }

    /// The ids that no new exercise may get, because there is a file with that name, readable or not.
    ///
    /// @throws CannotSaveException if the folder cannot be read, so that a new file might overwrite an existing one
    public Set<String> ids() throws CannotSaveException {
        Set<String> ids = new TreeSet<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path file : entries) {
                String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
                if (name.endsWith(JsonFolder.EXTENSION)) {
                    ids.add(name.substring(0, name.length() - JsonFolder.EXTENSION.length()));
                }
            }
        } catch (NoSuchFileException e) {
            return ids;
        } catch (DirectoryIteratorException e) {
            throw SaveFailure.of(folder, 0, Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            throw SaveFailure.of(folder, 0, e);
        }
        return ids;
    }

    /// Saves an exercise and replaces the one with the same id.
    ///
    /// @throws CannotSaveException if it was not saved; an existing file is then unchanged
    public void save(Exercise exercise) throws CannotSaveException {
        byte[] contents = writer.write(exercise);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw SaveFailure.of(folder, 0, e);
        }
        files.write(file(exercise.id()), contents);
    }

    /// Saves exercises in order until one fails. No file is ever partial.
    ///
    /// @param progress receives the number of saved exercises
    public Progress saveAll(List<Exercise> exercises, IntConsumer progress) {
        return each(exercises, this::save, progress);
    }

    /// Deletes exercises in order until one fails.
    public Progress deleteAll(List<Exercise> exercises) {
        return each(exercises, exercise -> delete(exercise.id()), _ -> {});
    }

    private static Progress each(List<Exercise> exercises, Step step, IntConsumer progress) {
        int count = 0;
        for (Exercise exercise : exercises) {
            try {
                step.run(exercise);
            } catch (CannotSaveException e) {
                return new Progress(count, e);
            }
            count++;
            progress.accept(count);
        }
        return new Progress(count, null);
    }

    @FunctionalInterface
    private interface Step {
        void run(Exercise exercise) throws CannotSaveException;
    }

    /// Deletes an exercise if it exists.
    ///
    /// @throws CannotSaveException if it still exists
    public void delete(String id) throws CannotSaveException {
        files.delete(file(id));
    }

    /// Deletes a conflict copy.
    ///
    /// @return its contents, for [#restore]
    /// @throws CannotSaveException if it still exists
    public byte[] discard(Path conflict) throws CannotSaveException {
        byte[] contents;
        try {
            contents = Files.readAllBytes(conflict);
        } catch (IOException e) {
            throw SaveFailure.of(conflict, 0, e);
        }
        files.delete(conflict);
        return contents;
    }

    /// Restores a conflict copy.
    ///
    /// @throws CannotSaveException if that fails
    public void restore(Path conflict, byte[] contents) throws CannotSaveException {
        files.write(conflict, contents);
    }

    private Path file(String id) {
        return folder.resolve(id + JsonFolder.EXTENSION);
    }
}
