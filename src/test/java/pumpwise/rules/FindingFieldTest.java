package pumpwise.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pumpwise.routine.Place;
import pumpwise.routine.Section;
import pumpwise.routine.edit.ItemField;

/// Which value a finding is about.
class FindingFieldTest {

    @ParameterizedTest
    @CsvSource({
        "REPS_RANGE, below, AMOUNT",
        "REST_WINDOW, missing, REST",
        "REST_WINDOW, switch-below, SWITCH_REST",
        "PEAK_PAUSE, missing, HOLD",
        "CONTROLLED_TEMPO, rushed, TEMPO",
        "SQUEEZE_CUE, missing, CUE",
        "MODERATE_LOAD, heavy, LOAD",
        "MODERATE_LOAD, sport,",
        "WARM_UP, cardio-below, AMOUNT",
        "SUPERSET_SHAPE, rest-missing, REST",
        "SUPERSET_SHAPE, alone,",
        "KNOWN_EXERCISE, unknown,"
    })
    void aFindingKnowsItsValue(RuleId rule, String key, ItemField field) {
        assertThat(finding(rule, key, Place.of(Section.WORK, 0)).field().orElse(null)).isEqualTo(field);
    }

    @ParameterizedTest
    @CsvSource({"WARM_UP, cardio-missing", "COOL_DOWN, missing", "COMPOUND_AND_ISOLATION, missing"})
    void aFindingAboutASectionHasNone(RuleId rule, String key) {
        assertThat(finding(rule, key, Place.of(Section.WORK)).field()).isEmpty();
    }

    private static Finding finding(RuleId rule, String key, Place place) {
        return new Finding(rule, Severity.WARNING, place, key, new FindingValue.None(), new FindingValue.None(), null);
    }
}
