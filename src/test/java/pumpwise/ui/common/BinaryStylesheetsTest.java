package pumpwise.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.CssParser;
import javafx.css.Stylesheet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The installed program has the stylesheets in binary form.
class BinaryStylesheetsTest {

    private static final Path SOURCES = Path.of("src/main/resources/pumpwise/ui");

    @TempDir
    private Path folder;

    static List<Path> sheets() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".css")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void theBinaryFormHasTheSameRules(Path sheet) throws IOException {
        Path binary = folder.resolve("sheet.bss");
        Stylesheet.convertToBinary(sheet.toFile(), binary.toFile());
        Stylesheet text = new CssParser().parse(sheet.toUri().toURL());
        assertThat(rules(Stylesheet.loadBinary(binary.toUri().toURL())))
                .isNotEmpty()
                .isEqualTo(rules(text));
    }

    private static List<String> rules(Stylesheet sheet) {
        return sheet.getRules().stream()
                .map(rule -> rule.getSelectors() + " " + rule.getDeclarations())
                .toList();
    }
}
