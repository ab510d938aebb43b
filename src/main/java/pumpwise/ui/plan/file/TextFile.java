package pumpwise.ui.plan.file;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import pumpwise.storage.file.FileText;
import pumpwise.storage.problem.UnreadableFileException;

/// A file with a workout in text.
final class TextFile {

    /// The endings of such files, with the dot.
    static final List<String> ENDINGS = List.of(".txt", ".text", ".md", ".markdown", ".csv", ".tsv");

    private TextFile() {}

    /// Whether the name of a file ends like that of a text.
    static boolean isText(Path path) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    static String read(Path path) throws UnreadableFileException {
        String name = String.valueOf(path.getFileName());
        return FileText.decode(name, FileText.read(name, path));
    }
}
