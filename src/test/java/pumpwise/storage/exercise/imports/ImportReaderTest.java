package pumpwise.storage.exercise.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pumpwise.catalog.Category;
import pumpwise.catalog.Equipment;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.Mechanic;
import pumpwise.catalog.Muscle;
import pumpwise.catalog.PeakPause;
import pumpwise.catalog.Sides;
import pumpwise.catalog.StartsWith;
import pumpwise.catalog.Tempo;
import pumpwise.catalog.Unit;
import pumpwise.storage.exercise.ExerciseCases;
import pumpwise.storage.exercise.ExerciseReader;
import pumpwise.storage.exercise.ExerciseWriter;
import pumpwise.storage.exercise.OwnExercises;
import pumpwise.storage.file.AtomicFile;
import pumpwise.storage.problem.UnreadableFileException;
import pumpwise.words.ImportWords;
import pumpwise.words.ProblemWords;
import pumpwise.words.Words;

/// The import of exercises from other programs.
class ImportReaderTest {

    private static final String ENTRY =
            """
            { "id": "ID", "name": "NAME", "force": null, "level": "beginner", "mechanic": null, "equipment": null,
              "primaryMuscles": ["chest"], "secondaryMuscles": [], "instructions": [], "category": "strength", "images": [] }
            """;

    private static final Set<String> BUILT_IN = Set.of("glute-bridge", "single-leg-rdl");

    private final Words words = Words.in(Locale.ENGLISH);
    private final ImportReader reader = new ImportReader();

    @TempDir
    Path folder;

    private static byte[] fixture() throws IOException {
        try (InputStream in = ImportReaderTest.class.getResourceAsStream("free-exercises.json")) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }

    private ExerciseImport read(String text) throws UnreadableFileException {
        return reader.read("gym.json", text.getBytes(StandardCharsets.UTF_8), List.of(), BUILT_IN);
    }

    private Exercise one(String id, String name) throws UnreadableFileException {
        return read(ENTRY.replace("ID", id).replace("NAME", name)).added().getFirst().exercise();
    }

    private Exercise ofFixture(String id) throws IOException, UnreadableFileException {
        return reader.read("gym.json", fixture(), List.of(), BUILT_IN).exercises().stream()
                .filter(exercise -> exercise.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyWellFormedEntryIsAddedAndOnlyMalformedOnesAreSkipped() throws Exception {
        ExerciseImport found = reader.read("gym.json", fixture(), List.of(), BUILT_IN);
        assertThat(found.exercises()).extracting(Exercise::id)
                .containsExactly(
                        "3-4-roll-up", "glute-bridge-2", "thigh-opener-machine", "partner-straddle", "sled-drag",
                        "neck-nod", "side-hop", "single-leg-ball-curl", "power-pull", "alternating-band-row",
                        "pause-squat", "quick-stairs", "pause-squat-2");
        assertThat(found.added()).filteredOn(ExerciseImport.Added::isRenamed)
                .extracting(ExerciseImport.Added::givenId)
                .containsExactly("Glute_Bridge", "pause-squat");
        assertThat(found.skipped()).extracting(ExerciseImport.Skipped::entry).containsExactly(14, 15, 16);
        assertThat(found.skipped()).extracting(ExerciseImport.Skipped::givenId)
                .containsExactly(null, "Wing_Raise", "Nameless");
    }

    @Test
    void whatIsSkippedSaysWhatWhereAndWhatIsAllowed() throws Exception {
        ExerciseImport found = reader.read("gym.json", fixture(), List.of(), BUILT_IN);
        ImportWords said = new ImportWords(words);
        List<String> reasons = found.skipped().stream().map(said::reason).toList();
        assertThat(reasons.get(0))
                .matches("entry 14: gym\\.json:\\d+:3: expected an object \\{ }, found text in quotes");
        assertThat(reasons.get(1))
                .startsWith("entry 15: gym.json:")
                .contains("level: unknown “beginer”; allowed: beginner, intermediate, and expert; did you mean “beginner”?")
                .contains("equipment: unknown “barbel”", "did you mean “barbell”?")
                .contains("primaryMuscles 1: unknown “wings”; allowed: glutes, abductors, gluteus maximus")
                .contains("secondaryMuscles: expected a list [ ], found text in quotes")
                .contains("instructions 1: expected text in quotes, found a number");
        assertThat(reasons.get(2))
                .contains("name: missing")
                .contains("primaryMuscles: the list is empty; it needs at least one entry");
    }

    @Test
    void everythingThatIsAddedCanBeWrittenAndReadAgain() throws Exception {
        for (Exercise exercise : reader.read("gym.json", fixture(), List.of(), BUILT_IN).exercises()) {
            byte[] written = new ExerciseWriter().write(exercise);
            assertThat(ExerciseReader.read(exercise.id() + ".json", written)).isEqualTo(exercise);
        }
    }

    @Test
    void musclesAreMadeFiner() throws Exception {
        assertThat(ofFixture("glute-bridge-2").primaryMuscles()).containsExactly(Muscle.GLUTEUS_MAXIMUS);
        assertThat(ofFixture("glute-bridge-2").secondaryMuscles()).containsExactly(Muscle.HAMSTRINGS);
        assertThat(ofFixture("thigh-opener-machine").primaryMuscles())
                .containsExactly(Muscle.GLUTEUS_MEDIUS, Muscle.GLUTEUS_MINIMUS);
        assertThat(ofFixture("side-hop").secondaryMuscles())
                .containsExactly(Muscle.GLUTEUS_MEDIUS, Muscle.GLUTEUS_MINIMUS, Muscle.ADDUCTORS, Muscle.GLUTEUS_MAXIMUS);
    }

    @Test
    void whatIsNullIsDecided() throws Exception {
        assertThat(ofFixture("partner-straddle").mechanic()).isNull();
        assertThat(ofFixture("sled-drag").mechanic()).isEqualTo(Mechanic.COMPOUND);
        assertThat(ofFixture("neck-nod").mechanic()).isEqualTo(Mechanic.ISOLATION);
        assertThat(ofFixture("partner-straddle").equipment()).containsExactly(Equipment.OTHER);
        assertThat(ofFixture("3-4-roll-up").equipment()).containsExactly(Equipment.BODY_ONLY);
        assertThat(ofFixture("sled-drag").force()).isNull();
    }

    @Test
    void theMovementFollowsTheCategoryAndTheName() throws Exception {
        assertThat(ofFixture("partner-straddle").movement().unit()).isEqualTo(Unit.SECONDS);
        assertThat(ofFixture("quick-stairs").movement().unit()).isEqualTo(Unit.SECONDS);
        assertThat(ofFixture("quick-stairs").category()).isEqualTo(Category.CARDIO);
        assertThat(ofFixture("power-pull").movement().explosive()).isTrue();
        assertThat(ofFixture("side-hop").movement().tempo()).isEqualTo(Tempo.EXPLOSIVE);
        assertThat(ofFixture("3-4-roll-up").movement().peakPause()).isEqualTo(PeakPause.OPTIONAL);
        assertThat(ofFixture("pause-squat").movement().startsWith()).isEqualTo(StartsWith.LOWER);
    }

    @ParameterizedTest
    @CsvSource({
        "Single-Leg Ball Curl, EACH_LEG",
        "One-Legged Cable Kickback, EACH_LEG",
        "Alternating Band Row, ALTERNATING",
        "Alternate Heel Taps, ALTERNATING",
        "Alternating Single-Leg Reach, ALTERNATING",
        "Bent-Leg Lift, BOTH",
        "Someone-Legged, BOTH"
    })
    void sidesAreToldOnlyWhereTheNameIsCertain(String name, Sides sides) throws Exception {
        assertThat(one("x", name).movement().sides()).isEqualTo(sides);
    }

    @Test
    void nothingOfAnInstructionIsLost() throws Exception {
        List<String> steps = ofFixture("thigh-opener-machine").coaching().instructions();
        assertThat(steps).hasSize(3).allMatch(step -> step.length() <= 2_000);
        assertThat(String.join(" ", steps))
                .isEqualTo("Sit tall on the pad and set the lever so that both knees are a little wider than the hips. ".repeat(30)
                        + "Open the legs, then close them.");
        assertThat(ofFixture("single-leg-ball-curl").coaching().instructions())
                .containsExactly("Put one heel on the ball.", "Lift the hips.", "Curl the ball in.");
        assertThat(ofFixture("glute-bridge-2").coaching().instructions()).hasSize(4);
        assertThat(ofFixture("neck-nod").coaching().instructions()).isEmpty();
        String unbroken = "\uD83C\uDF51".repeat(4_500);
        Exercise exercise = read(ENTRY.replace("\"instructions\": []", "\"instructions\": [\"" + unbroken + "\"]"))
                .exercises().getFirst();
        assertThat(exercise.coaching().instructions()).hasSize(3);
        assertThat(String.join("", exercise.coaching().instructions())).isEqualTo(unbroken);
    }

    @Test
    void otherNamesBecomeAliases() throws Exception {
        assertThat(ofFixture("alternating-band-row").aliases()).containsExactly("Band Row by Turns");
    }

    @ParameterizedTest
    @CsvSource({
        "3_4_Sit-Up, 3-4-sit-up",
        "Über__Lift, uber-lift",
        "-_-, name-of-it",
        "con, con-2",
        "GLUTE_BRIDGE, glute-bridge-2"
    })
    void idsBecomeKebabCase(String given, String id) throws Exception {
        assertThat(one(given, "Name of it").id()).isEqualTo(id);
    }

    @Test
    void namesOfAnyKindAreKept() throws Exception {
        assertThat(one("x", "  =A/\\\"B\\\"\\n<b>\uD83C\uDF51  ").name()).isEqualTo("=A/\"B\" <b>\uD83C\uDF51");
        assertThat(one("\u5c48", "\u5c48\u4f38").id()).isEqualTo("exercise");
        Exercise longName = one("y".repeat(300), "word ".repeat(100).strip());
        assertThat(longName.name()).hasSizeLessThanOrEqualTo(200).endsWith("word\u2026");
        assertThat(longName.id()).hasSize(60);
    }

    @Test
    void oneIdManyTimesGetsNumbersThatFit() throws Exception {
        String id = "z".repeat(60);
        List<String> entries = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            entries.add(ENTRY.replace("ID", id).replace("NAME", "Name " + i));
        }
        String all = String.join(",", entries);
        List<String> ids = read("[" + all + "]").exercises().stream().map(Exercise::id).toList();
        assertThat(ids).hasSize(12).doesNotHaveDuplicates().allMatch(each -> each.length() == 60);
        assertThat(ids.getLast()).isEqualTo("z".repeat(57) + "-12");
    }

    @Test
    void exercisesOfPumpwiseAreReadAsStrictlyAsTheirFiles() throws Exception {
        ExerciseImport found = read("[" + ExerciseCases.GOOD + "," + ExerciseCases.GOOD.replace("\"reps\"", "\"laps\"") + "]");
        assertThat(found.exercises()).extracting(Exercise::id).containsExactly("my");
        assertThat(found.exercises().getFirst().coaching().cues()).containsExactly("Squeeze");
        assertThat(new ImportWords(words).reason(found.skipped().getFirst()))
                .contains("entry 2: gym.json:", "unit: unknown “laps”; allowed: reps, steps, and seconds");
    }

    @Test
    void oneExerciseAloneIsAFileToo() throws Exception {
        assertThat(read(ExerciseCases.GOOD).exercises()).extracting(Exercise::id).containsExactly("my");
        assertThat(read("[]").added()).isEmpty();
        assertThat(read("{}").skipped()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[", "[{\"id\": \"a\"", "7", "null", "[] []", "// [ ]"})
    void aFileThatIsNoneIsRefusedAsAWhole(String contents) {
        UnreadableFileException thrown = catchThrowableOfType(UnreadableFileException.class, () -> read(contents));
        assertThat(new ProblemWords(words).text(thrown)).startsWith("gym.json:1:");
    }

    @Test
    void hugeAndDeepFilesAreRefused() {
        UnreadableFileException deep =
                catchThrowableOfType(UnreadableFileException.class, () -> read("[".repeat(100_000)));
        assertThat(new ProblemWords(words).text(deep)).contains("more than 32 levels of brackets");
        UnreadableFileException huge =
                catchThrowableOfType(UnreadableFileException.class, () -> read(" ".repeat(5_000_001)));
        assertThat(new ProblemWords(words).text(huge)).contains("larger than 5 MB");
    }

    @Test
    void report25_whatIsThereAlreadyOrTwiceInTheFileIsUnchanged() throws Exception {
        Exercise first = one("press", "Press");
        String twice = "[" + ENTRY.replace("ID", "press").replace("NAME", "Press") + ","
                + ENTRY.replace("ID", "other").replace("NAME", "Other") + ","
                + ENTRY.replace("ID", "again").replace("NAME", "Other") + "]";
        byte[] bytes = twice.getBytes(StandardCharsets.UTF_8);
        // The earlier import had to give it another id.
        ExerciseImport found = reader.read("gym.json", bytes, List.of(first.withId("press-2")), Set.of("press"));
        assertThat(found.exercises()).extracting(Exercise::id).containsExactly("other");
        assertThat(found.unchanged()).extracting(ExerciseImport.Unchanged::entry).containsExactly(1, 3);
        assertThat(found.unchanged().getFirst().exercise().id()).isEqualTo("press-2");
    }

    @Test
    void aDatabaseOfTheUsualSizeIsImportedWhole() throws Exception {
        String steps = "\"" + "Stand, then do what has to be done. ".repeat(12) + "\"";
        List<String> entries = new ArrayList<>();
        for (int i = 0; i < 1_500; i++) {
            entries.add(ENTRY.replace("ID", "Entry_" + i)
                    .replace("NAME", "Entry " + i)
                    .replace("\"instructions\": []", "\"instructions\": [" + String.join(",", steps, steps, steps, steps) + "]"));
        }
        Path file = Files.writeString(folder.resolve("all.json"), "[" + String.join(",\n", entries) + "]");
        ExerciseImport found = reader.read(file, "all.json", List.of(), Set.of());
        OwnExercises own = new OwnExercises(folder.resolve("exercises"), new AtomicFile());
        List<Integer> progress = new ArrayList<>();
        assertThat(own.saveAll(found.exercises(), progress::add)).isEqualTo(new OwnExercises.Progress(1_500, null));
        assertThat(progress).hasSize(1_500).endsWith(1_500);
        assertThat(own.read().problems()).isEmpty();
        assertThat(own.read().exercises()).containsExactlyInAnyOrderElementsOf(found.exercises());
    }
}
