package pumpwise.progress.set;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pumpwise.progress.RecordBuilder;
import pumpwise.routine.Load;
import pumpwise.routine.WeightUnit;
import pumpwise.session.record.SessionRecord;

class ComparableLoadTest {

    private static ComparableLoad of(String text) {
        return ComparableLoad.of(Load.read(text).orElse(null), WeightUnit.KILOGRAMS);
    }

    @Test
    void e2WeightsAreComparedInTenthsOfAKilogram() {
        assertThat(of("100 lb")).isEqualTo(new ComparableLoad.Kilograms(new BigDecimal("45.4"), BigDecimal.TEN)).isEqualTo(of("45.4 kg"));
        assertThat(of("45 kg")).isNotEqualTo(of("100 lb"));
        assertThat(of("40")).isEqualTo(of("40 kg"));
        assertThat(of("2 x 20 kg")).isEqualTo(of("40 kg"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bodyweight", "body weight", "BW", "none", "-", "0 kg", "0.04 kg"})
    void noLoad(String text) {
        assertThat(of(text)).isEqualTo(new ComparableLoad.None());
    }

    @Test
    void bandsOfDifferentListsAreNotTheSame() {
        assertThat(of("green band")).isNotEqualTo(of("medium band"));
        assertThat(of("green band")).isEqualTo(of("Green loop band"));
    }

    @Test
    void otherWordsAreKept() {
        assertThat(of("two plates")).isEqualTo(new ComparableLoad.Other("two plates"));
    }

    @Test
    void theKindOfAnExerciseFollowsItsLoads() {
        SessionRecord session = RecordBuilder.at("2026-11-26T18:00:00Z")
                .sets("a", null, 20, 20)
                .sets("b", "green band", 20)
                .sets("c", "bodyweight", 20).block(3).sets("c", "10 kg", 20)
                .timed("d", 40)
                .build();
        assertThat(ExerciseSession.of(session))
                .extracting(it -> ExerciseKind.of(it.sets(), WeightUnit.KILOGRAMS))
                .containsExactly(ExerciseKind.REPS, ExerciseKind.BAND, ExerciseKind.LOAD, ExerciseKind.TIME);
    }
}
