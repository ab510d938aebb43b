package pumpwise.storage.settings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import pumpwise.storage.file.AtomicFile;
import pumpwise.storage.file.FileText;
import pumpwise.storage.problem.CannotSaveException;
import pumpwise.storage.problem.UnreadableFileException;

/// Reads and writes the settings. Never a reason not to start: what an older or newer Pumpwise wrote otherwise is
/// as it is at first, and what this one does not know is kept for the other.
public final class SettingsFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private final AtomicFile files;
    private final SettingsFormat format = new SettingsFormat();

    public SettingsFile(Path file, AtomicFile files) {
        this.file = file;
        this.files = files;
    }

    /// The settings, and where a file was put aside that could not be read.
    ///
    /// @param settings what is set, and the default of everything else
    /// @param setAside the unreadable file, untouched under another name; null if there was none
    public record Opened(Settings settings, @Nullable Path setAside) {}

    /// Reads the settings.
    public Opened read() {
        if (!Files.exists(file)) {
            return new Opened(Settings.DEFAULT, null);
        }
        ObjectNode there = tree();
        return there == null ? new Opened(Settings.DEFAULT, setAside()) : new Opened(format.read(there), null);
    }

    /// Writes the settings; fields that only another Pumpwise knows stay.
    ///
    /// @throws CannotSaveException if they were not saved
    public void write(Settings settings) throws CannotSaveException {
        ObjectNode there = Files.exists(file) ? tree() : null;
        ObjectNode tree = there == null ? JSON.createObjectNode() : there;
        format.write(settings, tree);
        files.write(file, (tree.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private @Nullable ObjectNode tree() {
        try {
            String name = String.valueOf(file.getFileName());
            JsonNode tree = JSON.readTree(FileText.decode(name, FileText.read(name, file)));
            return tree instanceof ObjectNode object ? object : null;
        } catch (UnreadableFileException | JsonProcessingException e) {
            return null;
        }
    }

    private @Nullable Path setAside() {
        Path aside = file.resolveSibling(file.getFileName() + ".unreadable-1");
        for (int number = 2; Files.exists(aside, LinkOption.NOFOLLOW_LINKS); number++) {
            aside = file.resolveSibling(file.getFileName() + ".unreadable-" + number);
        }
        try {
            files.move(file, aside);
            return aside;
        } catch (CannotSaveException e) {
            return null;
        }
    }
}
