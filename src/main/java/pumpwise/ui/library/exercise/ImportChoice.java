package pumpwise.ui.library.exercise;

import java.nio.file.Path;
import java.util.Optional;

/// Asks the user for a file of exercises.
@FunctionalInterface
public interface ImportChoice {

    /// A file to import; empty if the user cancels.
    Optional<Path> toImport();
}
