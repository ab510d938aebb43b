package pumpwise.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pumpwise.storage.file.PrivateAccess;
import pumpwise.storage.file.SaveFailure;
import pumpwise.storage.problem.CannotSaveException;

/// The lock of the one process that may write to a [DataDirectory]. The system releases it when the process ends in any
/// way.
public final class DataDirectoryLock implements AutoCloseable {

    private final FileChannel channel;

    private DataDirectoryLock(FileChannel channel) {
        this.channel = channel;
    }

    /// Acquires the lock; empty if another process holds it.
    ///
    /// @throws CannotSaveException if it is unknown whether another process writes to the folder, so that this one must
    /// not: because the folder is not writable, or with [CannotSaveException.Reason#NO_LOCKS]
    public static Optional<DataDirectoryLock> acquire(DataDirectory home) throws CannotSaveException {
        return acquire(home, FileChannel::tryLock);
    }

    /// A way to lock a whole file.
    @FunctionalInterface
    interface Locking {
        @Nullable FileLock lock(FileChannel channel) throws IOException;
    }

    static Optional<DataDirectoryLock> acquire(DataDirectory home, Locking locking) throws CannotSaveException {
        home.create();
        FileChannel channel = open(home);
        boolean taken = false;
        try {
            taken = locking.lock(channel) != null;
            return taken ? Optional.of(new DataDirectoryLock(channel)) : Optional.empty();
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        } catch (IOException e) {
            // For example on network file systems without a lock service.
            throw new CannotSaveException(home.folder().toString(), CannotSaveException.Reason.NO_LOCKS, e);
        } finally {
            if (!taken) {
                close(channel);
            }
        }
    }

    private static FileChannel open(DataDirectory home) throws CannotSaveException {
        try {
            return PrivateAccess.openFile(home.lock());
        } catch (IOException e) {
            throw SaveFailure.of(home.lock(), 0, e);
        }
    }

    /// Releases the lock. The file is kept: if it were removed, two processes could lock two different files with its
    /// name.
    @Override
    public void close() {
        close(channel);
    }

    private static void close(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            // The file is closed with the process.
            return;
        }
    }
}
