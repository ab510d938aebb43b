package pumpwise.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pumpwise.storage.exercise.CatalogReader;

class ExerciseSimilarityTest {

    private static final Catalog CATALOG = new CatalogReader().builtIn().catalog();

    private final ExerciseSimilarity similarity = new ExerciseSimilarity(CATALOG);

    @ParameterizedTest
    @CsvSource({
        "barbell-hip-thrust, dumbbell-hip-thrust",
        "machine-hip-thrust, barbell-hip-thrust",
        "machine-hip-abduction, banded-hip-abduction",
        "cable-glute-kickback, banded-standing-kickback",
        "machine-glute-medius-kickback, banded-glute-medius-kickback",
        "banded-lateral-walk, banded-forward-walk",
        "romanian-deadlift, dumbbell-rdl",
        "glute-hyperextension, reverse-hyperextension",
        "reverse-lunge, bulgarian-split-squat",
        "glute-stretch, pigeon-stretch",
        "hamstring-stretch, seated-forward-fold",
        "leg-swings, worlds-greatest-stretch"
    })
    void theMostAlikeIsWhatACoachWouldTake(String given, String best) {
        assertThat(to(given)).first().isEqualTo(best);
    }

    @Test
    void theSameMusclesInTheSameKindOfMovementComeFirst() {
        assertThat(to("barbell-hip-thrust").subList(0, 4))
                .contains("dumbbell-hip-thrust", "machine-hip-thrust", "smith-machine-hip-thrust");
        assertThat(to("cable-glute-kickback").subList(0, 3)).contains("banded-standing-kickback", "donkey-kick");
        assertThat(to("single-leg-rdl").subList(0, 2)).contains("b-stance-rdl");
        assertThat(to("banded-clam-shell").subList(0, 4)).contains("side-lying-hip-abduction", "fire-hydrant");
    }

    @Test
    void workIsReplacedByWorkAndStretchesByStretches() {
        assertThat(similarity.rank(exercise("kettlebell-swing")).subList(0, 8))
                .allMatch(other -> other.category() == Category.STRENGTH);
        assertThat(similarity.rank(exercise("glute-stretch")).getFirst().category()).isEqualTo(Category.STRETCHING);
    }

    @Test
    void whatIsAtHandIsPreferredAmongTheAlike() {
        Set<Equipment> bands = Set.of(Equipment.BANDS);
        List<String> home = similarity.rank(exercise("barbell-hip-thrust"), bands).stream()
                .map(Exercise::id)
                .toList();

        assertThat(home.subList(0, 3)).contains("glute-bridge", "banded-glute-bridge");
        assertThat(home).contains("dumbbell-hip-thrust");
        assertThat(home.indexOf("dumbbell-hip-thrust")).isLessThan(home.indexOf("banded-lateral-walk"));
    }

    @Test
    void itselfAndWhatWorksOtherMusclesAreNoReplacement() {
        for (Exercise exercise : CATALOG.exercises()) {
            assertThat(similarity.rank(exercise))
                    .as(exercise.id())
                    .isNotEmpty()
                    .doesNotContain(exercise)
                    .allMatch(other -> other.muscles().stream().anyMatch(exercise.muscles()::contains));
        }
    }

    @Test
    void anExerciseThatTheCatalogLacksHasItsLikeToo() {
        Catalog without = Catalog.of(CATALOG.filter(exercise -> !exercise.id().equals("barbell-hip-thrust")));

        assertThat(new ExerciseSimilarity(without).rank(exercise("barbell-hip-thrust")))
                .isEqualTo(similarity.rank(exercise("barbell-hip-thrust")));
    }

    private List<String> to(String given) {
        return similarity.rank(exercise(given)).stream().map(Exercise::id).toList();
    }

    private static Exercise exercise(String id) {
        return CATALOG.find(id).orElseThrow();
    }
}
