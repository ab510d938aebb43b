package pumpwise.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import pumpwise.ui.timeline.Drawing.Stretch;
import pumpwise.ui.timeline.NamePlacer.PlacedName;

/// Names below the bar, with letters that are 6 pixels wide and a pixel for each millisecond.
class NamePlacerTest {

    private static final int LETTER = 6;

    private final List<Stretch> blocks = new ArrayList<>();
    private long end;

    private void block(String number, String name, long length) {
        blocks.add(new Stretch(end, end + length, number + " " + name, number));
        end += length;
    }

    private List<PlacedName> placed() {
        return new NamePlacer(text -> text.length() * LETTER).place(blocks, Long::doubleValue, end);
    }

    private List<String> texts() {
        return placed().stream().map(PlacedName::text).toList();
    }

    @Test
    void theNumberOfAShortWarmUpNeverDropsTheNameOfTheMainLift() {
        block("4", "Bird-dog", 5);
        block("5", "Bodyweight glute bridge", 3);
        block("1", "Barbell hip thrust", 130);

        assertThat(texts()).containsExactly("1 Barbell hip thrust");
    }

    @Test
    void aNameThatDoesNotFitIsShortened() {
        block("1", "Barbell hip thrust", 80);
        block("2", "Romanian deadlift", 200);

        assertThat(texts()).containsExactly("1 Barbell h\u2026", "2 Romanian deadlift");
    }

    @Test
    void aNarrowBlockHasItsNumber() {
        block("1", "Barbell hip thrust", 30);
        block("2", "Romanian deadlift", 30);

        assertThat(texts()).containsExactly("1", "2");
    }

    @Test
    void numbersThatRunIntoEachOtherAreLeftOut() {
        for (int number = 1; number <= 60; number++) {
            block(Integer.toString(number), "Kickback", 5);
        }

        assertThat(texts()).hasSizeBetween(10, 30).startsWith("1");
    }

    @Test
    void noTwoTextsOverlapAndNoneLeavesTheBar() {
        for (int number = 1; number <= 40; number++) {
            block(Integer.toString(number), "Exercise", 7L * number % 97);
        }

        double free = 0;
        for (PlacedName name : placed()) {
            assertThat(name.x()).isGreaterThanOrEqualTo(free);
            free = name.x() + name.text().length() * LETTER;
            assertThat(free).isLessThanOrEqualTo(end);
        }
    }
}
