package pumpwise.platform.instance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/// The location of the socket of a running instance. The preferred location is its data folder, which is private.
/// Systems limit the path of a socket to about a hundred bytes, and not every file system supports sockets, so there is
/// an alternative in the temporary folder.
final class InstanceSocket {

    private static final int MAX_BYTES = 100;
    private static final Set<PosixFilePermission> PRIVATE = Set.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    private InstanceSocket() {}

    /// The locations that are safe and short enough, the preferred one first.
    ///
    /// @param folder the data folder
    static List<Path> places(Path folder) {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir")).resolve("pumpwise-" + hash(folder));
        return List.of(folder.resolve("socket"), temporary.resolve("socket")).stream()
                .filter(place -> place.toString().getBytes(StandardCharsets.UTF_8).length <= MAX_BYTES)
                .toList();
    }

    /// Creates the private folder of a location.
    ///
    /// @throws IOException if that is not possible, or another user may have created it
    static void prepare(Path place, Path folder) throws IOException {
        Path parent = place.getParent();
        if (parent == null || parent.equals(folder)) {
            return;
        }
        if (!Files.exists(parent, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectory(parent);
            if (isPosix(parent)) {
                Files.setPosixFilePermissions(parent, PRIVATE);
            }
        }
        requireOurs(place, folder);
    }

    /// Checks that no other user can have put a socket there.
    static void requireOurs(Path place, Path folder) throws IOException {
        Path parent = place.getParent();
        if (parent == null || parent.equals(folder) || !isPosix(parent)) {
            return;
        }
        boolean sameOwner = Files.getOwner(parent, LinkOption.NOFOLLOW_LINKS).equals(Files.getOwner(folder));
        if (!sameOwner
                || !Files.isDirectory(parent, LinkOption.NOFOLLOW_LINKS)
                || !PRIVATE.containsAll(Files.getPosixFilePermissions(parent, LinkOption.NOFOLLOW_LINKS))) {
            throw new IOException("not a private folder: " + parent);
        }
    }

    private static boolean isPosix(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static String hash(Path folder) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(folder.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            // Every Java runtime supports it.
            throw new IllegalStateException(e);
        }
    }
}
