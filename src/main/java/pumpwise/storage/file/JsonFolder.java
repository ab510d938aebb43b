package pumpwise.storage.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import pumpwise.storage.problem.Problem;
import pumpwise.storage.problem.ProblemKind;
import pumpwise.storage.problem.UnreadableFileException;

/// Lists the user's JSON files in a folder: the same rules apply to routines, exercises, and sessions.
public final class JsonFolder {

    /// The extension of these files.
    public static final String EXTENSION = ".json";

    /// Prefixes of temporary files that editors, office programs, and sync tools create.
    private static final List<String> TEMPORARY_PREFIXES = List.of(".", "~$", "~syncthing~");

    private JsonFolder() {}

    /// The JSON files in a folder, sorted by name. Hidden files, system files, temporary files, folders, and broken
    /// links are omitted. A folder that does not exist is empty.
    ///
    /// @throws UnreadableFileException if the folder exists but cannot be listed
    public static List<Path> list(Path folder) throws UnreadableFileException {
        return named(folder).stream().filter(JsonFolder::isUserFile).toList();
    }

    /// The files in a folder that may be among those of [#list], judging by their names alone, sorted by name. This is
    /// fast even if there are thousands.
    ///
    /// @throws UnreadableFileException if the folder exists but cannot be listed
    public static List<Path> named(Path folder) throws UnreadableFileException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                if (hasUserName(entry)) {
                    files.add(entry);
                }
            }
        } catch (NoSuchFileException e) {
            if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
                throw unreadable(folder, e);
            }
            return List.of();
        } catch (DirectoryIteratorException e) {
            throw unreadable(folder, Objects.requireNonNull(e.getCause()));
        } catch (UncheckedIOException e) {
            throw unreadable(folder, Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
        files.sort(null);
        return List.copyOf(files);
    }

    /// The name of a file without the extension.
    public static String stem(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(EXTENSION) ? name.substring(0, name.length() - EXTENSION.length()) : name;
    }

    /// Whether one of the [#named] files is among those of [#list].
    public static boolean isUserFile(Path file) {
        return Files.isRegularFile(file) && !isHidden(file);
    }

    /// Written as a loop, because it runs for thousands of files at once.
    private static boolean hasUserName(Path file) {
        String name = String.valueOf(file.getFileName());
        for (String prefix : TEMPORARY_PREFIXES) {
            if (name.regionMatches(true, 0, prefix, 0, prefix.length())) {
                return false;
            }
        }
        return name.endsWith(EXTENSION);
    }

    private static boolean isHidden(Path file) {
        try {
            return Files.isHidden(file)
                    || (file.getFileSystem().supportedFileAttributeViews().contains("dos")
                            && Boolean.TRUE.equals(Files.getAttribute(file, "dos:system")));
        } catch (IOException | UnsupportedOperationException e) {
            // Some file systems cannot tell; then the file is treated as a normal one.
            return false;
        }
    }

    private static UnreadableFileException unreadable(Path folder, IOException e) {
        String name = String.valueOf(folder.getFileName());
        return new UnreadableFileException(
                switch (e) {
                    case AccessDeniedException _ -> Problem.ofFile(name, ProblemKind.FOLDER_ACCESS_DENIED);
                    case NotDirectoryException _ -> Problem.ofFile(name, ProblemKind.NOT_A_FOLDER);
                    default -> Problem.ofFile(name, ProblemKind.FOLDER_CANNOT_BE_READ, FileText.reason(e));
                });
    }
}
