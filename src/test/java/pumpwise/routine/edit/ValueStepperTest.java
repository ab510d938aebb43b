package pumpwise.routine.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pumpwise.catalog.Unit;
import pumpwise.routine.LoadSteps;
import pumpwise.routine.WeightUnit;

class ValueStepperTest {

    @ParameterizedTest
    @CsvSource({
        "SETS, REPS, 3-4, 1, 4-5",
        "SETS, REPS, 1, -1, 1",
        "AMOUNT, REPS, 15-20, 1, 16-21",
        "AMOUNT, REPS, 2-4, -1, 1-3",
        "AMOUNT, REPS, 1-3, -1, 1-3",
        "AMOUNT, STEPS, 1000, 1, 1000",
        "AMOUNT, SECONDS, 30-45 s, 1, 35-50 s",
        "AMOUNT, SECONDS, 5-10 min, 1, 6-11 min",
        "AMOUNT, SECONDS, 2 min, -1, 60 s",
        "AMOUNT, SECONDS, 3 s, -1, 1 s",
        "HOLD, REPS, 2 s, 1, 2.5 s",
        "HOLD, REPS, 1-2 s, -1, 0.5-1.5 s",
        "HOLD, REPS, 0.5 s, -1, 0 s",
        "HOLD, REPS, '', 1, 1 s",
        "REST, REPS, 60-90 s, 1, 65-95 s",
        "REST, REPS, 60-90, 1, 65-95 s",
        "REST, REPS, 2 min, -1, 115 s",
        "REST, REPS, '', 1, 30 s",
        "SWITCH_REST, REPS, 30 s, 1, 35 s",
        "TEMPO, REPS, 'lower 2 s, lift 1 s', 1, 'lower 2.5 s, lift 1.5 s'",
        "TEMPO, REPS, 'lower 0.5 s, lift 1 s', -1, 'lower 0.5 s, lift 0.5 s'",
        "LOAD, REPS, 40 kg, 1, 42.5 kg",
        "LOAD, REPS, '22,5 KG', 1, 25 kg",
        "LOAD, REPS, 20 pounds, 1, 25 lb",
        "LOAD, REPS, 40, 1, 42.5 kg",
        "LOAD, REPS, '40  kg', 1, 42.5 kg",
        "LOAD, REPS, 2x10 kg, -1, 2 x 7.5 kg",
        "LOAD, REPS, 2.5 kg, -1, ''",
        "LOAD, REPS, '', 1, 20 kg",
        "LOAD, REPS, green band, 1, blue band",
        "LOAD, REPS, green band, -1, red band",
        "LOAD, REPS, two plates, 1, 20 kg",
        "LOAD, REPS, two plates, -1, ''",
        "REST, REPS, 1:30, 1, 95 s",
        "REST, REPS, '1,5 min', -1, 85 s",
        "REST, REPS, ６０–９０ s, 1, 65-95 s",
        "AMOUNT, SECONDS, 5m, 1, 6 min",
        "TEMPO, REPS, 'lower 2,5 s, lift 1 s', 1, 'lower 3 s, lift 1.5 s'",
        "LOAD, REPS, about 25 lb, -1, about 20 lb"
    })
    void allOfAFigureMoves(ItemField field, Unit unit, String written, int by, String then) {
        assertThat(text(field, unit, written, 0, written.length(), by, false)).isEqualTo(then);
    }

    @ParameterizedTest
    @CsvSource({
        "AMOUNT, REPS, 15-20, 1, 20-25",
        "AMOUNT, SECONDS, 30 s, 1, 45 s",
        "HOLD, REPS, 1 s, 1, 2 s",
        "REST, REPS, 60-90 s, -1, 45-75 s",
        "LOAD, REPS, 40 kg, 1, 50 kg"
    })
    void aWideStepIsWider(ItemField field, Unit unit, String written, int by, String then) {
        assertThat(text(field, unit, written, 0, written.length(), by, true)).isEqualTo(then);
    }

    @ParameterizedTest
    @CsvSource({
        // The caret in the first end, at the dash, in the second end, at the very end; the second end selected.
        "AMOUNT, 15-20, 0, 0, 1, 16-20, 0, 2",
        "AMOUNT, 15-20, 2, 2, 1, 16-20, 0, 2",
        "AMOUNT, 15-20, 3, 3, -1, 15-19, 3, 5",
        "AMOUNT, 15-20, 5, 5, 1, 15-21, 3, 5",
        "AMOUNT, 15-20, 3, 5, 1, 15-21, 3, 5",
        // It moves as far as the other end, and both ends remain.
        "AMOUNT, 19-20, 0, 0, 1, 20-20, 0, 2",
        "AMOUNT, 20-20, 0, 0, 1, 20-20, 0, 2",
        "AMOUNT, 20-20, 5, 5, 1, 20-21, 3, 5",
        "REST, 85-90 s, 1, 1, 1, 90-90 s, 0, 2",
        "REST, 60-90 s, 4, 4, 1, 60-95 s, 3, 5",
        "REST, '1,5-2 min', 1, 1, 1, 95-120 s, 0, 2",
        // The two numbers of a clock time are not two ends.
        "REST, 1:30, 1, 1, 1, 95 s, 0, 4",
        "TEMPO, 'lower 2 s, lift 1 s', 7, 7, 1, 'lower 2.5 s, lift 1 s', 6, 9",
        "TEMPO, 'lower 2 s, lift 1 s', 17, 17, 1, 'lower 2 s, lift 1.5 s', 16, 19"
    })
    void oneEndOfARangeMovesAlone(
            ItemField field, String written, int from, int to, int by, String then, int thenFrom, int thenTo) {
        assertThat(steps(field, Unit.REPS).step(written, from, to, by, false))
                .contains(new ValueStepper.Stepped(then, thenFrom, thenTo));
    }

    @ParameterizedTest
    @CsvSource({"AMOUNT, many", "REST, 90-60", "TEMPO, slow", "LOAD, ''", "CUE, Squeeze", "HOLD, ' '"})
    void whatCannotBeReadDoesNotMove(ItemField field, String written) {
        assertThat(steps(field, Unit.REPS).step(written, 0, 0, -1, false)).isEmpty();
    }

    @Test
    void upAndDownAgainIsWhereItWas() {
        assertThat(text(ItemField.REST, Unit.REPS, "65-95 s", 0, 7, -1, false)).isEqualTo("60-90 s");
    }

    private static ValueStepper steps(ItemField field, Unit unit) {
        return new ValueStepper(field, unit, LoadSteps.BARBELL, WeightUnit.KILOGRAMS);
    }

    private static String text(ItemField field, Unit unit, String written, int from, int to, int by, boolean wide) {
        return steps(field, unit).step(written, from, to, by, wide).map(ValueStepper.Stepped::text).orElse(written);
    }
}
