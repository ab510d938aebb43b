package pumpwise.words.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import pumpwise.progress.RecordBuilder;
import pumpwise.progress.set.ExerciseSession;
import pumpwise.progress.set.SetResult;
import pumpwise.routine.WeightUnit;
import pumpwise.words.Words;

/// The texts for sets.
class SetTextTest {

    private final SetText text = new SetText(Words.in(Locale.ENGLISH));

    private static RecordBuilder session() {
        return RecordBuilder.at("2026-11-26T18:02:00Z");
    }

    private static List<SetResult> sets(RecordBuilder builder) {
        return ExerciseSession.of(builder.build()).getFirst().sets();
    }

    @Test
    void theLoadIsSaidOnce() {
        assertThat(text.of(sets(session().sets("hip", "42.5 kg", 18, 17, 16)))).isEqualTo("42.5 kg × 18\u00a0· 17\u00a0· 16");
        assertThat(text.of(sets(session().sets("hip", null, 20, 19)))).isEqualTo("20\u00a0· 19");
        assertThat(text.of(sets(session().sets("hip", "green band", 18)))).isEqualTo("green band × 18");
    }

    @Test
    void setsWithOtherLoadsFollow() {
        List<SetResult> sets = sets(session()
                .block(1)
                .set("hip", 1, null, "60 kg", 20)
                .set("hip", 2, null, "60 kg", 18)
                .set("hip", 3, null, "50 kg", 20));

        assertThat(text.of(sets)).isEqualTo("60 kg × 20\u00a0· 18, 50 kg × 20");
    }

    @Test
    void sidesAreNamed() {
        List<SetResult> sets = sets(session().legs("kick", "15 kg", new int[] {20, 19}, new int[] {18, -1}));

        assertThat(text.of(sets)).isEqualTo("15 kg × left\u00a020\u00a0·\u00a019, right\u00a018");
        assertThat(text.lines(sets)).containsExactly("15 kg × left\u00a020\u00a0·\u00a019", "right\u00a018");
        assertThat(text.brief(sets.getFirst(), WeightUnit.KILOGRAMS)).isEqualTo("15 kg × 20/18");
        assertThat(text.brief(sets.getLast(), WeightUnit.KILOGRAMS)).isEqualTo("15 kg × 19");
    }

    @Test
    void aSideThatWasNotDoneIsADash() {
        List<SetResult> sets = sets(session().legs("kick", null, new int[] {20}, new int[] {-1}));

        assertThat(text.of(sets)).isEqualTo("left\u00a020, right\u00a0–");
    }

    @Test
    void timesAreInSeconds() {
        assertThat(text.of(sets(session().timed("plank", 45, 40)))).isEqualTo("45\u00a0· 40 s");
        assertThat(text.of(sets(session().timed("cardio", 360)))).isEqualTo("6:00 min");
        assertThat(text.of(sets(session().timed("plank", 125, 119)))).isEqualTo("125\u00a0· 119 s");
    }

    @Test
    void weightsInAnotherUnitAreConvertedWhereSetsAreCompared() {
        SetResult set = sets(session().sets("hip", "100 lb", 14)).getFirst();

        assertThat(text.brief(set, WeightUnit.KILOGRAMS)).isEqualTo("45.4 kg × 14");
        assertThat(text.brief(set, WeightUnit.POUNDS)).isEqualTo("100 lb × 14");
        assertThat(text.load(set, WeightUnit.KILOGRAMS)).isEqualTo("45.4 kg");
        assertThat(text.of(List.of(set))).isEqualTo("100 lb × 14");
    }

    @Test
    void aWeightThatCannotBeWrittenInTheOtherUnitStaysAsItIs() {
        SetResult set = sets(session().sets("press", "9000 kg", 5)).getFirst();

        assertThat(text.brief(set, WeightUnit.POUNDS)).isEqualTo("9000 kg × 5");
    }
}
