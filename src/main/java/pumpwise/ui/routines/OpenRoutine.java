package pumpwise.ui.routines;

import java.nio.file.Path;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Routine;

/// The routine on the Plan screen and the commands on files, as the list of routines sees them. Commands run in the
/// background. `then` runs when a command is done; if it fails, the user is told and `then` does not run.
public interface OpenRoutine {

    /// The file of the routine; null while it has none.
    ReadOnlyObjectProperty<@Nullable Path> fileProperty();

    /// Opens a file.
    void open(Path file, Runnable then);

    /// Asks for a file from elsewhere and opens a copy of it.
    void importFile(Runnable then);

    /// Creates a routine and opens it.
    void create(Routine routine, Runnable then);

    /// Renames a routine, whether it is open or not.
    void rename(Path file, String name, Runnable then);

    /// Copies a routine under another name, without opening the copy.
    void duplicate(Path file, String name, Runnable then);

    /// Deletes a routine, whether it is open or not. The deletion can be undone.
    void delete(Path file, Runnable then);

    /// Restores a routine that was deleted in the past.
    void restore(Path deleted, Runnable then);

    /// Undoes the latest deletion, if there is one.
    void undoDelete(Runnable then);

    /// A line about something that happened; null for none.
    ReadOnlyObjectProperty<@Nullable Notice> noticeProperty();

    /// A line about something that happened.
    ///
    /// @param text what happened
    /// @param undoable whether [#undoDelete] undoes it
    record Notice(String text, boolean undoable) {}
}
