package pumpwise.storage.exercise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Exercise;
import pumpwise.storage.file.AtomicFile;
import pumpwise.storage.problem.CannotSaveException;

/// A person's own exercises: a folder with a file for each, called as its id.
public final class OwnExercises {

    private final Path folder;
    private final AtomicFile files;
    private final ExerciseWriter writer = new ExerciseWriter();

    public OwnExercises(Path folder, AtomicFile files) {
        this.folder = folder;
        this.files = files;
    }

    /// How far writing several exercises came.
    ///
    /// @param count those that are on the disk, from the first
    /// @param failure what kept the next from being written; null if all were
    public record Written(int count, @Nullable CannotSaveException failure) {}

    /// What is in the folder.
    public CatalogFiles read() {
        return new CatalogReader().folder(folder);
    }

    /// The ids that a file is called by, also one that cannot be read as it is.
    public Set<String> ids() {
        Set<String> ids = new TreeSet<>();
        try (Stream<Path> there = Files.list(folder)) {
            there.map(file -> String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT))
                    .filter(name -> name.endsWith(ExerciseReader.EXTENSION))
                    .map(name -> name.substring(0, name.length() - ExerciseReader.EXTENSION.length()))
                    .forEach(ids::add);
        } catch (IOException e) {
            // A folder that is not there yet holds nothing; one that cannot be read is told of when it is written to.
            return ids;
        }
        return ids;
    }

    /// Saves an exercise in place of the one of its id.
    ///
    /// @throws CannotSaveException if it was not saved; what was there is whole
    public void save(Exercise exercise) throws CannotSaveException {
        byte[] contents = writer.write(exercise);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw AtomicFile.failure(folder, 0, e);
        }
        files.write(file(exercise.id()), contents);
    }

    /// Saves several, one after the other, until one fails; every file that is there is whole.
    ///
    /// @param progress is told how many are on the disk
    public Written saveAll(List<Exercise> exercises, IntConsumer progress) {
        int count = 0;
        for (Exercise exercise : exercises) {
            try {
                save(exercise);
            } catch (CannotSaveException e) {
                return new Written(count, e);
            }
            count++;
            progress.accept(count);
        }
        return new Written(count, null);
    }

    /// Removes an exercise; one that is not there is as good as removed.
    ///
    /// @throws CannotSaveException if it is still there
    public void delete(String id) throws CannotSaveException {
        try {
            Files.deleteIfExists(file(id));
        } catch (IOException e) {
            throw AtomicFile.failure(file(id), 0, e);
        }
    }

    private Path file(String id) {
        return folder.resolve(id + ExerciseReader.EXTENSION);
    }
}
