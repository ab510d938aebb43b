package pumpwise.storage.routine;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import pumpwise.routine.Routine;
import pumpwise.storage.DataDirectory;
import pumpwise.storage.file.AtomicFile;
import pumpwise.storage.file.FileName;
import pumpwise.storage.file.FileText;
import pumpwise.storage.problem.CannotSaveException;
import pumpwise.storage.problem.UnreadableFileException;

/// The routines of a person, one file each, in the folder of the home. What is deleted goes to a folder of its own, from
/// which it can be taken back.
public final class RoutineRepository {

    private static final String ENDING = ".json";

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

    /// What is on the shelf.
    ///
    /// @param routines by the names of their files
    /// @param unreadable every file that cannot be read, with what is wrong; these are left alone
    public record Listing(List<StoredRoutine> routines, List<UnreadableFileException> unreadable) {}

    /// The outcome of saving.
    ///
    /// @param kept where the routine is now
    /// @param beside whether that is a new file, because another program had changed the one it came from
    public record Saved(StoredRoutine kept, boolean beside) {}

    /// A routine that was deleted.
    ///
    /// @param from where it was
    /// @param at where it is kept
    public record Deleted(Path from, Path at) {}

    /// The routines there are.
    public Listing list() {
        return list(home.routines());
    }

    /// The routines that were deleted and can be taken back.
    public Listing deleted() {
        return list(home.deleted());
    }

    private Listing list(Path folder) {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> there = Files.newDirectoryStream(folder, "*" + ENDING)) {
            there.forEach(found::add);
        } catch (IOException | DirectoryIteratorException e) {
            // A folder that is not there holds nothing; that it cannot be written to is told when that is tried.
            return new Listing(List.of(), List.of());
        }
        found.sort(null);
        List<StoredRoutine> readable = new ArrayList<>();
        List<UnreadableFileException> unreadable = new ArrayList<>();
        for (Path file : found) {
            try {
                readable.add(open(file));
            } catch (UnreadableFileException e) {
                unreadable.add(e);
            }
        }
        return new Listing(List.copyOf(readable), List.copyOf(unreadable));
    }

    /// Reads a routine, on the shelf or elsewhere; the file stays as it is.
    ///
    /// @throws UnreadableFileException if it is not there, or with everything that is wrong in it
    public StoredRoutine open(Path file) throws UnreadableFileException {
        String name = String.valueOf(file.getFileName());
        byte[] contents = FileText.read(name, file);
        return new StoredRoutine(file, reader.read(name, contents), ContentHash.of(contents));
    }

    /// Puts a routine on the shelf, in a file of its own.
    ///
    /// @throws CannotSaveException if that fails
    public StoredRoutine create(Routine routine) throws CannotSaveException {
        home.create();
        return write(home.newRoutine(routine.name()), routine);
    }

    /// Puts a copy of a file from elsewhere on the shelf; one that is there already is opened.
    ///
    /// @throws UnreadableFileException if it cannot be read
    /// @throws CannotSaveException if the copy cannot be made
    public StoredRoutine importing(Path file) throws UnreadableFileException, CannotSaveException {
        StoredRoutine there = open(file);
        return holds(file) ? there : create(there.routine());
    }

    /// Writes a copy to a file elsewhere.
    ///
    /// @throws CannotSaveException if that fails; what was there is whole
    public void export(Path file, Routine routine) throws CannotSaveException {
        routines.save(file, routine);
    }

    /// Saves a routine where it was last read or written. If another program has changed that file since, it is left
    /// as it is, and the routine goes to a file beside it. The file of a routine that gets another name follows, if it
    /// was called by the old one.
    ///
    /// @throws CannotSaveException if that fails; what was there is whole
    public Saved save(StoredRoutine before, Routine routine) throws CannotSaveException {
        if (isChangedElsewhere(before)) {
            return new Saved(create(routine), true);
        }
        StoredRoutine written = write(before.file(), routine);
        boolean follows = holds(before.file())
                && isCalled(before.file(), before.routine().name())
                && !isCalled(before.file(), routine.name());
        return new Saved(follows ? follow(written) : written, false);
    }

    private boolean isChangedElsewhere(StoredRoutine before) {
        if (!Files.exists(before.file())) {
            return false;
        }
        try {
            byte[] there = FileText.read(String.valueOf(before.file().getFileName()), before.file());
            return !ContentHash.of(there).equals(before.imprint());
        } catch (UnreadableFileException e) {
            // Saving will say why.
            return false;
        }
    }

    private StoredRoutine write(Path file, Routine routine) throws CannotSaveException {
        routines.save(file, routine);
        return new StoredRoutine(file, routine, ContentHash.of(writer.write(routine)));
    }

    private StoredRoutine follow(StoredRoutine written) {
        Path called = home.newRoutine(written.routine().name());
        try {
            files.move(written.file(), called);
            return new StoredRoutine(called, written.routine(), written.imprint());
        } catch (CannotSaveException e) {
            // It is saved, if under its old name.
            return written;
        }
    }

    /// Deletes a routine so that it can be taken back.
    ///
    /// @throws CannotSaveException if that fails; the routine is then where it was
    public Deleted delete(Path file) throws CannotSaveException {
        home.create();
        Path at = FileName.unused(home.deleted(), stem(file), ENDING);
        files.move(file, at);
        return new Deleted(file, at);
    }

    /// Takes back what was deleted, under its name, or numbered if that is taken by now.
    ///
    /// @throws UnreadableFileException if it is no longer there
    /// @throws CannotSaveException if that fails; it is then where it was
    public StoredRoutine restore(Deleted deleted) throws UnreadableFileException, CannotSaveException {
        home.create();
        open(deleted.at());
        Path to = Files.exists(deleted.from())
                ? FileName.unused(home.routines(), stem(deleted.from()), ENDING)
                : deleted.from();
        files.move(deleted.at(), to);
        return open(to);
    }

    /// Takes back a file from the folder of what was deleted.
    ///
    /// @throws UnreadableFileException if it is no longer there
    /// @throws CannotSaveException if that fails; it is then where it was
    public StoredRoutine restore(Path at) throws UnreadableFileException, CannotSaveException {
        return restore(new Deleted(home.routines().resolve(String.valueOf(at.getFileName())), at));
    }

    /// Whether a file is on the shelf.
    public boolean holds(Path file) {
        return home.routines().equals(file.toAbsolutePath().normalize().getParent());
    }

    private static boolean isCalled(Path file, String name) {
        return stem(file).matches(Pattern.quote(FileName.safe(name)) + "( [0-9]+)?");
    }

    private static String stem(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }
}
