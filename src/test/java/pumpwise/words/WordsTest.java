package pumpwise.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every text that the program asks for is there, and every text that is there is asked for.
class WordsTest {

    /// A key, or the beginning of keys where it ends in a dot: in Java between quotes, in views behind `%`, for the
    /// command line behind `bundle:`.
    private static final Pattern KEY = Pattern.compile(
            "(?:\"|%|bundle:)((?:" + String.join("|", Words.AREAS) + ")\\.(?!css|fxml|json)[a-z0-9.-]*)(?=[\"}]|\\s|$)");

    private final Set<String> asked = new TreeSet<>();
    private final Set<String> there = new TreeSet<>();

    WordsTest() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            for (Path file : files.filter(WordsTest::asksForWords).toList()) {
                Matcher keys = KEY.matcher(Files.readString(file));
                while (keys.find()) {
                    asked.add(keys.group(1));
                }
            }
        }
        for (String area : Words.AREAS) {
            Properties texts = new Properties();
            try (var in = Files.newBufferedReader(Path.of("src/main/resources/pumpwise/words/" + area + ".properties"))) {
                texts.load(in);
            }
            there.addAll(texts.stringPropertyNames());
        }
    }

    private static boolean asksForWords(Path file) {
        String name = file.toString();
        return name.endsWith(".java") || name.endsWith(".fxml");
    }

    @Test
    void everyTextAskedForIsThere() {
        Words words = Words.in(Locale.ENGLISH);
        assertThat(asked).filteredOn(key -> !key.endsWith(".")).allMatch(words::has);
        assertThat(asked)
                .filteredOn(key -> key.endsWith("."))
                .allMatch(start -> there.stream().anyMatch(key -> key.startsWith(start)));
    }

    @Test
    void everyTextIsAskedFor() {
        assertThat(there)
                .allMatch(key -> asked.contains(key)
                        || asked.stream().anyMatch(start -> start.endsWith(".") && key.startsWith(start)));
    }

    @Test
    void everyTextCanBeSaid() {
        Words words = Words.in(Locale.ENGLISH);
        assertThat(there).allSatisfy(key -> assertThat(words.text(key, 1, 2, 3, 4, 5, 6)).isNotBlank());
    }

    @Test
    void anotherLanguageFallsBackToEnglish() {
        assertThat(Words.in(Locale.JAPANESE).say("cli.severity.error"))
                .isEqualTo(Words.in(Locale.ENGLISH).say("cli.severity.error"));
    }
}
