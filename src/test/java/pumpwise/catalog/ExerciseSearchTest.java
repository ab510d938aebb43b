package pumpwise.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a search finds, and in which order.
class ExerciseSearchTest extends CatalogSearch {

    @ParameterizedTest
    @CsvSource({
        "barbell hip thrust, barbell-hip-thrust",
        "thrust hip barb, barbell-hip-thrust",
        "hip thrust, barbell-hip-thrust",
        "rdl, romanian-deadlift",
        "crab, banded-lateral-walk",
        "monster walk, banded-forward-walk",
        "swing, kettlebell-swing",
        "stepup, step-up",
        "bird dog, bird-dog",
        "worlds greatest, worlds-greatest-stretch",
        "lunges, reverse-lunge",
        "bss, bulgarian-split-squat",
        "glute bridge, glute-bridge",
        "hip abduction machine, machine-hip-abduction"
    })
    void whatAPersonMeansComesFirst(String typed, String id) {
        assertThat(ids(typed)).first().isEqualTo(id);
    }

    @Test
    void namesComeBeforeAliasesAndThoseBeforeMusclesAndHelpers() {
        List<String> deadlifts = ids("deadlift");
        assertThat(deadlifts.subList(0, 5))
                .containsExactlyInAnyOrder(
                        "romanian-deadlift", "dumbbell-rdl", "b-stance-rdl", "single-leg-rdl", "dumbbell-sumo-deadlift");

        List<String> hamstrings = ids("hamstrings");
        assertThat(hamstrings).first().isEqualTo("hamstring-stretch");
        assertThat(hamstrings).contains("romanian-deadlift", "barbell-hip-thrust");
        assertThat(hamstrings.indexOf("romanian-deadlift")).isLessThan(hamstrings.indexOf("barbell-hip-thrust"));

        List<String> bridges = ids("bridge");
        assertThat(bridges.indexOf("banded-glute-bridge")).isLessThan(bridges.indexOf("frog-pump"));
    }

    @ParameterizedTest
    @CsvSource({
        "side glutes, banded-hip-abduction, romanian-deadlift",
        "hams, romanian-deadlift, fire-hydrant x",
        "quads, step-up, banded-clam-shell",
        "abs, bird-dog, frog-pump",
        "dumbbell, sumo-squat, step-up x",
        "no equipment, donkey-kick, sumo-squat",
        "bands isolation, banded-clam-shell, banded-glute-bridge"
    })
    void everydayWordsForMusclesAndEquipmentAreUnderstood(String typed, String found, String notFound) {
        assertThat(ids(typed)).contains(found).doesNotContain(notFound);
    }

    @Test
    void everyMuscleIsFoundByItsOwnWord() {
        for (Muscle muscle : Muscle.values()) {
            assertThat(search.find(muscle.word()))
                    .as(muscle.word())
                    .containsAll(CATALOG.filter(exercise -> exercise.muscles().contains(muscle)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PLIE", "plié", "Plié squat", "  plie,  SQUAT!  "})
    void caseAccentsAndPunctuationDoNotCount(String typed) {
        assertThat(ids(typed)).first().isEqualTo("sumo-squat");
    }

    @Test
    void accentsInNamesDoNotCountEither() {
        Catalog own = Catalog.of(List.of(named("Élévation latérale"), named("Straße"), named("エアロバイク")));
        ExerciseSearch inOwn = new ExerciseSearch(own);

        assertThat(inOwn.find("elevation")).extracting(Exercise::name).containsExactly("Élévation latérale");
        assertThat(inOwn.find("エアロ")).extracting(Exercise::name).containsExactly("エアロバイク");
        assertThat(inOwn.find("strase")).extracting(Exercise::name).containsExactly("Straße");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\t", "...", "-"})
    void nothingTypedFindsAllByName(String typed) {
        assertThat(search.find(typed)).isEqualTo(CATALOG.exercises());
    }

    @Test
    void theBeginningOfAPluralIsNotAWholeName() {
        Exercise own = named("Stair step");
        Catalog catalog = Catalog.of(Stream.concat(CATALOG.exercises().stream(), Stream.of(own)).toList());

        assertThat(new ExerciseSearch(catalog).find("stair")).first().isEqualTo(own);
        assertThat(ids("stairs")).first().isEqualTo("light-cardio");
    }

    @Test
    void everyWordHasToBeFound() {
        assertThat(ids("barbell piano")).isEmpty();
        assertThat(ids("zzzz")).isEmpty();
    }

    @Test
    void equalsStandByName() {
        Catalog own = Catalog.of(List.of(named("Upper walk"), named("Lower walk"), named("Middle walk")));

        assertThat(new ExerciseSearch(own).find("walk"))
                .extracting(Exercise::name)
                .containsExactly("Lower walk", "Middle walk", "Upper walk");
        assertThat(ids("walk")).isEqualTo(ids("walk"));
    }

    @Test
    void report35_ofEqualsTheOneThatOthersNameAsAVariantComesFirst() {
        Exercise upper = named("Upper walk");
        Exercise lower = named("Lower walk");
        Catalog own = Catalog.of(List.of(upper, lower, variantOf("Round the block", upper)));

        assertThat(new ExerciseSearch(own).find("walk")).containsExactly(upper, lower);
    }

    @ParameterizedTest
    @ValueSource(strings = {"with", "on", "the", "a"})
    void aSmallWordAloneIsSearchedLikeAnyOther(String typed) {
        assertThat(search.find(typed)).hasSizeLessThan(CATALOG.exercises().size() + 1);
        assertThat(SearchText.of(typed).isBlank()).isFalse();
    }

    @Test
    void smallWordsDoNotEndASearchThatIsStillBeingTyped() {
        for (String typed : List.of("hip thrust with", "hip thrust with the", "hip thrust with the b", "hip thrust on")) {
            assertThat(ids(typed)).as(typed).contains("banded-hip-thrust");
        }
    }

    @Test
    void filtersNarrowDownWhatIsFound() {
        ExerciseFilter filter = ExerciseFilter.NONE.withMechanic(Mechanic.ISOLATION).withMuscle(Muscle.GLUTEUS_MEDIUS);

        assertThat(search.find("kickback", filter))
                .isNotEmpty()
                .allMatch(exercise -> exercise.mechanic() == Mechanic.ISOLATION)
                .allMatch(exercise -> exercise.muscles().contains(Muscle.GLUTEUS_MEDIUS));
        assertThat(search.find("", filter)).isEqualTo(CATALOG.filter(filter));
    }

    @Test
    void everyPieceOfEquipmentHasToBeAtHandAndTheBodyAlwaysIs() {
        ExerciseFilter nothing = ExerciseFilter.NONE.withAvailable(Set.of());
        ExerciseFilter barbell = ExerciseFilter.NONE.withAvailable(Set.of(Equipment.BARBELL));
        ExerciseFilter gym = barbell.withAvailable(Set.of(Equipment.BARBELL, Equipment.BENCH));

        assertThat(search.find("bridge", nothing)).extracting(Exercise::id).contains("glute-bridge");
        assertThat(search.find("thrust", nothing)).extracting(Exercise::id).doesNotContain("single-leg-hip-thrust");
        assertThat(search.find("barbell", barbell)).extracting(Exercise::id).contains("romanian-deadlift")
                .doesNotContain("barbell-hip-thrust");
        assertThat(search.find("barbell", gym)).extracting(Exercise::id).contains("barbell-hip-thrust");
    }

    @Test
    void report35_marksShowWhatWasMeant() {
        assertThat(marked("thr bar", "Barbell hip thrust")).containsExactly("Bar", "thr");
        assertThat(marked("babrell", "Barbell hip thrust")).containsExactly("Barbell");
        assertThat(marked("worlds", "World's greatest stretch")).containsExactly("World's");
        assertThat(marked("elev", "Élévation latérale")).containsExactly("Élév");
        assertThat(marked("lunges", "Walking lunge")).containsExactly("lunge");
        assertThat(marked("", "Walking lunge")).isEmpty();
        assertThat(marked("hipthrust", "Barbell hip thrust")).containsExactly("hip", "thrust");
        assertThat(marked("hipthr", "Barbell hip thrust")).containsExactly("hip", "thr");
        assertThat(marked("kick back", "Cable glute kickback")).containsExactly("kickback");
        assertThat(marked("thrust with the", "Thrust with them")).containsExactly("Thrust");
    }

    private static List<String> marked(String typed, String text) {
        List<String> parts = new ArrayList<>();
        SearchText.of(typed).marks(text).forEach(mark -> parts.add(text.substring(mark.from(), mark.to())));
        return parts;
    }

    private static Exercise named(String name) {
        return exercise(name, List.of());
    }

    private static Exercise variantOf(String name, Exercise other) {
        return exercise(name, List.of(other.id()));
    }

    private static Exercise exercise(String name, List<String> variants) {
        return new Exercise(
                "own-" + Math.abs(name.hashCode()),
                name,
                Category.STRENGTH,
                Mechanic.COMPOUND,
                null,
                null,
                List.of(Equipment.BODY_ONLY),
                List.of(Muscle.GLUTEUS_MAXIMUS),
                List.of(),
                Movement.reps(PeakPause.NONE),
                Coaching.NONE,
                List.of(),
                variants);
    }
}
