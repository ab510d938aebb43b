package pumpwise.storage.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/// The single steps of saving a file. Tests replace them to let one of them fail.
public class FileOperations {

    /// Creates a file. Its contents are on the disk when this returns.
    public void write(Path file, byte[] contents) throws IOException {
        try (FileChannel channel = create(file)) {
            fill(channel, contents);
        }
    }

    /// Replaces the contents of a file that exists, so that every hard link to it shows them.
    void overwrite(Path file, byte[] contents) throws IOException {
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            fill(channel, contents);
        }
    }

    /// Creates a file and opens it.
    FileChannel create(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    /// Removes a file. Nothing happens if it does not exist.
    void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }

    private static void fill(FileChannel channel, byte[] contents) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap(contents);
        while (rest.hasRemaining()) {
            channel.write(rest);
        }
        channel.force(true);
    }

    /// Puts one file in the place of another in one step.
    void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    /// Whether there is a file, a folder, or a link of this name.
    boolean exists(Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    /// Whether two paths lead to one file, as names that differ only in case do on Windows and macOS.
    boolean isSameFile(Path one, Path other) throws IOException {
        try {
            return Files.isSameFile(one, other);
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /// How many names a file has; 1 where the file system does not tell.
    int links(Path file) throws IOException {
        return file.getFileSystem().supportedFileAttributeViews().contains("unix")
                        && Files.getAttribute(file, "unix:nlink") instanceof Integer count
                ? count
                : 1;
    }

    /// Forces the names in a folder to the disk. Windows does so by itself and refuses to be asked, and some network
    /// folders cannot do it.
    void forceFolder(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /// Waits before the next try.
    void pause(Duration time) throws InterruptedException {
        Thread.sleep(time);
    }
}
