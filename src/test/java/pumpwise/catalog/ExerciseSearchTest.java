package pumpwise.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pumpwise.storage.exercise.CatalogReader;

class ExerciseSearchTest {

    private static final Catalog CATALOG = new CatalogReader().builtIn().catalog();

    private final ExerciseSearch search = new ExerciseSearch(CATALOG);

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

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "typed-names.csv", delimiter = ';', quoteCharacter = '|')
    void report35_whatPeopleTypeFindsTheirExerciseFirst(String typed, String id) {
        assertThat(ids(typed)).first().isEqualTo(id);
        assertThat(ids(typed.toUpperCase(Locale.ROOT))).first().isEqualTo(id);
    }

    @Test
    void everyAliasFindsItsExerciseFirst() {
        for (Exercise exercise : CATALOG.exercises()) {
            Stream.concat(exercise.aliases().stream(), exercise.nearAliases().stream()).forEach(alias -> {
                assertThat(search.find(alias)).as(alias).first().isEqualTo(exercise);
                assertThat(search.find(String.join("", SearchText.of(alias).words()))).as(alias).first().isEqualTo(exercise);
                assertThat(search.find(alias.replace("-", " ") + "s")).as(alias + "s").first().isEqualTo(exercise);
            });
        }
    }

    /// An alias also decides which exercise the name in an imported log stands for.
    @Test
    void noTwoExercisesShareAName() {
        Map<String, String> owners = new HashMap<>();
        for (Exercise exercise : CATALOG.exercises()) {
            Stream.of(Stream.of(exercise.name()), exercise.aliases().stream(), exercise.nearAliases().stream())
                    .flatMap(names -> names)
                    .forEach(name -> {
                        String other = owners.put(SearchText.of(name).keys().getLast(), exercise.id());
                        assertThat(other).as(name + " of " + exercise.id()).isNull();
                    });
        }
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
    void everyExerciseIsFoundByEachOfItsNames() {
        for (Exercise exercise : CATALOG.exercises()) {
            assertThat(search.find(exercise.name())).as(exercise.name()).first().isEqualTo(exercise);
            for (String alias : exercise.aliases()) {
                assertThat(search.find(alias.toUpperCase(Locale.ROOT))).as(alias).contains(exercise);
            }
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

    private List<String> ids(String typed) {
        return search.find(typed).stream().map(Exercise::id).toList();
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
