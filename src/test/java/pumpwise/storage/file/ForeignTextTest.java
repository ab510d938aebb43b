package pumpwise.storage.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignTextTest {

    private static final int MOST = 1_000_000;

    @TempDir
    private Path folder;

    private static String from(ForeignText text, int line) throws Exception {
        try (Reader reader = text.from(line)) {
            return reader.readAllAsString();
        }
    }

    private static ForeignText of(byte[] bytes) throws Exception {
        return ForeignText.of("log.csv", bytes, MOST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n"})
    void everyLineCanBeReadFrom(String end) throws Exception {
        String text = String.join(end, "", " ", "first", "", "\u00fcber", "last");
        Path file = Files.writeString(folder.resolve("log.csv"), "\uFEFF" + text);
        ForeignText read = ForeignText.of("log.csv", file, MOST);

        assertThat(read.firstLine()).isEqualTo(2);
        assertThat(from(read, 0)).isEqualTo(text);
        assertThat(from(read, 2)).isEqualTo(String.join(end, "first", "", "\u00fcber", "last"));
        assertThat(from(read, 4)).isEqualTo("\u00fcber" + end + "last");
        assertThat(from(read, 5)).isEqualTo("last");
        assertThat(from(read, 6)).isEmpty();
        assertThat(from(read, 7)).isEmpty();
    }

    /// The piece ends in the middle of a character.
    @Test
    void charactersMayBeInTwoPieces() throws Exception {
        for (int before = 65_533; before <= 65_537; before++) {
            String text = "x".repeat(before) + "\uD83C\uDF51";
            assertThat(from(of(text.getBytes(StandardCharsets.UTF_8)), 0)).isEqualTo(text);
        }
    }

    @Test
    void whatIsNotUtf8IsWindows1252() throws Exception {
        String text = "\u201e\u00fc\u201c ".repeat(30_000) + "\u20ac";
        assertThat(from(of(text.getBytes(Charset.forName("windows-1252"))), 0)).isEqualTo(text);
    }

    @Test
    void aLargerFileIsReadUntilThatIsClear() throws Exception {
        assertThat(of("x".repeat(3 * MOST).getBytes(StandardCharsets.UTF_8)).size()).isBetween(MOST + 1L, MOST + 70_000L);
    }
}
