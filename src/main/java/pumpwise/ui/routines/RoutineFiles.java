package pumpwise.ui.routines;

import java.nio.file.Path;
import java.util.List;
import pumpwise.routine.Routine;
import pumpwise.storage.routine.RoutineRepository.Deleted;
import pumpwise.storage.routine.RoutineRepository.Saved;
import pumpwise.storage.routine.StoredRoutine;
import pumpwise.ui.common.UserErrorException;

/// Where routines are kept, with what goes wrong there in words.
public interface RoutineFiles {

    /// What is in a folder of routines.
    ///
    /// @param routines that can be read
    /// @param unreadable files that cannot, which are left alone
    record Listing(List<StoredRoutine> routines, List<Unreadable> unreadable) {}

    /// A file that cannot be read.
    ///
    /// @param file its name
    /// @param reason why not
    record Unreadable(String file, String reason) {}

    /// The person's routines.
    Listing list();

    /// Those that were deleted and can be taken back.
    Listing deleted();

    /// Reads a routine; the file stays as it is.
    ///
    /// @throws TroubleException if it cannot be read
    StoredRoutine open(Path file) throws UserErrorException;

    /// Keeps a new routine in a file of its own.
    ///
    /// @throws TroubleException if that fails
    StoredRoutine create(Routine routine) throws UserErrorException;

    /// Keeps a copy of a file from elsewhere; one of the person's own is opened.
    ///
    /// @throws TroubleException if it cannot be read, or the copy not be made
    StoredRoutine importFile(Path file) throws UserErrorException;

    /// Writes a copy to a file elsewhere.
    ///
    /// @throws TroubleException if that fails; what was there is whole
    void export(Path file, Routine routine) throws UserErrorException;

    /// Saves a routine where it was read or written last; beside it, if another program wrote there since.
    ///
    /// @throws TroubleException if that fails; what was there is whole
    Saved save(StoredRoutine before, Routine routine) throws UserErrorException;

    /// Deletes a routine so that it can be taken back.
    ///
    /// @throws TroubleException if that fails; it is then where it was
    Deleted delete(Path file) throws UserErrorException;

    /// Takes back what was deleted.
    ///
    /// @throws TroubleException if that fails
    StoredRoutine restore(Deleted deleted) throws UserErrorException;

    /// Takes back a file of those that [#deleted()] lists.
    ///
    /// @throws TroubleException if that fails
    StoredRoutine restore(Path deleted) throws UserErrorException;
}
