package pumpwise.ui.train.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Exercise;
import pumpwise.routine.Routine;
import pumpwise.storage.ReportInputs;
import pumpwise.storage.exercise.ExerciseReader;
import pumpwise.storage.routine.RoutineReader;
import pumpwise.ui.task.BothExecutors;
import pumpwise.ui.task.TestTasks;
import pumpwise.ui.train.TrainStage;
import pumpwise.ui.train.TrainStand;

@BothExecutors
class SpokenPromptsTest {

    private final TrainStand stand;

    SpokenPromptsTest(TestTasks tasks) {
        stand = new TrainStand(tasks);
    }

    @Test
    void nothingIsSaidUnlessWanted() {
        stand.start(TrainStand.small());
        stand.advance(200);
        assertThat(said()).isEmpty();
    }

    @Test
    void whatComesNextIsSaidWhereThereIsTimeToListen() {
        speak();
        stand.start(TrainStand.routine(TrainStand.thrusts(), TrainStand.kickbacks()));
        assertThat(said()).containsExactly("Next: Barbell hip thrust, set 1.");
        stand.advance(10 + 15);
        assertThat(said()).endsWith("Next: Barbell hip thrust, set 2.").hasSize(2);
        stand.advance(79);
        assertThat(said()).hasSize(2);
        stand.advance(1);
        assertThat(said()).endsWith("Ten seconds.");
        stand.running().commands().skip();
        stand.running().commands().skip();
        // The optional third set.
        stand.running().commands().skip();
        assertThat(said()).endsWith("Next: Cable glute kickback, left leg.");
        stand.running().commands().next();
        stand.running().commands().done();
        assertThat(said()).endsWith("Switch: right leg.");
    }

    @Test
    void nothingIsSaidInASet() {
        speak();
        stand.start(TrainStand.small());
        stand.running().commands().next();
        int before = said().size();
        stand.advance(14);
        assertThat(said()).hasSize(before);
    }

    @Test
    void tenSecondsAreNotSaidOfWhatStandsStillOrWasLeftOut() {
        speak();
        stand.start(TrainStand.small());
        stand.advance(25);
        stand.running().commands().next();
        stand.advance(5);
        stand.running().commands().next();
        stand.advance(300);
        assertThat(said()).doesNotContain("Ten seconds.");
    }

    @Test
    void theEndIsSaid() {
        speak();
        stand.start(TrainStand.small());
        while (stand.train().stageProperty().get() == TrainStage.RUNNING) {
            stand.running().commands().skip();
        }
        assertThat(said()).endsWith("Well done. Session complete.");
    }

    @Test
    void mutedNothingIsSaid() {
        speak();
        stand.running().sound().toggle();
        stand.start(TrainStand.small());
        stand.advance(100);
        assertThat(said()).isEmpty();
    }

    /// What was said, after everything has happened that is under way.
    private List<String> said() {
        stand.settle();
        return stand.voice.said;
    }

    @Test
    void report14_aLongNameIsNotCutOff() throws Exception {
        Exercise named = ExerciseReader.read(
                "long-name.json", Files.readAllBytes(ReportInputs.path("14-voice/long-name.json")));
        List<Exercise> exercises = new ArrayList<>(TrainStand.CATALOG.exercises());
        exercises.add(named);
        Catalog catalog = Catalog.of(exercises);
        Routine routine = new RoutineReader(catalog)
                .read("Long.json", Files.readAllBytes(ReportInputs.path("14-voice/Long.json")));
        speak();
        stand.train().prepare(routine, catalog);
        stand.train().before().start();
        stand.settle();
        stand.advance(10 + 8 + 5);
        assertThat(stand.voice.said).endsWith("Next: " + named.name() + ", set 2.", "Ten seconds.");
        // Only an announcement of the next exercise may interrupt.
        assertThat(stand.voice.saidIfSilent).containsExactly("Ten seconds.");
    }

    private void speak() {
        stand.settings.change(old -> old.withSound(it -> it.withSpoken(true)));
    }
}
