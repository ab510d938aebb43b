package pumpwise.ui.library.cards;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class GridStepsTest {

    /// Three rows: 0 to 3, 4 to 7, and 8 to 9.
    private final GridSteps steps = new GridSteps(4, 10);

    @Test
    void downAndUpStayInTheColumn() {
        assertThat(steps.vertically(1, 1)).isEqualTo(5);
        assertThat(steps.vertically(5, -1)).isEqualTo(1);
        assertThat(steps.vertically(1, 2)).isEqualTo(9);
    }

    @Test
    void aShortLastRowIsReachedFromEveryColumn() {
        assertThat(steps.vertically(7, 1)).isEqualTo(9);
        assertThat(steps.vertically(9, 1)).isEqualTo(9);
    }

    @Test
    void pagesEndInTheFirstAndTheLastRow() {
        assertThat(steps.vertically(5, 10)).isEqualTo(9);
        assertThat(steps.vertically(6, -10)).isEqualTo(2);
    }

    @Test
    void leftAndRightGoOnInTheNextRow() {
        assertThat(steps.horizontally(3, 1)).isEqualTo(4);
        assertThat(steps.horizontally(4, -1)).isEqualTo(3);
        assertThat(steps.horizontally(0, -1)).isZero();
        assertThat(steps.horizontally(9, 1)).isEqualTo(9);
    }

    @Property
    void noStepLeavesTheGrid(
            @ForAll @IntRange(min = 1, max = 9) int columns,
            @ForAll @IntRange(min = 1, max = 300) int count,
            @ForAll @IntRange(max = 299) int from,
            @ForAll @IntRange(min = -80, max = 80) int by) {
        GridSteps any = new GridSteps(columns, count);
        int start = Math.min(from, count - 1);
        assertThat(any.vertically(start, by)).isBetween(0, count - 1);
        assertThat(any.horizontally(start, by)).isBetween(0, count - 1);
    }
}
