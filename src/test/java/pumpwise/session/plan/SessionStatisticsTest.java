package pumpwise.session.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static pumpwise.session.Plans.plan;
import static pumpwise.session.Plans.reps;
import static pumpwise.session.Plans.rounds;
import static pumpwise.session.Plans.sets;
import static pumpwise.session.Plans.steps;
import static pumpwise.session.Plans.time;
import static pumpwise.session.Plans.work;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Muscle;
import pumpwise.catalog.TestCatalog;
import pumpwise.routine.Block;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.routine.TimeRange;
import pumpwise.storage.exercise.CatalogReader;
import pumpwise.storage.routine.Templates;

/// The statistics of the sample, calculated by hand from its reps, tempos, holds and rests.
class SessionStatisticsTest {

    private static final Catalog BUILT_IN = new CatalogReader().builtIn().catalog();
    private static final Routine SAMPLE = Templates.SAMPLE.routine(BUILT_IN);

    private final SessionStatistics sample = SessionStatisticsCalculator.of(SessionPlan.of(SAMPLE, BUILT_IN), BUILT_IN);

    @Test
    void workAndRestOfTheSampleAreWhatTheyAreByHand() {
        // Hip thrust 75-100 s a set, kickback and hyperextension 60-80 s, walk 30-40 s each way and bridge 60-80 s,
        // single-leg RDL 36-45 s a leg.
        assertThat(sample.work()).isEqualTo(span(225 + 360 + 180 + 360 + 144, 400 + 480 + 240 + 480 + 270));
        assertThat(sample.hold()).isEqualTo(span(90 + 90 + 45 + 45, 160 + 120 + 60 + 60));
        // 10 s to get under the bar, 5 s for each turn of the walk, and 5 s between the walk and the bridge.
        assertThat(sample.rest()).isEqualTo(span(10 + 180 + 270 + 135 + 15 + 15 + 180 + 180, 10 + 360 + 360 + 180 + 15 + 15 + 180 + 450));
        assertThat(sample.restPerMinute()).isEqualTo(DurationRange.ofMillis(985_000L * 60_000 / 1_269_000, 1_570_000L * 60_000 / 1_870_000));
    }

    @Test
    void theWorkSectionIsItsWorkAndItsRest() {
        DurationRange section = sample.section(Section.WORK);

        assertThat(section.least()).isEqualTo(sample.work().least().plus(sample.rest().least()));
        assertThat(section.greatest()).isEqualTo(sample.work().greatest().plus(sample.rest().greatest()));
    }

    @Test
    void theSectionsMakeTheWholeThatThePlanTells() {
        SessionPlan plan = SessionPlan.of(SAMPLE, BUILT_IN);

        assertThat(sample.length()).isEqualTo(new DurationRange(plan.least(), plan.greatest()));
        assertThat(Stream.of(Section.values())
                        .map(section -> sample.section(section).greatest())
                        .reduce(Duration.ZERO, Duration::plus))
                .isEqualTo(plan.greatest());
    }

    @ParameterizedTest
    @CsvSource({
        "GLUTEUS_MAXIMUS, 15.5, 17.5, 927000, 1375000",
        "GLUTEUS_MEDIUS, 8.5, 9.5, 508500, 747500",
        "GLUTEUS_MINIMUS, 5.5, 6, 306000, 427500",
        "HAMSTRINGS, 8, 9.5, 454500, 695000",
        "QUADRICEPS, 3, 3.5, 202500, 320000"
    })
    void aMuscleGetsItsSetsAndItsTension(Muscle muscle, double least, double greatest, long tension, long most) {
        assertThat(dose(sample, muscle))
                .isEqualTo(new MuscleDose(muscle, least, greatest, DurationRange.ofMillis(tension, most)));
    }

    @Test
    void theGlutesComeFirstAndTheOthersByTension() {
        assertThat(sample.muscles())
                .extracting(MuscleDose::muscle)
                .startsWith(
                        Muscle.GLUTEUS_MAXIMUS,
                        Muscle.GLUTEUS_MEDIUS,
                        Muscle.GLUTEUS_MINIMUS,
                        Muscle.HAMSTRINGS,
                        Muscle.ADDUCTORS);
    }

    @Test
    void twoLegsAreOneSetAndTheTensionOfOneLeg() {
        SessionStatistics figures = of(sets("2", reps("kickback", "10"), "30 s"));

        assertThat(dose(figures, Muscle.GLUTEUS_MAXIMUS))
                .isEqualTo(new MuscleDose(Muscle.GLUTEUS_MAXIMUS, 2, 2, span(60, 60)));
        assertThat(figures.work()).isEqualTo(span(120, 120));
    }

    @Test
    void aWalkWorksBothLegsEitherWay() {
        SessionStatistics figures = of(rounds("2", "60 s", steps("walk", "10"), reps("thrust", "10")));

        assertThat(dose(figures, Muscle.GLUTEUS_MAXIMUS))
                .isEqualTo(new MuscleDose(Muscle.GLUTEUS_MAXIMUS, 4, 4, span(120, 120)));
    }

    @Test
    void legsThatTakeTurnsShareTheTime() {
        SessionStatistics figures = of(sets("1", reps("bird-dog", "10"), ""));

        assertThat(figures.work()).isEqualTo(span(60, 60));
        assertThat(dose(figures, Muscle.GLUTEUS_MAXIMUS).tension()).isEqualTo(span(30, 30));
    }

    @Test
    void warmUpAndCoolDownTakeTimeOnly() {
        Routine routine = Routine.named("Warm")
                .withBlocks(Section.WARM_UP, List.of(sets("1", time("cardio", "5-10 min"), "")))
                .withBlocks(Section.COOL_DOWN, List.of(sets("1", time("stretch", "30 s"), "")));
        SessionStatistics figures = SessionStatisticsCalculator.of(plan(routine), TestCatalog.CATALOG);

        assertThat(figures.section(Section.WARM_UP)).isEqualTo(span(305, 605));
        assertThat(figures.work()).isEqualTo(DurationRange.ZERO);
        assertThat(figures.restPerMinute()).isEqualTo(DurationRange.ZERO);
        assertThat(figures.muscles()).hasSize(3).allMatch(MuscleDose::isNone);
    }

    @Test
    void anUnknownExerciseTakesItsTimeForNoMuscle() {
        SessionStatistics figures = of(sets("3", reps("my-machine", "10"), "60 s"));

        assertThat(figures.work()).isEqualTo(span(90, 90));
        assertThat(figures.muscles()).allMatch(MuscleDose::isNone);
    }

    @Property(tries = 50)
    void noFigureIsGreaterThanWhatItIsPartOf(@ForAll @LongRange(min = 1, max = 40) long holds) {
        SessionStatistics figures = of(sets(
                "2-3",
                reps("thrust", "8-12").withHold(TimeRange.ofSeconds(0, holds)),
                "30-60 s"));

        assertThat(figures.hold().greatest()).isLessThan(figures.work().greatest());
        assertThat(figures.work().greatest()).isLessThan(figures.length().greatest());
    }

    private static SessionStatistics of(Block block) {
        return SessionStatisticsCalculator.of(plan(work(block)), TestCatalog.CATALOG);
    }

    private static MuscleDose dose(SessionStatistics figures, Muscle muscle) {
        return figures.muscles().stream()
                .filter(dose -> dose.muscle() == muscle)
                .findFirst()
                .orElseThrow();
    }

    private static DurationRange span(long least, long greatest) {
        return DurationRange.ofMillis(least * 1000, greatest * 1000);
    }
}
