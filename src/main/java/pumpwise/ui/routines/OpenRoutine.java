package pumpwise.ui.routines;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import pumpwise.routine.Routine;

/// The routine that is open, as the list of routines sees it. What is asked for here is done in the background; `then`
/// runs when it is done, and not at all if it failed, which is told.
public interface OpenRoutine {

    /// Its file; empty while there is none.
    ReadOnlyObjectProperty<Optional<Path>> file();

    /// Opens a file in its place.
    void open(Path file, Runnable then);

    /// Asks for a file from elsewhere, and opens a copy of it.
    void importFile(Runnable then);

    /// Begins a new routine, and opens it.
    void begin(Routine routine, Runnable then);

    /// Gives a routine another name, be it the open one or not.
    void rename(Path file, String name, Runnable then);

    /// Makes a copy under another name, and leaves open what is open.
    void duplicate(Path file, String name, Runnable then);

    /// Deletes a routine, be it the open one or not, so that it can be undone.
    void delete(Path file, Runnable then);

    /// Takes back a file of those that were deleted before.
    void restore(Path deleted, Runnable then);

    /// Takes back what was deleted last, if anything was.
    void undoDelete(Runnable then);

    /// What there is to say quietly; empty for nothing.
    ReadOnlyObjectProperty<Optional<Notice>> notice();

    /// Something that happened, not worth more than a line.
    ///
    /// @param text what
    /// @param undoable whether [#undoDelete] takes it back
    record Notice(String text, boolean undoable) {}
}
