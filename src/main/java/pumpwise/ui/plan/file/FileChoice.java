package pumpwise.ui.plan.file;

import java.nio.file.Path;
import java.util.Optional;

/// Asks which file is meant.
public interface FileChoice {

    /// A file to open; empty if the person thought better of it.
    Optional<Path> toOpen();

    /// A file to save in; empty if the person thought better of it.
    ///
    /// @param name of the routine, to suggest a file name by
    Optional<Path> toSave(String name);
}
