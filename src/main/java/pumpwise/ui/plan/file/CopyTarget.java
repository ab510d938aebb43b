package pumpwise.ui.plan.file;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import pumpwise.storage.file.FileName;

/// The suggested target for a copy of a routine: never in the data folder, and never an existing file.
///
/// @param documents the user's documents folder
/// @param dataFolder the data folder of Pumpwise
record CopyTarget(Path documents, Path dataFolder) {

    /// The folder to suggest.
    ///
    /// @param last the folder that the user chose last; null for none
    Path folder(@Nullable Path last) {
        if (last == null || !Files.isDirectory(last)) {
            return documents;
        }
        boolean isOurs = last.toAbsolutePath().normalize().startsWith(dataFolder.toAbsolutePath().normalize());
        return isOurs ? documents : last;
    }

    /// A name that no file in the folder has.
    ///
    /// @param ending of the name
    String name(Path folder, String routine, String ending) {
        return String.valueOf(FileName.unused(folder, routine, ending).getFileName());
    }
}
