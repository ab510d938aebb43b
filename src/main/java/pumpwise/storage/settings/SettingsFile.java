package pumpwise.storage.settings;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import pumpwise.storage.file.AtomicFile;
import pumpwise.storage.file.FileText;
import pumpwise.storage.json.JsonNodes;
import pumpwise.storage.problem.CannotSaveException;
import pumpwise.storage.problem.UnreadableFileException;

/// Reads and writes the settings. Invalid settings never keep the program from starting: each invalid value is replaced
/// by its default, and fields of other versions are preserved.
public final class SettingsFile {

    private final Path file;
    private final AtomicFile files;
    private final SettingsFormat format = new SettingsFormat();

    public SettingsFile(Path file, AtomicFile files) {
        this.file = file;
        this.files = files;
    }

    /// The result of reading the settings.
    ///
    /// @param settings the settings, with defaults for everything that is missing
    /// @param setAside the new path of an unreadable file, which was renamed but not changed; null if there was none
    /// @param isBlocked whether an unreadable file could not be renamed; it is never overwritten
    public record Opened(Settings settings, @Nullable Path setAside, boolean isBlocked) {

        Opened(Settings settings, @Nullable Path setAside) {
            this(settings, setAside, false);
        }
    }

    /// Reads the settings. An unreadable file is set aside.
    public Opened read() {
        if (!Files.exists(file)) {
            return new Opened(Settings.DEFAULT, null);
        }
        ObjectNode existing = tree();
        if (existing != null) {
            return new Opened(format.read(existing), null);
        }
        try {
            return new Opened(Settings.DEFAULT, setAside());
        } catch (CannotSaveException e) {
            return new Opened(Settings.DEFAULT, null, true);
        }
    }

    /// The settings, or the defaults if there is no readable file. Changes nothing.
    public Settings current() {
        ObjectNode existing = Files.exists(file) ? tree() : null;
        return existing == null ? Settings.DEFAULT : format.read(existing);
    }

    /// Writes the settings. Fields of other versions are preserved, and a file that has become unreadable is set aside.
    ///
    /// @return the new path of the unreadable file; null if there was none
    /// @throws CannotSaveException if they were not saved
    public @Nullable Path write(Settings settings) throws CannotSaveException {
        boolean exists = Files.exists(file);
        ObjectNode existing = exists ? tree() : null;
        Path aside = exists && existing == null ? setAside() : null;
        ObjectNode tree = existing == null ? JsonNodes.object() : existing;
        format.write(settings, tree);
        files.write(file, (JsonNodes.indented(tree) + "\n").getBytes(StandardCharsets.UTF_8));
        return aside;
    }

    private @Nullable ObjectNode tree() {
        try {
            String name = String.valueOf(file.getFileName());
            return JsonNodes.first(FileText.decode(name, FileText.read(name, file))).orElse(null);
        } catch (UnreadableFileException e) {
            return null;
        }
    }

    private Path setAside() throws CannotSaveException {
        Path aside = file.resolveSibling(file.getFileName() + ".unreadable-1");
        for (int number = 2; Files.exists(aside, LinkOption.NOFOLLOW_LINKS); number++) {
            aside = file.resolveSibling(file.getFileName() + ".unreadable-" + number);
        }
        files.move(file, aside);
        return aside;
    }
}
