package pumpwise.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// No text reads "1 sets" or "2 set".
class CountTextsTest {

    /// The singular of what is counted.
    private static final String COUNTED =
            "set|round|rep|step|exercise|entry|finding|error|warning|fix|minute|hour|day|session|routine|problem|"
                    + "file|character|value|level|row|piece";

    private static final Pattern ONE_OF_MANY = Pattern.compile(
            "(?<![\\d.,/–-])1[ \u00a0](?!more\\b)(?:" + COUNTED.replace("entry", "entrie") + ")e?s\\b");
    private static final Pattern MANY_OF_ONE =
            Pattern.compile("(?<![\\d.,/–-])(?:0|2|1,001)[ \u00a0](?:" + COUNTED + ")\\b");

    private final Words words = Words.in(Locale.ENGLISH);

    static Stream<String> keys() throws IOException {
        Stream.Builder<String> keys = Stream.builder();
        for (String area : Words.AREAS) {
            Properties texts = new Properties();
            try (var in = Files.newBufferedReader(Path.of("src/main/resources/pumpwise/words/" + area + ".properties"))) {
                texts.load(in);
            }
            texts.stringPropertyNames().forEach(keys);
        }
        return keys.build().sorted();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void countsAgreeWithTheirWords(String key) {
        assertThat(filled(key, 1)).doesNotContainPattern(ONE_OF_MANY).doesNotContainPattern("\\b1 (are|were)\\b");
        // Rules only count from 1 on.
        for (int count : key.startsWith("rules.") ? new int[] {2, 1001} : new int[] {0, 2, 1001}) {
            assertThat(filled(key, count)).doesNotContainPattern(MANY_OF_ONE);
        }
    }

    private String filled(String key, int count) {
        Object[] arguments = new Object[6];
        Arrays.fill(arguments, count);
        return words.text(key, arguments);
    }
}
