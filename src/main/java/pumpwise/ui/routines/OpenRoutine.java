package pumpwise.ui.routines;

import java.nio.file.Path;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Routine;

/// The open routine and the file commands, for the list of routines. Commands run in the background. `then` runs after
/// a command has succeeded; if it fails, the user is told and `then` does not run.
public interface OpenRoutine {

    /// The file of the open routine; null if it has none.
    ReadOnlyObjectProperty<@Nullable Path> fileProperty();

    /// Opens a file.
    void open(Path file, Runnable then);

    /// Asks for files and opens copies of them.
    void importFile(Runnable then);

    /// Creates a routine and opens it.
    void create(Routine routine, Runnable then);

    /// Renames a routine, whether it is open or not.
    void rename(Path file, String name, Runnable then);

    /// Copies a routine under another name, without opening the copy.
    void duplicate(Path file, String name, Runnable then);

    /// Deletes a routine, whether it is open or not. The deletion can be undone.
    void delete(Path file, Runnable then);

    /// Restores a deleted routine.
    void restore(Path deleted, Runnable then);

    /// Undoes the latest deletion, if there is one.
    void undoDelete(Runnable then);

    /// The latest notice; null for none.
    ReadOnlyObjectProperty<@Nullable Notice> noticeProperty();

    /// Dismisses it.
    void dismissNotice();

    /// A notice.
    ///
    /// @param text its text
    /// @param undo what the notice offers to undo
    record Notice(String text, Undo undo) {}

    /// The step that a notice offers to undo.
    enum Undo {
        NONE,
        /// The last edit of the open routine.
        EDIT,
        /// The latest deletion, with [#undoDelete].
        DELETION
    }
}
