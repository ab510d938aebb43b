package pumpwise.ui.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pumpwise.progress.RecordBuilder;
import pumpwise.routine.Amount;
import pumpwise.routine.Prescription;
import pumpwise.routine.Range;
import pumpwise.routine.Single;
import pumpwise.routine.TimeRange;
import pumpwise.routine.WeightUnit;
import pumpwise.session.Command;
import pumpwise.ui.task.BothExecutors;
import pumpwise.ui.task.TestTasks;
import pumpwise.ui.train.before.UpcomingSuggestion;

/// Suggested loads on the page before a session, and in the log of the session that begins there.
@BothExecutors
class SuggestedLoadsTest extends SuggestedLoads {

    private static final String HINGE = "romanian-deadlift";
    private static final String SQUAT = "sumo-squat";

    SuggestedLoadsTest(TestTasks tasks) {
        super(tasks);
    }

    @Test
    void s1_nothingIsSaidAboutWhatWasNeverDone() {
        prepare(thrusts(null));
        assertThat(first().last()).isEmpty();
        assertThat(first().suggestion()).isNull();
        assertThat(suggestions().actionProperty().get()).isEmpty();
        assertThat(suggestions().noteProperty().get()).isEmpty();
    }

    @Test
    void s2_theRaiseIsSaidAndTakenOnlyWhenTheUserTakesIt() {
        stand.past.add(on("2026-01-03").sets(THRUST, "40 kg", 20, 20, 20).build());
        prepare(thrusts(null));
        assertThat(first().last()).isEqualTo("Last time 40 kg × 20\u00a0· 20\u00a0· 20");
        assertThat(suggested())
                .isEqualTo(new UpcomingSuggestion(
                        "42.5 kg, aim for 17\u00a0· 17\u00a0· 17", "Every set reached 20, which earns 42.5 kg.", true, false));
        begin();
        assertThat(set().load()).hasToString("40 kg");
    }

    @Test
    void s2_takenOnThePageTheLogStartsWithIt() {
        stand.past.add(on("2026-01-03").sets(THRUST, "40 kg", 20, 20, 20).build());
        prepare(thrusts(null));
        assertThat(suggestions().actionProperty().get()).isEqualTo("Use the suggested load");
        assertThat(suggestions().noteProperty().get()).isEmpty();
        suggestions().toggleAll();
        assertThat(suggested().isTaken()).isTrue();
        assertThat(suggestions().noteProperty().get()).isEmpty();
        begin();
        assertThat(set().load()).hasToString("42.5 kg");
        assertThat(set().load()).hasToString("42.5 kg");
    }

    @Test
    void twoSuggestedLoadsAreCalledBoth() {
        RecordBuilder last = on("2026-01-03").block(1).sets(THRUST, "40 kg", 20, 20, 20);
        stand.past.add(last.block(2).sets(HINGE, "40 kg", 20, 20, 20).block(3).sets(SQUAT, "40 kg", 20, 20, 20).build());
        prepare(TrainStand.routine(three(THRUST), three(HINGE)));
        assertThat(suggestions().actionProperty().get()).isEqualTo("Use both suggested loads");
        prepare(TrainStand.routine(three(THRUST), three(HINGE), three(SQUAT)));
        assertThat(suggestions().actionProperty().get()).isEqualTo("Use all 3 suggested loads");
    }

    private static Single three(String exercise) {
        Prescription item = Prescription.of(exercise, new Amount.Reps(new Range(15, 20)));
        return new Single(item, Range.of(3), TimeRange.ofSeconds(60, 90));
    }

    @Test
    void whatIsTakenIsGivenBackByTheSameKey() {
        stand.past.add(on("2026-01-03").sets(THRUST, "40 kg", 20, 20, 20).build());
        prepare(thrusts(null));
        suggestions().toggleAll();
        assertThat(suggestions().actionProperty().get()).isEqualTo("Undo the suggested load");
        suggestions().toggleAll();
        assertThat(suggested().isTaken()).isFalse();
        suggestions().toggle(first().place());
        assertThat(suggested().isTaken()).isTrue();
        suggestions().toggle(first().place());
        begin();
        assertThat(set().load()).hasToString("40 kg");
    }

    @Test
    void theHintSaysWhatEnterDoesWithTheFocusOnAnExercise() {
        stand.past.add(on("2026-01-03").sets(THRUST, "40 kg", 20, 20, 20).build());
        prepare(thrusts(null));
        assertThat(hint()).isEqualTo("Press Enter or Space to start. Stop if anything hurts.");
        stand.train().before().focus(first().place());
        assertThat(hint()).isEqualTo("Enter uses the suggested load. Stop if anything hurts.");
        suggestions().toggle(first().place());
        assertThat(hint()).isEqualTo("Enter undoes the suggested load. Stop if anything hurts.");
        prepare(thrusts("42.5 kg"));
        assertThat(hint()).isEqualTo("Enter starts the session. Stop if anything hurts.");
        stand.train().before().focus(null);
        assertThat(hint()).isEqualTo("Press Enter or Space to start. Stop if anything hurts.");
    }

    private String hint() {
        return stand.train().before().hintProperty().get();
    }

    @Test
    void theNextSessionStartsWithoutWhatWasTakenForThisOne() {
        stand.past.add(on("2026-01-03").sets(THRUST, "40 kg", 20, 20, 20).build());
        prepare(thrusts(null));
        suggestions().toggleAll();
        begin();
        stand.running().send(new Command.Finish());
        stand.settle();
        stand.train().summary().trainAgain();
        stand.settle();
        assertThat(suggested().isTaken()).isFalse();
    }

    @Test
    void s3_aLoadThatStaysHasNothingToTake() {
        stand.past.add(on("2026-01-03").sets(THRUST, "40 kg", 20, 19, 18).build());
        prepare(thrusts(null));
        assertThat(suggested())
                .isEqualTo(new UpcomingSuggestion(
                        "40 kg, aim for 20\u00a0· 20\u00a0· 19", "20 in every set earn 42.5 kg.", false, false));
        assertThat(suggestions().actionProperty().get()).isEmpty();
        assertThat(suggestions().noteProperty().get()).isEqualTo("No new loads suggested");
        suggestions().toggleAll();
        assertThat(suggestions().noteProperty().get()).isEqualTo("No new loads suggested");
    }

    @Test
    void noMoreSetsAreAimedAtThanArePlanned() {
        stand.past.add(on("2026-01-03").sets(THRUST, "40 kg", 20, 19, 18, 17, 16).build());
        prepare(thrusts(null));
        assertThat(suggested().aim()).isEqualTo("40 kg, aim for 20\u00a0· 20\u00a0· 19\u00a0· 18");
        Prescription item = Prescription.of(THRUST, new Amount.Reps(new Range(15, 20)));
        prepare(TrainStand.routine(new Single(item, new Range(2, 2), TimeRange.ofSeconds(60, 90))));
        assertThat(suggested().aim()).isEqualTo("40 kg, aim for 20\u00a0· 20");
    }

    @Test
    void s11_afterPainOnlyThatIsSaid() {
        stand.past.add(on("2026-01-03").sets(THRUST, "40 kg", 20, 20, 20).hurt(THRUST, 3).build());
        prepare(thrusts(null));
        assertThat(suggested())
                .isEqualTo(new UpcomingSuggestion("", "Stopped because it hurt on 3 Jan 2026.", false, false));
    }

    @Test
    void s12_eachSetStartsWithItsOwnLoad() {
        stand.past.add(on("2026-01-03")
                .block(1)
                .set(THRUST, 1, null, "60 kg", 20)
                .set(THRUST, 2, null, "50 kg", 20)
                .set(THRUST, 3, null, "40 kg", 20)
                .build());
        prepare(thrusts(null));
        suggestions().toggleAll();
        begin();
        assertThat(List.of(set(), set(), set())).extracting(log -> String.valueOf(log.load()))
                .containsExactly("62.5 kg", "52.5 kg", "42.5 kg");
    }

    @Test
    void s17_theUnitOfThePlatesStays() {
        stand.settings.change(old -> old.withTraining(it -> it.withUnit(WeightUnit.POUNDS)));
        stand.past.add(on("2026-01-03").sets(THRUST, "40 kg", 20, 20, 20).build());
        prepare(thrusts(null));
        suggestions().toggleAll();
        begin();
        assertThat(set().load()).hasToString("42.5 kg");
    }

    @Test
    void s18_aLoadInTheRoutineWinsUntilTheSuggestionIsTaken() {
        stand.past.add(on("2026-01-03").sets(THRUST, "40 kg", 20, 20, 20).build());
        prepare(thrusts("50 kg"));
        assertThat(first().load()).isEqualTo("50 kg");
        assertThat(first().last()).isEqualTo("Last time 40 kg × 20\u00a0· 20\u00a0· 20");
        begin();
        assertThat(set().load()).hasToString("50 kg");
        stand.running().undoOrUseSuggestion();
        assertThat(set().load()).hasToString("42.5 kg");
    }

    @Test
    void s21_whileRecoveryIsDueNothingIsRaised() {
        stand.past.add(on("2026-01-03").sets(THRUST, "40 kg", 20, 20, 20).build());
        stand.past.add(RecordBuilder.at("2026-01-04T18:00:00Z")
                .target(15, 20)
                .effort(8)
                .sets("glute-hyperextension", null, 20, 20, 20, 20, 20, 20, 20)
                .build());
        Prescription item = Prescription.of(THRUST, new Amount.Reps(new Range(15, 20)));
        prepare(TrainStand.routine(new Single(item, new Range(6, 6), TimeRange.ofSeconds(60, 90))));
        assertThat(stand.train().before().findingsProperty().get()).hasSize(1).first().asString().startsWith("Recovery: ");
        assertThat(suggested().aim()).startsWith("40 kg");
    }
}
