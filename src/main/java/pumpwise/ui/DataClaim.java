package pumpwise.ui;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pumpwise.storage.DataDirectory;
import pumpwise.storage.DataDirectoryLock;
import pumpwise.storage.problem.CannotSaveException;

/// What this program may do with the data folder: write to it, only read it, or nothing because another program has it.
///
/// @param home the folder, read-only unless the lock is held
/// @param lock held by this program; null if it may not write
/// @param problem why nobody can tell whether another program writes; null if that is known
record DataClaim(DataDirectory home, @Nullable DataDirectoryLock lock, @Nullable CannotSaveException problem) {

    /// Claims the folder, and tidies it up if that succeeds.
    static DataClaim of(DataDirectory home) {
        try {
            Optional<DataDirectoryLock> lock = DataDirectoryLock.take(home);
            lock.ifPresent(_ -> home.sweep());
            return new DataClaim(lock.isPresent() ? home : home.readOnly(), lock.orElse(null), null);
        } catch (CannotSaveException e) {
            return new DataClaim(home.readOnly(), null, e);
        }
    }

    /// Whether another program holds the folder.
    boolean isTaken() {
        return lock == null && problem == null;
    }

    /// Lets another program have the folder.
    void release() {
        if (lock != null) {
            lock.close();
        }
    }
}
