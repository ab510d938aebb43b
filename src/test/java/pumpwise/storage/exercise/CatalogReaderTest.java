package pumpwise.storage.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Category;
import pumpwise.catalog.Coaching;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.Mechanic;
import pumpwise.catalog.Muscle;
import pumpwise.catalog.Tempo;
import pumpwise.catalog.Unit;
import pumpwise.routine.Amount;
import pumpwise.routine.DefaultPrescriptions;
import pumpwise.routine.Place;
import pumpwise.routine.Range;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.session.plan.SessionPlan;
import pumpwise.storage.ReportInputs;
import pumpwise.storage.problem.Problem;
import pumpwise.storage.problem.ProblemKind;
import pumpwise.words.ProblemWords;
import pumpwise.words.Words;

/// The built-in exercises, and those that users add.
class CatalogReaderTest {

    /// Ids that users see in shared files, so none of them may ever be removed.
    private static final List<String> FIXED = List.of(
            "barbell-hip-thrust", "glute-bridge", "banded-glute-bridge", "romanian-deadlift", "single-leg-rdl",
            "kettlebell-swing", "cable-glute-kickback", "cable-diagonal-kickback", "machine-hip-abduction",
            "banded-hip-abduction", "machine-glute-medius-kickback", "banded-glute-medius-kickback",
            "banded-lateral-walk", "banded-forward-walk", "banded-backward-walk", "glute-hyperextension",
            "light-cardio", "dynamic-stretches", "banded-clam-shell", "bird-dog", "bodyweight-glute-bridge",
            "glute-stretch", "hamstring-stretch", "hip-flexor-stretch");

    private static final Path BUILT_IN = Path.of("exercises");

    private final CatalogReader reader = new CatalogReader();

    @TempDir
    Path folder;

    @Test
    void everythingThatIsPackedIsRead() throws IOException {
        CatalogFiles files = reader.builtIn();
        assertThat(files.problems()).isEmpty();
        try (Stream<Path> packed = Files.list(BUILT_IN)) {
            assertThat(files.exercises()).hasSize((int) packed.count() - 1).hasSizeGreaterThanOrEqualTo(35);
        }
    }

    @Test
    void theFixedIdsAreThere() {
        Catalog catalog = reader.builtIn().catalog();
        assertThat(FIXED).allMatch(id -> catalog.find(id).isPresent());
    }

    @Test
    void whatIsTrainedIsCompoundOrIsolation() {
        Set<Category> without = EnumSet.of(Category.CARDIO, Category.MOBILITY, Category.STRETCHING);
        List<Exercise> exercises = reader.builtIn().exercises();
        assertThat(exercises).allMatch(e -> without.contains(e.category()) == (e.mechanic() == null));
        assertThat(exercises).extracting(Exercise::mechanic).contains(Mechanic.COMPOUND, Mechanic.ISOLATION);
        assertThat(exercises.stream().flatMap(e -> e.primaryMuscles().stream()))
                .containsAll(Muscle.glutes());
        assertThat(exercises.stream().map(e -> e.movement().unit())).contains(Unit.values());
    }

    /// The format has fewer required fields for exercises from elsewhere.
    @Test
    void everyBuiltInExerciseIsCoachedInShort() {
        assertThat(reader.builtIn().exercises()).allSatisfy(exercise -> {
            assertThat(exercise.name()).hasSizeLessThanOrEqualTo(60);
            assertThat(exercise.coaching().cues()).hasSizeBetween(2, 3);
            assertThat(exercise.coaching().breathing()).isNotBlank();
            assertThat(exercise.coaching().instructions())
                    .hasSizeBetween(3, 6)
                    .doesNotHaveDuplicates()
                    .allMatch(step -> step.length() <= 240);
        });
    }

    /// Coaching addresses the reader, in plain words, with one name for each thing.
    @Test
    void builtInExercisesAreInPlainEnglish() {
        Pattern quaint = Pattern.compile(
                "(?i)\\b(belly|repetitions?|on the spot|anew|turn over|a person|light band)\\b"
                        + "|(?<!long )loop band|\\d-\\d|\\bwake|wants? to\\b|\\bobjects\\b|complain|one height");
        for (Exercise exercise : reader.builtIn().exercises()) {
            Coaching coaching = exercise.coaching();
            assertThat(Stream.of(
                                    coaching.cues(),
                                    coaching.instructions(),
                                    coaching.mistakes(),
                                    List.of(coaching.breathing()))
                            .flatMap(List::stream)
                            .map(text -> text.replace("long loop band", "").replace("Start with a light band", "")))
                    .as(exercise.id())
                    .noneMatch(text -> quaint.matcher(text).find());
        }
    }

    @Test
    void nearAliasesAreNoAliases() {
        Exercise press = reader.builtIn().catalog().find("glute-focused-leg-press").orElseThrow();

        assertThat(press.nearAliases()).containsExactly("Leg press");
        assertThat(press.aliases()).isNotEmpty().doesNotContain("Leg press");
        assertThat(press.withId("other").nearAliases()).isEqualTo(press.nearAliases());
        assertThat(press.asCopy("My press").nearAliases()).isEmpty();
    }

    @Test
    void fractionsOfSecondsAreReadAndWritten() throws Exception {
        Exercise swing = reader.builtIn().catalog().find("kettlebell-swing").orElseThrow();
        byte[] written = new ExerciseWriter().write(swing);

        assertThat(swing.movement().tempo()).isEqualTo(Tempo.EXPLOSIVE);
        assertThat(new String(written, StandardCharsets.UTF_8)).contains("\"lower\": 0.8, \"lift\": 0.8");
        assertThat(new ExerciseWriter().check(ExerciseDraft.of(swing)).exercise()).isEqualTo(swing);

        Routine routine = Routine.named("Swings")
                .adding(Section.WORK, DefaultPrescriptions.block(swing, Section.WORK))
                .withItem(Place.of(Section.WORK, 0), item -> item.withAmount(new Amount.Reps(Range.of(12))));
        // 10 s to get ready, three sets of 12 swings of 1.6 s each, and two rests of 45 s.
        assertThat(SessionPlan.of(routine, reader.builtIn().catalog()).least())
                .isEqualTo(Duration.ofMillis(10_000 + 3 * 12 * 1_600 + 2 * 45_000));
    }

    @Test
    void variantsAreOtherExercisesOfTheCatalog() {
        Catalog catalog = reader.builtIn().catalog();
        for (Exercise exercise : catalog.exercises()) {
            assertThat(exercise.variants()).as(exercise.id()).doesNotContain(exercise.id());
            assertThat(exercise.variants()).as(exercise.id()).allMatch(id -> catalog.find(id).isPresent());
        }
    }

    @Test
    void whatIsWrittenIsRead() throws Exception {
        for (Exercise exercise : reader.builtIn().exercises()) {
            byte[] written = new ExerciseWriter().write(exercise);
            assertThat(ExerciseReader.read(exercise.id() + ".json", written)).isEqualTo(exercise);
            assertThat(new String(written, StandardCharsets.UTF_8))
                    .isEqualTo(Files.readString(BUILT_IN.resolve(exercise.id() + ".json")));
        }
    }

    @Test
    void aBadFileLeavesTheGoodOnes() throws IOException {
        Files.writeString(folder.resolve("my.json"), ExerciseCases.GOOD);
        Files.writeString(folder.resolve("bad.json"), ExerciseCases.GOOD);
        Files.writeString(folder.resolve("worse.json"), "{");
        Files.writeString(folder.resolve("notes.txt"), "no exercise");
        Files.writeString(folder.resolve("exercise.schema.json"), "{}");
        Files.createDirectory(folder.resolve("folder.json"));
        CatalogFiles files = reader.folder(folder);
        assertThat(files.exercises()).extracting(Exercise::id).containsExactly("my");
        ProblemWords words = new ProblemWords(Words.in(Locale.ENGLISH));
        assertThat(files.problems().stream().map(words::text))
                .containsExactly(
                        "bad.json:2:9: id: “my” must match its file name, my.json",
                        "worse.json:1:2: the file ends too early; a closing quote or bracket is missing");
    }

    @Test
    void report20_conflictCopiesAreNeitherExercisesNorProblems() throws IOException {
        ReportInputs.copy("20-conflict/exercises", folder);
        CatalogFiles files = reader.folder(folder);
        assertThat(files.exercises()).extracting(Exercise::id).containsExactly("my-thrust");
        assertThat(files.problems()).isEmpty();
        assertThat(files.conflicts()).hasSize(2);
    }

    @Test
    void ownExercisesStandInFront() throws IOException {
        String own = ExerciseCases.GOOD.replace("\"my\"", "\"glute-bridge\"");
        Files.writeString(folder.resolve("glute-bridge.json"), own);
        CatalogFiles files = reader.builtIn().with(reader.folder(folder));
        assertThat(files.catalog().find("glute-bridge").orElseThrow().name()).isEqualTo("My thrust");
    }

    @Test
    void aFolderThatIsNotThereIsEmpty() {
        assertThat(reader.folder(folder.resolve("gone"))).isEqualTo(new CatalogFiles(List.of(), List.of(), List.of()));
    }

    @Test
    void b18_aFileInPlaceOfTheFolderIsSaid() throws IOException {
        Path file = Files.writeString(folder.resolve("exercises"), "x");
        assertThat(reader.folder(file).problems()).extracting(Problem::kind).containsExactly(ProblemKind.NOT_A_FOLDER);
    }

    @Test
    void theCatalogIsReadFromAJar() throws IOException {
        Path jar = folder.resolve("with blank.jar");
        List<String> ids = new ArrayList<>();
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream packed = new JarOutputStream(out);
                Stream<Path> files = Files.list(BUILT_IN)) {
            for (Path file : files.toList()) {
                packed.putNextEntry(new JarEntry("exercises/" + file.getFileName()));
                Files.copy(file, packed);
                ids.add(file.getFileName().toString());
            }
            packed.putNextEntry(new JarEntry("exercises/deep/other.json"));
        }
        URI schema = URI.create("jar:" + jar.toUri() + "!/exercises/exercise.schema.json");
        CatalogFiles files = reader.inFolderOf(schema.toURL());
        assertThat(files.problems()).isEmpty();
        assertThat(files.exercises()).hasSize(ids.size() - 1);
    }
}
