package pumpwise.storage.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pumpwise.catalog.TestCatalog;
import pumpwise.storage.ReportInputs;
import pumpwise.storage.problem.UnreadableFileException;
import pumpwise.storage.routine.RoutineReader;
import pumpwise.words.ProblemWords;
import pumpwise.words.Words;

/// Files that are not in UTF-8 are recognized, and the message says what to do.
class TextEncodingTest {

    private static final String SAVE_AS_UTF8 = "Open it in a text editor and save it as UTF-8";

    @ParameterizedTest
    @CsvSource({"utf16be, UTF-16", "utf16le, UTF-16", "utf16bom, UTF-16", "utf32, UTF-32"})
    void report22_wideEncodingsAreNamed(String name, String encoding) throws IOException {
        assertThat(message(bytes(name)))
                .isEqualTo("my.json: the file is in " + encoding + ", and Pumpwise reads UTF-8. " + SAVE_AS_UTF8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-32BE", "UTF-32LE", "UTF-16BE", "UTF-16LE"})
    void report22_wideEncodingsAreNamedWithoutAByteOrderMark(String charset) {
        for (String text : new String[] {"{}", "[]", "{ \"name\": \"Gesäß\" }"}) {
            assertThat(message(text.getBytes(Charset.forName(charset))))
                    .startsWith("my.json: the file is in " + charset.substring(0, 6) + ",");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"latin1", "latin1cr", "latin1crlf"})
    void report22_latin1IsNamed(String name) throws IOException {
        assertThat(message(bytes(name))).contains("the file looks like Latin-1", SAVE_AS_UTF8);
    }

    @Test
    void report22_windowsTextIsNamedLikeLatin1() {
        byte[] file = "{ \"name\": \"Gesäß – “Pump”\" }".getBytes(Charset.forName("windows-1252"));
        assertThat(message(file)).contains("the file looks like Latin-1");
    }

    @Test
    void aDamagedFileIsNotTakenForLatin1() {
        byte[] file = "{ \"name\": \"Gesäß ä\" }".getBytes(StandardCharsets.UTF_8);
        file[file.length - 6] = (byte) 0x81;
        assertThat(message(file)).contains("is not valid UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bomout", "cr", "crlf", "crlfout", "out1", "s", "utf8bom"})
    void report22_theOthersAreRead(String name) {
        assertThatCode(() -> new RoutineReader(TestCatalog.CATALOG).read("my.json", bytes(name)))
                .satisfies(thrown -> assertThat(thrown == null ? "" : message((UnreadableFileException) thrown))
                        .doesNotContain("UTF", "Latin", "JSON"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"blank", "bomonly", "empty"})
    void report22_emptyFilesAreNamed(String name) throws IOException {
        assertThat(message(bytes(name))).isEqualTo("my.json:1:1: the file is empty");
    }

    private static byte[] bytes(String name) throws IOException {
        Path file = ReportInputs.path("22-encodings").resolve(name + ".json");
        return Files.readAllBytes(file);
    }

    private static String message(byte[] file) {
        return message(catchThrowableOfType(
                UnreadableFileException.class, () -> new RoutineReader(TestCatalog.CATALOG).read("my.json", file)));
    }

    private static String message(UnreadableFileException thrown) {
        return new ProblemWords(Words.in(Locale.ENGLISH)).text(thrown);
    }
}
