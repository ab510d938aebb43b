package pumpwise.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// Every text that the program requests exists, and every existing text is requested.
class WordsTest {

    /// A key, or with a dot at its end the start of several keys: in Java between quotes, in views after `%`, for the
    /// command line after `bundle:`.
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
        assertThat(Words.in(Locale.JAPANESE).text("cli.severity.error"))
                .isEqualTo(Words.in(Locale.ENGLISH).text("cli.severity.error"));
    }

    @Test
    void numbersAndListsFollowTheLanguageOfTheText() {
        Words german = Words.in(Locale.GERMANY);
        assertThat(german.text("plan.routines.exercises", 1234)).isEqualTo("1,234 exercises");
        assertThat(german.joinList(List.of("a", "b", "c"))).isEqualTo("a, b, and c");
    }

    @Test
    @DisplayName("S1: control characters in an argument")
    void s1_controlAndDirectionCharactersInArgumentsAreReplaced() {
        Words words = Words.in(Locale.ENGLISH);
        for (String evil : List.of("\u001b[2J", "\u0007", "a\nb", "\r", "\u009b1m", "\u202ejson", "\u2066x\u2069", "\u2028")) {
            assertThat(words.text("plan.notice.deleted", evil)).doesNotContain(evil).contains("\uFFFD");
            assertThat(words.text("plan.notice.deleted", new StringBuilder(evil))).doesNotContain(evil);
            assertThat(words.joinList(List.of(evil, "b"))).doesNotContain(evil).contains("\uFFFD");
        }
        assertThat(words.text("plan.notice.deleted", "Ges\u00e4\u00df \ud83c\udf51 \u05e9\u05dc\u05d5\u05dd"))
                .contains("Ges\u00e4\u00df \ud83c\udf51 \u05e9\u05dc\u05d5\u05dd");
    }

    @Test
    void shortcutsNameTheKeyOfThePlatform() {
        assertThat(Words.in(Locale.ENGLISH, "Cmd").text("plan.routines.nothing"))
                .isEqualTo("No routine found. Press Cmd+Shift+N to create one.");
        assertThat(Words.in(Locale.ENGLISH).text("plan.routines.nothing")).contains("Ctrl+Shift+N");
        assertThat(Words.in(Locale.ENGLISH, "Cmd").shortcut("<Mod>+N, F5")).isEqualTo("Cmd+N, F5");
        Words words = Words.in(Locale.ENGLISH, "Cmd");
        assertThat(there).allSatisfy(key -> assertThat(words.text(key, 1, 2, 3, 4, 5, 6)).doesNotContain("Ctrl", "<Mod>"));
    }

    @Test
    void noCodeWritesTheKeyOfOnePlatform() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            for (Path file : files.filter(WordsTest::asksForWords).toList()) {
                if (!file.endsWith("KeyNames.java") && !file.endsWith("Words.java")) {
                    assertThat(Files.readString(file)).as("%s", file).doesNotContain("\"Ctrl", "Ctrl+ ");
                }
            }
        }
    }

    @Test
    void severalThreadsMayAskForTextsAtOnce() {
        Words words = Words.in(Locale.ENGLISH);
        assertThat(IntStream.range(0, 20_000).parallel()
                        .mapToObj(i -> words.text("cli.sample.unknown", Integer.toString(i), i))
                        .distinct())
                .hasSize(20_000)
                .contains("\u201c777\u201d is not a built-in routine; choose one of: 777");
    }
}
