package pumpwise.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import pumpwise.storage.file.SaveFailure;
import pumpwise.storage.problem.CannotSaveException;

/// Held by the one Pumpwise that may write to a [DataDirectory]. The system lets go of it when the process ends, however
/// that happens.
public final class DataDirectoryLock implements AutoCloseable {

    private final FileChannel channel;

    private DataDirectoryLock(FileChannel channel) {
        this.channel = channel;
    }

    /// Takes the lock; empty if another Pumpwise holds it.
    ///
    /// @throws CannotSaveException if the home cannot be written to at all
    public static Optional<DataDirectoryLock> take(DataDirectory home) throws CannotSaveException {
        home.create();
        FileChannel channel = null;
        boolean taken = false;
        try {
            channel = FileChannel.open(home.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            taken = lock != null;
            return taken ? Optional.of(new DataDirectoryLock(channel)) : Optional.empty();
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw SaveFailure.of(home.lock(), 0, e);
        } finally {
            if (channel != null && !taken) {
                close(channel);
            }
        }
    }

    /// Lets go of it. The file stays: to remove it would let two others lock two different files of its name.
    @Override
    public void close() {
        close(channel);
    }

    private static void close(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            // The system closes it with the process.
            return;
        }
    }
}
