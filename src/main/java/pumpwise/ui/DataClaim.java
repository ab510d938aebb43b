package pumpwise.ui;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pumpwise.storage.DataDirectory;
import pumpwise.storage.DataDirectoryLock;
import pumpwise.storage.problem.CannotSaveException;

/// The access of this process to the data folder: read and write, read-only, or none because another process has it.
///
/// @param home the folder, read-only unless the lock is held
/// @param lock held by this process; null if it may not write
/// @param problem why it is unknown whether another process writes; null if it is known
record DataClaim(DataDirectory home, @Nullable DataDirectoryLock lock, @Nullable CannotSaveException problem) {

    /// Claims the folder, and cleans it up if that succeeds.
    static DataClaim of(DataDirectory home) {
        try {
            Optional<DataDirectoryLock> lock = DataDirectoryLock.acquire(home);
            lock.ifPresent(_ -> home.sweep());
            return new DataClaim(lock.isPresent() ? home : home.readOnly(), lock.orElse(null), null);
        } catch (CannotSaveException e) {
            return new DataClaim(home.readOnly(), null, e);
        }
    }

    /// Whether another process holds the folder.
    boolean isTaken() {
        return lock == null && problem == null;
    }

    /// Releases the folder for another process.
    void release() {
        if (lock != null) {
            lock.close();
        }
    }
}
