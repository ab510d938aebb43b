package pumpwise.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Typing errors: which of them the search forgives, and which words it must not mix up.
class ExerciseSearchTyposTest extends CatalogSearch {

    @ParameterizedTest
    @CsvSource({
        "babrell thrust, barbell-hip-thrust",
        "romainan, romanian-deadlift",
        "bulgarain splt, bulgarian-split-squat",
        "kettelbel, kettlebell-swing",
        "hyperextenison, glute-hyperextension",
        "hydrnt, fire-hydrant",
        "thurst barbell, barbell-hip-thrust",
        "dokney, donkey-kick",
        "hip thrsts, barbell-hip-thrust",
        "glute brigdes, glute-bridge",
        "frgo, frog-pump"
    })
    void slipsAreForgiven(String typed, String id) {
        assertThat(ids(typed)).first().isEqualTo(id);
    }

    @Test
    void aSlipIsForgivenWhileTheWordIsStillBeingTyped() {
        assertThat(ids("bulgr")).contains("bulgarian-split-squat");
        assertThat(ids("ketl")).contains("kettlebell-swing");
        assertThat(ids("hyperextn")).contains("glute-hyperextension");
    }

    @Test
    void shortWordsAreTakenAsTyped() {
        assertThat(ids("rld")).isEmpty();
        assertThat(ids("xkick")).isNotEmpty();
        assertThat(ids("xxkick")).isEmpty();
        assertThat(ids("xxkickback")).isNotEmpty();
        assertThat(ids("xxxkickback")).isEmpty();
    }

    @Test
    void whatWasTypedWithoutASlipComesBeforeWhatWasNot() {
        List<String> found = ids("lung");
        int lastWithout = found.lastIndexOf("worlds-greatest-stretch");

        assertThat(found).startsWith("reverse-lunge");
        assertThat(found.subList(0, 3)).containsExactlyInAnyOrder("reverse-lunge", "curtsy-lunge", "walking-lunge");
        assertThat(lastWithout).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "adductor machine", "adductors machine", "adduction", "hip adduction", "hip adduction machine",
                "hipadduction", "seated adduction", "adducter", "aduction", "hip adductoin", "banded adduction",
                "cable hip adduction", "ad duction", "thigh adductor"
            })
    void adductionIsNeverTakenForAbduction(String typed) {
        assertThat(search.find(typed))
                .extracting(Exercise::name)
                .noneMatch(name -> name.contains("abduction"));
        assertThat(SearchText.of(typed).marks("Machine hip abduction").stream()
                        .map(mark -> "Machine hip abduction".substring(mark.from(), mark.to())))
                .doesNotContain("abduction");
    }

    @ParameterizedTest
    @ValueSource(strings = {"abducton", "abdcution", "abductr machine", "hip abductoin", "abduktion", "abdduction"})
    void typosInAbductionAreForgivenOtherwise(String typed) {
        assertThat(search.find(typed)).extracting(Exercise::id).contains("machine-hip-abduction");
    }
}
