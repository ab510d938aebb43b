package pumpwise.storage.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// The differences between two versions of a file.
class TextComparisonTest {

    @Test
    void equalTextsDifferInNothing() {
        assertThat(TextComparison.of("{\n  a,\n  b\n}", "{\na,\nb\n}\n").isEmpty()).isTrue();
    }

    @Test
    void changedAddedAndMissingLinesAreFound() {
        assertThat(TextComparison.of("a,\nb,\nc,\nd", "a,\nB,\nd,\ne"))
                .isEqualTo(new TextComparison(List.of("b", "c"), List.of("B", "e")));
        assertThat(TextComparison.of("", "a")).isEqualTo(new TextComparison(List.of(), List.of("a")));
    }
}
