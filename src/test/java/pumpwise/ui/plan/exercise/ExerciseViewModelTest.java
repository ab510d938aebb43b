package pumpwise.ui.plan.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static pumpwise.ui.plan.model.Planned.CATALOG;
import static pumpwise.ui.plan.model.Planned.SAMPLE;
import static pumpwise.ui.plan.model.Planned.SUPERSET;
import static pumpwise.ui.plan.model.Planned.THRUST;
import static pumpwise.ui.plan.model.Planned.WORDS;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import pumpwise.catalog.Unit;
import pumpwise.routine.Amount;
import pumpwise.routine.Load;
import pumpwise.routine.Place;
import pumpwise.routine.Range;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.session.plan.SessionPlan;
import pumpwise.session.record.LastTime;
import pumpwise.session.record.SessionHistory;
import pumpwise.session.record.SessionRecord;
import pumpwise.session.record.SetRecord;
import pumpwise.ui.common.UserError;
import pumpwise.ui.exercise.ExerciseText.Part;
import pumpwise.ui.task.BothExecutors;
import pumpwise.ui.task.TestTasks;

/// The exercise beside the routine.
@BothExecutors
class ExerciseViewModelTest {

    private static final Instant NOW = Instant.parse("2026-01-07T18:00:00Z");
    private static final SessionPlan SESSION = SessionPlan.of(SAMPLE, CATALOG);

    private final TestTasks tasks;
    private final List<UserError> problems = new ArrayList<>();
    private final List<SessionRecord> log = new ArrayList<>();
    private final ExerciseViewModel exercise;
    private boolean broken;

    ExerciseViewModelTest(TestTasks tasks) {
        this.tasks = tasks;
        exercise = new ExerciseViewModel(WORDS, CATALOG, this::lastTime, problems::add, tasks);
    }

    private LastTime lastTime(SessionPlan plan) {
        if (broken) {
            throw new IllegalStateException("a bug");
        }
        return new SessionHistory(log).lastTime(plan, NOW);
    }

    private void done(int block, String exercise, String load, int... counts) {
        List<SetRecord> sets = new ArrayList<>();
        for (int index = 0; index < counts.length; index++) {
            sets.add(new SetRecord(
                    Section.WORK, block, exercise, index + 1, new Range(3, 4), null, false,
                    new Amount.Reps(new Range(15, 20)), Unit.REPS, counts[index], Duration.ofSeconds(60),
                    Load.read(load).orElseThrow(), 7));
        }
        log.add(new SessionRecord(
                SAMPLE.name(), Instant.parse("2026-01-05T18:00:00Z"), "Europe/Berlin", null,
                new SessionRecord.Times(Duration.ofMinutes(60), Duration.ZERO, Duration.ZERO, Duration.ZERO),
                SessionRecord.Holds.NONE, sets, List.of(), 0, null, new TreeMap<>()));
    }

    private void show(Place place) {
        exercise.toggle(SAMPLE, place, SESSION);
        tasks.settle();
    }

    private ShownExercise shown() {
        ShownExercise now = exercise.shownProperty().get();
        assertThat(now).isNotNull();
        return now;
    }

    @Test
    void itSaysHowToDoTheExercise() {
        show(THRUST);

        assertThat(shown().name()).isEqualTo("Barbell hip thrust");
        assertThat(shown().kind()).startsWith("compound");
        assertThat(shown().parts())
                .extracting(Part::heading)
                .containsExactly("Cues", "Instructions", "Breathing", "Common mistakes", "Muscles");
    }

    @Test
    void itSaysWhatWasDoneThereLastTime() {
        done(1, "barbell-hip-thrust", "60 kg", 20, 20, 18);
        show(THRUST);

        assertThat(exercise.lastTimeProperty().get()).isEqualTo("Jan 5, 2026: 20, 20, 18 reps \u00b7 60 kg \u00b7 effort 7");
    }

    @Test
    void itSaysThatNothingWasDoneThere() {
        done(2, "romanian-deadlift", "60 kg", 20);
        show(THRUST);
        assertThat(exercise.lastTimeProperty().get()).isEqualTo("Nothing logged here yet.");

        show(Place.of(Section.WARM_UP, 0));
        assertThat(exercise.lastTimeProperty().get()).isEmpty();
    }

    @Test
    void aMemberOfASupersetIsShownByItself() {
        show(new Place(SUPERSET.section(), SUPERSET.block(), 1));
        assertThat(shown().name()).isEqualTo("Banded glute bridge");
    }

    @Test
    void theSameAgainClosesItAndAnotherReplacesIt() {
        show(THRUST);
        show(Place.of(Section.WORK, 1));
        assertThat(shown().place()).isEqualTo(Place.of(Section.WORK, 1));

        show(Place.of(Section.WORK, 1));
        assertThat(exercise.shownProperty().get()).isNull();
        assertThat(exercise.close()).isFalse();
    }

    @Test
    void whatIsReadForAnExerciseThatIsClosedIsForgotten() {
        done(1, "barbell-hip-thrust", "60 kg", 20);
        exercise.toggle(SAMPLE, THRUST, SESSION);
        exercise.toggle(SAMPLE, Place.of(Section.COOL_DOWN, 0), SESSION);
        tasks.settle();

        assertThat(exercise.lastTimeProperty().get()).isEmpty();
    }

    @Test
    void itClosesWhenTheExerciseLeavesTheRoutine() {
        show(THRUST);
        exercise.follow(SAMPLE.withName("Mine"));
        assertThat(exercise.shownProperty().get()).isNotNull();

        exercise.follow(Routine.named("Another"));
        assertThat(exercise.shownProperty().get()).isNull();
    }

    @Test
    void anExerciseThatIsNotInTheLibraryIsShownAsSuch() {
        Routine unknown = SAMPLE.withItem(THRUST, item -> item.withExercise("my-machine"));
        exercise.toggle(unknown, THRUST, SessionPlan.of(unknown, CATALOG));
        tasks.settle();

        assertThat(shown().name()).isEqualTo("my-machine");
        assertThat(shown().kind()).contains("isn't in your library");
    }

    @Test
    void aFaultIsReportedAndTheExerciseStays() {
        broken = true;
        show(THRUST);

        assertThat(problems).hasSize(1);
        assertThat(exercise.lastTimeProperty().get()).isEmpty();
        assertThat(shown().name()).isEqualTo("Barbell hip thrust");
    }
}
