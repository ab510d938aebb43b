package pumpwise.storage.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/// Makes files and folders accessible only to their owner, because notes about training are health data. On Windows the
/// location of the folder takes care of that, and file systems without owners do not support it.
public final class PrivateAccess {

    private static final Set<PosixFilePermission> OWNER = EnumSet.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    private PrivateAccess() {}

    /// Creates a folder and its missing parents.
    public static void createFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, attributes(folder, "rwx------"));
        }
    }

    /// Creates and opens a new file.
    static FileChannel createFile(Path file) throws IOException {
        return FileChannel.open(
                file,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                attributes(file, "rw-------"));
    }

    /// Opens a file for writing, creating it if necessary.
    public static FileChannel openFile(Path file) throws IOException {
        return FileChannel.open(
                file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), attributes(file, "rw-------"));
    }

    /// Makes a folder and the files in it private, because older versions created them with default permissions. Has no
    /// effect if the folder is private already, belongs to another user, or is writable by everyone.
    public static void restrict(Path folder) {
        if (!isPosix(folder) || !restrictOne(folder)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, Files::isRegularFile)) {
            files.forEach(PrivateAccess::restrictOne);
        } catch (IOException | DirectoryIteratorException e) {
            // Others cannot reach the files through a private folder.
            return;
        }
    }

    private static FileAttribute<?>[] attributes(Path file, String permissions) {
        return isPosix(file)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[] {};
    }

    private static boolean isPosix(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /// Makes one file or folder private. Returns whether that changed anything.
    public static boolean restrictOne(Path file) {
        try {
            PosixFileAttributes attributes =
                    Files.readAttributes(file, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            Set<PosixFilePermission> wide = attributes.permissions();
            boolean shared = wide.contains(PosixFilePermission.OTHERS_WRITE);
            boolean ours = attributes.owner().getName().equals(System.getProperty("user.name"));
            if (attributes.isSymbolicLink() || shared || !ours || OWNER.containsAll(wide)) {
                return false;
            }
            Set<PosixFilePermission> narrow = EnumSet.copyOf(OWNER);
            narrow.retainAll(wide);
            Files.setPosixFilePermissions(file, narrow);
            return true;
        } catch (IOException | UnsupportedOperationException e) {
            // The file system does not support it. Everything else works.
            return false;
        }
    }
}
