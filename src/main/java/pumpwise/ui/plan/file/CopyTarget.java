package pumpwise.ui.plan.file;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import pumpwise.storage.file.FileName;
import pumpwise.storage.file.JsonFolder;

/// Where a copy of a routine goes unless the user chooses otherwise: never into the folder of Pumpwise, and never over
/// another file.
///
/// @param documents the user's documents folder
/// @param dataFolder the folder in which Pumpwise keeps its files
record CopyTarget(Path documents, Path dataFolder) {

    /// The folder to start in.
    ///
    /// @param last the folder that the user chose last; null for none
    Path folder(@Nullable Path last) {
        if (last == null || !Files.isDirectory(last)) {
            return documents;
        }
        boolean isOurs = last.toAbsolutePath().normalize().startsWith(dataFolder.toAbsolutePath().normalize());
        return isOurs ? documents : last;
    }

    /// A name for the copy that no file in the folder has.
    String name(Path folder, String routine) {
        return String.valueOf(FileName.unused(folder, routine, JsonFolder.EXTENSION).getFileName());
    }
}
