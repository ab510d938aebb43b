package pumpwise.ui.plan.file;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Asks the user for files.
public interface FileChoice {

    /// Files to open together; empty if the user cancels.
    List<Path> toOpen();

    /// A file of another app to open; empty if the user cancels.
    ///
    /// @param form what the files are called
    /// @param ending of their names
    default Optional<Path> toImport(String form, String ending) {
        return toOpen().stream().findFirst();
    }

    /// A file to save a copy in; empty if the user cancels.
    ///
    /// @param name the routine's name, for the suggested file name
    Optional<Path> toSave(String name);

    /// A file to save a routine in another form in; empty if the user cancels. The dialog asks before it returns a file
    /// that exists.
    ///
    /// @param name the routine's name, for the suggested file name
    /// @param form what the files of the form are called
    /// @param ending of their names
    Optional<Path> toShare(String name, String form, String ending);
}
