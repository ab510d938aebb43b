package pumpwise.storage.opening;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import pumpwise.storage.DataDirectory;
import pumpwise.storage.file.JsonFolder;
import pumpwise.storage.problem.UnreadableFileException;
import pumpwise.storage.settings.Settings;

/// Sums up the contents of the files that the window shows at the start, to notice any change of them: the routine that
/// was open last, the settings, and the user's own exercises.
public final class StartFiles {

    /// With more, reading them would delay the start.
    private static final int MAX_EXERCISES = 200;

    private static final long MAX_FILE_BYTES = 1_000_000;

    private StartFiles() {}

    /// The sum of the files; empty if the window would show something else or a message, or if the files are too large
    /// to be read twice.
    public static Optional<String> sum(DataDirectory home, Settings settings) {
        String path = settings.planning().lastRoutine();
        if (path == null || Files.exists(home.journal())) {
            return Optional.empty();
        }
        try {
            List<Path> exercises = JsonFolder.list(home.exercises());
            if (exercises.size() > MAX_EXERCISES) {
                return Optional.empty();
            }
            List<String> sums = new ArrayList<>();
            sums.add(sum(Path.of(path)));
            sums.add(sum(home.settings()));
            for (Path exercise : exercises) {
                sums.add(sum(exercise));
            }
            return Optional.of(home.folder() + "\n" + checksum(String.join("\n", sums).getBytes(StandardCharsets.UTF_8)));
        } catch (IOException | InvalidPathException | UnreadableFileException e) {
            // The start will report it.
            return Optional.empty();
        }
    }

    private static String sum(Path file) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) > MAX_FILE_BYTES) {
            throw new IOException("not a file of the usual size");
        }
        byte[] contents = Files.readAllBytes(file);
        return file + " " + contents.length + " " + checksum(contents);
    }

    private static String checksum(byte[] bytes) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        return Long.toHexString(checksum.getValue());
    }
}
