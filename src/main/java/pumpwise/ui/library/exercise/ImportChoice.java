package pumpwise.ui.library.exercise;

import java.nio.file.Path;
import java.util.Optional;

/// Asks which file of exercises is meant.
@FunctionalInterface
public interface ImportChoice {

    /// A file to import from; empty if the person thought better of it.
    Optional<Path> toImport();
}
