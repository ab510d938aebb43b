package pumpwise.storage.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/// The individual steps of saving a file. Tests override them to simulate failures.
public class FileOperations {

    private static final int BUFFER = 1 << 16;

    /// Creates a file and forces its contents to disk.
    public void write(Path file, byte[] contents) throws IOException {
        try (FileChannel channel = create(file)) {
            fill(channel, contents);
        }
    }

    /// Creates a file and forces its contents to disk.
    void write(Path file, FileContents contents) throws IOException {
        try (FileChannel channel = create(file)) {
            fill(channel, contents);
        }
    }

    /// Overwrites an existing file in place, so that every hard link to it sees the new contents.
    void overwrite(Path file, FileContents contents) throws IOException {
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            fill(channel, contents);
        }
    }

    /// Creates a file and opens it.
    FileChannel create(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    /// Deletes a file if it exists.
    void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }

    private static void fill(FileChannel channel, FileContents contents) throws IOException {
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
        contents.writeTo(out);
        out.flush();
        channel.force(true);
    }

    private static void fill(FileChannel channel, byte[] contents) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap(contents);
        while (rest.hasRemaining()) {
            channel.write(rest);
        }
        channel.force(true);
    }

    /// Replaces one file with another atomically.
    void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    /// Whether there is a file, a folder, or a link with this name.
    boolean exists(Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    /// Whether two paths are the same file, such as names that differ only in case on Windows and macOS.
    boolean isSameFile(Path one, Path other) throws IOException {
        try {
            return Files.isSameFile(one, other);
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /// The number of hard links to a file; 1 if the file system does not tell.
    int links(Path file) throws IOException {
        return file.getFileSystem().supportedFileAttributeViews().contains("unix")
                        && Files.getAttribute(file, "unix:nlink") instanceof Integer count
                ? count
                : 1;
    }

    /// Forces the entries of a folder to disk. Windows does this by itself and rejects the request, and some network
    /// folders do not support it.
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
