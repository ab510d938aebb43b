package pumpwise.ui.progress.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pumpwise.catalog.Catalog;
import pumpwise.importing.log.LogNames;
import pumpwise.routine.WeightUnit;
import pumpwise.storage.exercise.CatalogReader;
import pumpwise.storage.settings.ImportedNames;
import pumpwise.ui.progress.imports.LogImportViewModel.State;
import pumpwise.ui.progress.log.LogStand;
import pumpwise.ui.task.BothExecutors;
import pumpwise.ui.task.TestTasks;

@BothExecutors
class LogImportViewModelTest {

    private static final Catalog CATALOG = new CatalogReader().builtIn().catalog();
    private static final String LOG =
            """
            Date,Workout Name,Exercise Name,Set Order,Weight,Reps
            2026-10-05 18:02:11,Legs,Hip Thrust (Barbell),1,60,18
            2026-10-05 18:02:11,Legs,Box Squat,1,60,8
            2026-10-05 18:02:11,Legs,Box Squat,2,60,8
            2026-10-07 18:02:11,Legs,Bench Press,1,60,8
            03/04/2026,Legs,Bench Press,1,60,8
            """;

    @TempDir
    private Path folder;

    private final TestTasks tasks;
    private LogStand stand;
    private ImportedNames names;
    private boolean closed;

    LogImportViewModelTest(TestTasks tasks) {
        this.tasks = tasks;
    }

    @BeforeEach
    void aStand() {
        stand = new LogStand(folder, tasks).read();
        names = new ImportedNames(stand.home.importedNames(), stand.home.files());
    }

    private LogImportViewModel opened(String contents) throws IOException {
        closed = false;
        LogImportDependencies dependencies = new LogImportDependencies(
                stand.words,
                stand.log,
                () -> CATALOG,
                Map::of,
                () -> WeightUnit.KILOGRAMS,
                () -> ZoneId.of("Europe/Berlin"),
                names,
                new UnaskedChoice(),
                tasks,
                tasks,
                stand.errors::add);
        Path file = Files.writeString(folder.resolve("log.csv"), contents);
        LogImportViewModel imports = new LogImportViewModel(dependencies, file, () -> closed = true);
        imports.begin();
        tasks.settle();
        return imports;
    }

    @Test
    void thePreviewSaysWhatWouldBeAddedAndWhatIsLeftOut() throws Exception {
        LogImportViewModel imports = opened(LOG);

        assertThat(imports.stateProperty().get()).isEqualTo(State.READY);
        assertThat(imports.previewProperty().get().summary()).isEqualTo("Strong: 2 sessions with 4 sets, from 5 Oct 2026 to 7 Oct 2026");
        assertThat(imports.previewProperty().get().zone()).contains("Europe/Berlin");
        assertThat(imports.previewProperty().get().skipped())
                .containsExactly("Line 6: “03/04/2026” can be two dates; write it as 2026-01-31");
        assertThat(stand.sessions()).isEmpty();
    }

    @Test
    void theDaysOfOurOwnLogAreThoseOfThePlaces() throws Exception {
        String log = "session,started,zone,routine,section,exercise,set,reps\n1,2026-10-05T22:30:00Z,America/New_York,Legs,work,squat,1,5\n";

        tasks.settle(opened(log)::confirm);

        LogImportViewModel again = opened(log + "2,2026-10-07T22:30:00Z,America/New_York,Legs,work,squat,1,5\n");
        assertThat(again.previewProperty().get().summary()).endsWith("on 7 Oct 2026");
        assertThat(again.previewProperty().get().duplicates())
                .containsExactly("5 Oct 2026, 18:30, Legs: you already have the session of 5 Oct 2026, 18:30");
    }

    @Test
    void rowsThatAreShortenedAreCountedApart() throws Exception {
        LogImportViewModel imports = opened(LOG.replace("Reps\n", "Reps,Distance\n").replaceFirst("Bench Press,1,60,8\n", "Bench Press,1,60,8,5\n"));

        assertThat(imports.previewProperty().get().skipped()).contains("Line 5: its distance of 5 is left out").hasSize(2);
        assertThat(imports.previewProperty().get().shortened()).isEqualTo(1);
    }

    @Test
    void aRowWithoutASetNumberIsLeftOutForThatReason() throws Exception {
        LogImportViewModel imports = opened(LOG + "2026-10-07 18:02:11,Legs,Bench Press,,60,8\n2026-10-07 18:02:11,Legs,Bench Press,Note,,\n");

        assertThat(imports.previewProperty().get().skipped())
                .contains("Line 7: its set number is missing", "Line 8: “Note” is not a set");
    }

    @Test
    void namesToCheckComeFirst() throws Exception {
        assertThat(opened(LOG).rowsProperty().get()).containsExactly(
                new NameRow("Box Squat", 2, "Keeps its own name", true),
                new NameRow("Bench Press", 1, "Keeps its own name", true),
                new NameRow("Hip Thrust (Barbell)", 1, "Barbell hip thrust", false));
    }

    @Test
    void aNameCanBeEveryExercise() throws Exception {
        LogImportViewModel imports = opened(LOG);

        assertThat(imports.choices("Box Squat", "").all()).hasSize(CATALOG.exercises().size() + 1);
        assertThat(imports.choices("Box Squat", "").all().getFirst().isNear()).isTrue();
        assertThat(imports.choices("Box Squat", "sumo sq").all())
                .extracting(NameChoice::id)
                .containsExactly("sumo-squat", LogNames.KEEP);
    }

    @Test
    void theBestHitIsSuggestedAndOtherwiseWhatTheNameStandsFor() throws Exception {
        LogImportViewModel imports = opened(LOG);

        assertThat(suggested(imports.choices("Box Squat", ""))).isEqualTo(LogNames.KEEP);
        assertThat(suggested(imports.choices("Box Squat", "split"))).isEqualTo("bulgarian-split-squat");
        assertThat(suggested(imports.choices("Box Squat", "no such exercise"))).isEqualTo(LogNames.KEEP);
        imports.choose("Box Squat", "sumo-squat");
        assertThat(suggested(imports.choices("Box Squat", ""))).isEqualTo("sumo-squat");
        assertThat(suggested(imports.choices("Box Squat", "split"))).isEqualTo("bulgarian-split-squat");
    }

    private static String suggested(NameChoices choices) {
        return choices.all().get(choices.suggested()).id();
    }

    @Test
    void anImportIsAddedAndOneUndoTakesItBack() throws Exception {
        LogImportViewModel imports = opened(LOG);
        imports.choose("Box Squat", "sumo-squat");
        tasks.settle();
        assertThat(imports.rowsProperty().get().getFirst()).isEqualTo(new NameRow("Box Squat", 2, "Sumo squat", false));

        tasks.settle(imports::confirm);

        assertThat(closed).isTrue();
        assertThat(stand.sessions()).hasSize(2);
        assertThat(stand.sessions().getLast().record().sets()).extracting("exercise").containsExactly("barbell-hip-thrust", "sumo-squat", "sumo-squat");
        assertThat(stand.log.changes().noticeProperty().get().text()).isEqualTo("Imported 2 sessions from log.csv");
        tasks.settle(() -> stand.log.changes().undo());
        assertThat(stand.sessions()).isEmpty();
        tasks.settle(() -> stand.log.changes().redo());
        assertThat(stand.sessions()).hasSize(2);
    }

    @Test
    void decisionsAreRememberedForTheNextImport() throws Exception {
        LogImportViewModel imports = opened(LOG);
        imports.choose("Box Squat", "sumo-squat");
        tasks.settle(imports::confirm);
        assertThat(names.read()).isEqualTo(Map.of("Box Squat", "sumo-squat"));

        LogImportViewModel again = opened(LOG.replace("2026-10", "2026-11"));

        assertThat(again.rowsProperty().get()).contains(new NameRow("Box Squat", 2, "Sumo squat", false));
    }

    @Test
    void aNameThatWasLeftAloneIsAskedForAgain() throws Exception {
        tasks.settle(opened(LOG)::confirm);
        assertThat(names.read()).isEmpty();

        LogImportViewModel again = opened(LOG.replace("2026-10", "2026-11"));

        assertThat(again.rowsProperty().get()).filteredOn(NameRow::isOpen).extracting(NameRow::name).containsExactly("Box Squat", "Bench Press");
    }

    @Test
    void undoingAnImportTakesBackItsDecisions() throws Exception {
        stand.home.create();
        names.add(Map.of("Box Squat", "goblet-squat", "Leg Press", LogNames.KEEP));
        LogImportViewModel imports = opened(LOG);
        imports.choose("Box Squat", "sumo-squat");
        imports.choose("Bench Press", LogNames.KEEP);
        tasks.settle(imports::confirm);
        Map<String, String> decided = Map.of("Box Squat", "sumo-squat", "Bench Press", LogNames.KEEP, "Leg Press", LogNames.KEEP);
        assertThat(names.read()).isEqualTo(decided);

        tasks.settle(() -> stand.log.changes().undo());
        assertThat(names.read()).isEqualTo(Map.of("Box Squat", "goblet-squat", "Leg Press", LogNames.KEEP));
        tasks.settle(() -> stand.log.changes().redo());
        assertThat(names.read()).isEqualTo(decided);
    }

    @Test
    void sessionsThatAreThereAreNamedAndNotAdded() throws Exception {
        tasks.settle(opened(LOG)::confirm);

        LogImportViewModel again = opened(LOG);

        assertThat(again.previewProperty().get().summary()).isEqualTo("Strong: there is nothing new in this file.");
        assertThat(again.previewProperty().get().duplicates())
                .contains("5 Oct 2026, 18:02, Legs: you already have the session of 5 Oct 2026, 18:02")
                .hasSize(2);
        tasks.settle(again::confirm);
        assertThat(closed).isFalse();
        assertThat(stand.sessions()).hasSize(2);
    }

    @Test
    void sessionsThatAreThereAreAddedIfTheUserWantsThatAndTakenBackTogether() throws Exception {
        tasks.settle(opened(LOG)::confirm);
        LogImportViewModel again = opened(LOG.replace("18:02:11", "18:02:40").replace(",60,18", ",60,17"));
        assertThat(again.previewProperty().get().sessions()).isZero();

        again.withDuplicatesProperty().set(true);
        tasks.settle();
        assertThat(again.previewProperty().get().sessions()).isEqualTo(2);
        assertThat(again.previewProperty().get().duplicates()).as("still named").hasSize(2);
        assertThat(again.previewProperty().get().summary()).startsWith("Strong: 2 sessions with 4 sets");
        tasks.settle(again::confirm);
        assertThat(closed).isTrue();
        assertThat(stand.sessions()).hasSize(4);

        tasks.settle(() -> stand.log.changes().undo());
        assertThat(stand.sessions()).hasSize(2);
        assertThat(stand.sessions()).allMatch(it -> it.record().started().toString().endsWith(":11Z"));
    }

    @Test
    void theUnitIsAskedForOnlyIfTheFileDoesNotSay() throws Exception {
        LogImportViewModel imports = opened(LOG.replace(",60,", ",135,"));
        assertThat(imports.guessProperty().get()).isEqualTo(WeightUnit.POUNDS);
        assertThat(imports.unitProperty().get()).isEqualTo(WeightUnit.POUNDS);
        imports.unitProperty().set(WeightUnit.KILOGRAMS);

        tasks.settle(imports::confirm);

        assertThat(stand.sessions().getFirst().record().sets().getFirst().load()).hasToString("135 kg");
        assertThat(opened(LOG.replace("Weight", "Weight (kg)")).guessProperty().get()).isNull();
    }

    @Test
    void aFileThatIsNoLogIsTold() throws Exception {
        opened("a,b\n1,2\n");

        assertThat(closed).isTrue();
        assertThat(stand.errors).hasSize(1);
        assertThat(stand.errors.getFirst().what()).isEqualTo("log.csv can't be imported");
        assertThat(stand.errors.getFirst().where()).contains("Its header is “a, b”");
    }

    @Test
    void aFullDiskLeavesTheLogAsItWasAndThePreviewOpen() throws Exception {
        LogImportViewModel imports = opened(LOG);
        stand.isFull = true;
        tasks.settle(imports::confirm);
        assertThat(closed).isFalse();
        assertThat(imports.stateProperty().get()).isEqualTo(State.READY);
        assertThat(stand.errors).hasSize(1);
        assertThat(stand.sessions()).isEmpty();

        stand.isFull = false;
        tasks.settle(imports::confirm);
        assertThat(closed).isTrue();
        assertThat(stand.sessions()).hasSize(2);
    }

    @Test
    void cancellingAddsNothing() throws Exception {
        LogImportViewModel imports = opened(LOG);
        tasks.settle(imports::cancel);
        assertThat(closed).isTrue();
        assertThat(stand.sessions()).isEmpty();
        assertThat(names.read()).isEmpty();
    }
}
