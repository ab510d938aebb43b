package pumpwise.storage.exercise.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Texts of other programs are split into lines, and nothing is lost.
class ImportedTextTest {

    @Test
    void longLinesAreSplitWhereSentencesOrWordsEnd() {
        assertThat(ImportedText.lines("Stand up tall. Then sit down again.", 20))
                .containsExactly("Stand up tall.", "Then sit down again.");
        assertThat(ImportedText.lines("Stand up tall and sit", 14)).containsExactly("Stand up tall", "and sit");
        assertThat(ImportedText.lines("a".repeat(25), 10)).containsExactly("a".repeat(10), "a".repeat(10), "a".repeat(5));
        assertThat(ImportedText.lines(" \n\t one \r\n\u2028two  three ", 10)).containsExactly("one", "two three");
        assertThat(ImportedText.lines("\uD83C\uDF51".repeat(3), 2)).containsExactly("\uD83C\uDF51\uD83C\uDF51", "\uD83C\uDF51");
    }

    @Test
    void b11_aVeryLongLineTakesTimeInProportion() {
        String sentence = "Lower the bar with control and push the hips back. ";
        String text = sentence.repeat(5_000_000 / sentence.length());
        List<String> lines = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> ImportedText.lines(text, 2_000));
        assertThat(lines).allSatisfy(line -> assertThat(line.length()).isBetween(1, 2_000));
        assertThat(String.join(" ", lines)).isEqualTo(text.strip());
    }

    @Test
    void b11_manyEntriesOfOneIdTakeTimeInProportion() {
        String entries = IntStream.range(0, 9_000)
                .mapToObj(i -> "{\"id\":\"x\",\"name\":\"n" + i + "\",\"level\":\"beginner\",\"primaryMuscles\":[\"chest\"],\"category\":\"strength\"}")
                .collect(Collectors.joining(",", "[", "]"));
        assertThatCode(() -> assertTimeoutPreemptively(
                        Duration.ofSeconds(20),
                        () -> new ImportReader().read("x.json", entries.getBytes(java.nio.charset.StandardCharsets.UTF_8), List.of(), List.of())))
                .doesNotThrowAnyException();
    }
}
