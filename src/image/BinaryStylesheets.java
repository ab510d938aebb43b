import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.Stylesheet;

/// Converts stylesheets to the binary form of JavaFX, which JavaFX prefers to the text because it takes less time to
/// load. Arguments: a folder with stylesheets at any depth, and the folder for the results.
final class BinaryStylesheets {

    private BinaryStylesheets() {}

    public static void main(String[] args) throws IOException {
        Path from = Path.of(args[0]);
        Path to = Path.of(args[1]);
        List<Path> sheets;
        try (Stream<Path> files = Files.walk(from)) {
            sheets = files.filter(file -> file.toString().endsWith(".css")).toList();
        }
        for (Path sheet : sheets) {
            Path binary = to.resolve(from.relativize(sheet).toString().replaceAll("\\.css$", ".bss"));
            Files.createDirectories(binary.getParent());
            Stylesheet.convertToBinary(sheet.toFile(), binary.toFile());
        }
    }
}
