package pumpwise.storage.routine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import pumpwise.routine.Routine;
import pumpwise.storage.DataDirectory;
import pumpwise.storage.file.AtomicFile;
import pumpwise.storage.file.FileName;
import pumpwise.storage.file.FileText;
import pumpwise.storage.file.JsonFolder;
import pumpwise.storage.problem.CannotSaveException;
import pumpwise.storage.problem.UnreadableFileException;

/// The user's routines, one file each, in a folder of the data directory. Deleted routines are moved to a separate
/// folder, from which they can be restored.
public final class RoutineRepository {

    private final DataDirectory home;
    private final RoutineReader reader;
    private final RoutineFile routines;
    private final RoutineWriter writer = new RoutineWriter();
    private final AtomicFile files;

    public RoutineRepository(DataDirectory home, RoutineReader reader, AtomicFile files) {
        this.home = home;
        this.reader = reader;
        this.files = files;
        routines = new RoutineFile(reader, files);
    }

    /// The result of importing a file.
    ///
    /// @param isCopy whether a copy was made, because the file is outside the folder of routines
    public record Imported(StoredRoutine stored, boolean isCopy) {}

    /// The result of saving a routine.
    ///
    /// @param stored the routine with its current file
    /// @param isSeparate whether that is a new file, because another program had changed the previous one
    public record Saved(StoredRoutine stored, boolean isSeparate) {}

    /// A deleted routine.
    ///
    /// @param from its path before
    /// @param at its path now
    public record Deleted(Path from, Path at) {}

    /// Lists the user's routines.
    public RoutineListing list() {
        return RoutineListing.of(home.routines(), reader);
    }

    /// Lists the deleted routines, which can be restored.
    public RoutineListing deleted() {
        return RoutineListing.of(home.deleted(), reader);
    }

    /// The names of the routines that use any of the exercises.
    public List<String> namesUsing(Set<String> exercises) {
        return list().routines().stream()
                .map(StoredRoutine::routine)
                .filter(routine -> routine.items().stream()
                        .anyMatch(item -> exercises.contains(item.prescription().exercise())))
                .map(Routine::name)
                .toList();
    }

    /// Reads a routine in any folder, without changing the file.
    ///
    /// @throws UnreadableFileException if it does not exist, or with all its problems
    public StoredRoutine open(Path file) throws UnreadableFileException {
        return StoredRoutine.read(file, reader);
    }

    /// Saves a new routine in a new file.
    ///
    /// @throws CannotSaveException if that fails
    public StoredRoutine create(Routine routine) throws CannotSaveException {
        home.create();
        return write(home.newRoutine(routine.name()), routine);
    }

    /// Copies a file from elsewhere into the folder of routines. If the file or an unchanged copy of it is already
    /// there, that file is opened instead.
    ///
    /// @throws UnreadableFileException if it cannot be read
    /// @throws CannotSaveException if the copy cannot be made
    public Imported importFile(Path file) throws UnreadableFileException, CannotSaveException {
        Optional<Path> inFolder = inFolder(file);
        if (inFolder.isPresent()) {
            return new Imported(open(inFolder.get()), false);
        }
        return importRoutine(open(file).routine());
    }

    /// Saves a routine from elsewhere in the folder of routines, unless the same one is already there.
    ///
    /// @throws CannotSaveException if that fails
    public Imported importRoutine(Routine routine) throws CannotSaveException {
        Optional<StoredRoutine> same = list().routines().stream()
                .filter(stored -> stored.routine().equals(routine))
                .findFirst();
        return same.isPresent() ? new Imported(same.get(), false) : new Imported(create(routine), true);
    }

    /// The path that the list uses for a file, resolving links.
    private Optional<Path> inFolder(Path file) throws UnreadableFileException {
        if (holds(file)) {
            return Optional.of(home.routines().resolve(file.getFileName()));
        }
        for (Path own : JsonFolder.list(home.routines())) {
            if (isSameFile(own, file)) {
                return Optional.of(own);
            }
        }
        return Optional.empty();
    }

    /// Saves a copy of a routine as a file elsewhere.
    ///
    /// @throws CannotSaveException if that fails; an existing file is then unchanged
    public void export(Path file, Routine routine) throws CannotSaveException {
        routines.save(file, routine);
    }

    /// Saves a routine in the file it was last read from or written to. If another program has changed that file since
    /// then, it is left unchanged, and the routine is saved as a new file next to it. When a routine is renamed, its
    /// file is renamed too, if it was named after the routine.
    ///
    /// @throws CannotSaveException if that fails; the file is then unchanged
    public Saved save(StoredRoutine before, Routine routine) throws CannotSaveException {
        if (isChangedElsewhere(before)) {
            return new Saved(create(routine), true);
        }
        StoredRoutine written = write(before.file(), routine);
        boolean follows = holds(before.file())
                && isNamedAfter(before.file(), before.routine().name())
                && !isNamedAfter(before.file(), routine.name());
        return new Saved(follows ? renameFile(written) : written, false);
    }

    private boolean isChangedElsewhere(StoredRoutine before) {
        if (!Files.exists(before.file())) {
            return false;
        }
        try {
            byte[] contents = FileText.read(String.valueOf(before.file().getFileName()), before.file());
            return !ContentHash.of(contents).equals(before.hash());
        } catch (UnreadableFileException e) {
            // Saving reports the reason.
            return false;
        }
    }

    private StoredRoutine write(Path file, Routine routine) throws CannotSaveException {
        routines.save(file, routine);
        return new StoredRoutine(file, routine, ContentHash.of(writer.write(routine)));
    }

    private StoredRoutine renameFile(StoredRoutine written) {
        Path renamed = files.unusedName(
                home.routines(), written.routine().name(), JsonFolder.EXTENSION, written.file());
        try {
            files.move(written.file(), renamed);
            return new StoredRoutine(renamed, written.routine(), written.hash());
        } catch (CannotSaveException e) {
            // The routine is saved, although under its old file name.
            return written;
        }
    }

    /// Deletes a routine so that it can be restored.
    ///
    /// @throws CannotSaveException if that fails; the file has then not been moved
    public Deleted delete(Path file) throws CannotSaveException {
        home.create();
        Path at = FileName.unused(home.deleted(), JsonFolder.stem(file), JsonFolder.EXTENSION);
        files.move(file, at);
        return new Deleted(file, at);
    }

    /// Restores a deleted routine under its file name, or with a number if that is taken now.
    ///
    /// @throws UnreadableFileException if it no longer exists
    /// @throws CannotSaveException if that fails; the file has then not been moved
    public StoredRoutine restore(Deleted deleted) throws UnreadableFileException, CannotSaveException {
        home.create();
        open(deleted.at());
        Path to = Files.exists(deleted.from())
                ? FileName.unused(home.routines(), JsonFolder.stem(deleted.from()), JsonFolder.EXTENSION)
                : deleted.from();
        files.move(deleted.at(), to);
        return open(to);
    }

    /// Restores a file from the folder of deleted routines.
    ///
    /// @throws UnreadableFileException if it no longer exists
    /// @throws CannotSaveException if that fails; the file has then not been moved
    public StoredRoutine restore(Path at) throws UnreadableFileException, CannotSaveException {
        return restore(new Deleted(home.routines().resolve(String.valueOf(at.getFileName())), at));
    }

    /// Whether a file is in the folder of routines, resolving links.
    public boolean holds(Path file) {
        Path parent = file.toAbsolutePath().normalize().getParent();
        return parent != null && (parent.equals(home.routines()) || isSameFile(parent, home.routines()));
    }

    private static boolean isSameFile(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isNamedAfter(Path file, String name) {
        String safe = FileName.safe(name);
        return isNumbered(JsonFolder.stem(file), safe)
                || isNumbered(JsonFolder.stem(file), FileName.percentEncoded(safe));
    }

    private static boolean isNumbered(String stem, String name) {
        return stem.matches(Pattern.quote(name) + "( [0-9]+)?");
    }
}
