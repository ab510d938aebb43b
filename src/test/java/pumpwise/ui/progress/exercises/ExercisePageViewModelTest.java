package pumpwise.ui.progress.exercises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import pumpwise.routine.WeightUnit;
import pumpwise.ui.progress.ChartLogs;
import pumpwise.ui.progress.ChartStand;
import pumpwise.ui.progress.exercises.ExerciseLines.RecordLine;
import pumpwise.ui.progress.exercises.ExerciseLines.SessionLine;
import pumpwise.ui.progress.plot.Chart;
import pumpwise.ui.progress.plot.Chart.Kind;
import pumpwise.ui.progress.plot.Chart.Look;
import pumpwise.ui.progress.plot.Chart.Point;
import pumpwise.ui.task.BothExecutors;
import pumpwise.ui.task.TestTasks;

/// The progress of one exercise: its chart, its records and its sessions.
@BothExecutors
class ExercisePageViewModelTest extends ExercisesStand {

    ExercisePageViewModelTest(TestTasks tasks) {
        super(tasks);
    }

    private static SessionLine line(ChartStand stand, int index) {
        return stand.page.line(page(stand).sessions().get(index));
    }

    @Test
    void theFirstMetricOfALoadIsTheBestSet() {
        ChartStand stand = showing(THRUST, List.of(
                on("2026-11-20").sets(THRUST, "40 kg", 20, 18).build(),
                on("2026-11-24").sets(THRUST, "42.5 kg", 18, 17, 16).build()));

        assertThat(page(stand).metrics())
                .containsExactly(Metric.BEST_SET, Metric.LOAD_FOR_REPS, Metric.SET_BY_SET, Metric.VOLUME);
        assertThat(chart(stand).unit()).isEqualTo("kg");
        assertThat(chart(stand).points()).extracting(Point::values).containsExactly(List.of(40.0), List.of(42.5));
        assertThat(chart(stand).points()).extracting(Point::label).containsExactly("20", "42.5 kg × 18");
        assertThat(chart(stand).points().getLast().sentence()).isEqualTo("24 Nov 2026: 42.5 kg × 18\u00a0· 17\u00a0· 16");
    }

    @Test
    void loadForTwentyConvertsWithinTheRangeOnly() {
        ChartStand stand = showing(THRUST, List.of(
                on("2026-11-18").sets(THRUST, "60 kg", 8).build(),
                on("2026-11-20").sets(THRUST, "40 kg", 20).build(),
                on("2026-11-24").sets(THRUST, "42.5 kg", 18).build()));

        tasks.settle(() -> stand.page.show(Metric.LOAD_FOR_REPS));

        assertThat(page(stand).loadReps()).isEqualTo(20);
        assertThat(chart(stand).points()).extracting(point -> point.values().getFirst()).containsExactly(40.0, 40.8);
        assertThat(chart(stand).points().getLast().sentence())
                .isEqualTo("24 Nov 2026: 42.5 kg × 18, as hard as 40.8 kg for 20");
    }

    @Test
    void edge4_theAxisIsInTheCurrentUnitAndTheTableAsWritten() {
        ChartStand stand = showing(THRUST, List.of(on("2026-11-24").sets(THRUST, "40 kg", 20).build()));

        tasks.settle(() -> stand.settings.change(
                old -> old.withTraining(it -> it.withUnit(WeightUnit.POUNDS))));

        assertThat(chart(stand).unit()).isEqualTo("lb");
        assertThat(chart(stand).points().getFirst().values().getFirst()).isBetween(88.1, 88.2);
        assertThat(line(stand, 0).sets()).isEqualTo("40 kg × 20");
        assertThat(page(stand).records()).extracting(RecordLine::best).containsExactly("88.2 lb × 20");
    }

    @Test
    void edge4_poundsStayExact() {
        ChartStand stand = showing(THRUST, List.of(on("2026-11-24").sets(THRUST, "100 lb", 20, 20, 20).build()));
        tasks.settle(() -> stand.settings.change(old -> old.withTraining(it -> it.withUnit(WeightUnit.POUNDS))));

        assertThat(chart(stand).points().getFirst().values().getFirst()).isCloseTo(100, within(1e-9));
        tasks.settle(() -> stand.page.show(Metric.LOAD_FOR_REPS));
        assertThat(chart(stand).points().getFirst().sentence()).endsWith("as hard as 100 lb for 20");
        tasks.settle(() -> stand.page.show(Metric.VOLUME));
        assertThat(chart(stand).points().getFirst().sentence()).endsWith("6,000 lb moved in all");
    }

    @Test
    void edge14_legsAreTwoLinesAndALastingDifferenceIsTold() {
        ChartStand stand = showing("cable-glute-kickback", ChartLogs.full());

        assertThat(chart(stand).lines()).containsExactly("left", "right");
        assertThat(page(stand).asymmetry()).startsWith("Left 19").contains("right 16");
        tasks.settle(() -> stand.page.show(Metric.VOLUME));
        assertThat(chart(stand).kind()).isEqualTo(Kind.SESSION_BARS);
        assertThat(chart(stand).lines()).hasSize(1);
        assertThat(chart(stand).points().getLast().sentence()).endsWith("kg moved in all");
    }

    @Test
    void edge17_sessionsWithoutALoadAreHollowOnTheBaseLine() {
        ChartStand stand = showing("bulgarian-split-squat", ChartLogs.full());
        tasks.settle(() -> stand.page.show(ChartSpan.ALL));

        List<Point> points = chart(stand).points();
        assertThat(points.getFirst().look()).isEqualTo(Look.HOLLOW);
        assertThat(points.getFirst().group()).isEqualTo("no load");
        assertThat(points.getLast().look()).isEqualTo(Look.FULL);
        assertThat(points.getLast().group()).isEmpty();
    }

    @Test
    void edge16_bandsAreMeasuredInRepsAndNamedWhereTheyChange() {
        ChartStand stand = showing("banded-glute-bridge", ChartLogs.full());
        tasks.settle(() -> stand.page.show(ChartSpan.ALL));

        assertThat(page(stand).metrics()).containsExactly(Metric.MOST_REPS, Metric.SET_BY_SET);
        assertThat(chart(stand).points().stream().map(Point::group).distinct())
                .containsExactly("green band", "blue band", "black band");
        assertThat(chart(stand).unit()).isEqualTo("reps");
    }

    @Test
    void timedSetsAreMeasuredInSeconds() {
        ChartStand stand = showing("my-hold", ChartLogs.full());

        assertThat(page(stand).metrics()).containsExactly(Metric.LONGEST_SET, Metric.SET_BY_SET);
        assertThat(chart(stand).unit()).isEqualTo("s");
        assertThat(chart(stand).points().getLast().values()).containsExactly(49.0);
    }

    @Test
    void setBySetHasALineForEachSetAndBreaksWhereTheLoadChanges() {
        ChartStand stand = showing(THRUST, List.of(
                on("2026-11-20").sets(THRUST, "40 kg", 20, 18).build(),
                on("2026-11-24").sets(THRUST, "42.5 kg", 18, 17, 16).build()));

        tasks.settle(() -> stand.page.show(Metric.SET_BY_SET));

        assertThat(chart(stand).lines()).containsExactly("set 1", "set 2", "set 3");
        assertThat(chart(stand).points().getFirst().values()).containsExactly(20.0, 18.0, Double.NaN);
        assertThat(chart(stand).points()).extracting(Point::group).containsExactly("40 kg", "42.5 kg");
    }

    @Test
    void edge3_aSessionOnAnUnlikelyDayIsInTheTableButNotInTheChart() {
        ChartStand stand = showing(THRUST, List.of(
                on("1970-01-01").sets(THRUST, "40 kg", 20).build(),
                on("2026-11-24").sets(THRUST, "40 kg", 20).build()));
        tasks.settle(() -> stand.page.show(ChartSpan.ALL));

        assertThat(chart(stand).points()).hasSize(1);
        assertThat(page(stand).sessions()).hasSize(2);
    }

    @Test
    void edge9_anExerciseThatWasDoneTwiceInASessionIsOnePoint() {
        ChartStand stand = showing(THRUST, List.of(
                on("2026-11-24").sets(THRUST, "40 kg", 20).sets(THRUST, "45 kg", 15).build()));

        assertThat(chart(stand).points()).extracting(Point::values).containsExactly(List.of(45.0));
        assertThat(line(stand, 0).sets()).isEqualTo("40 kg × 20\n45 kg × 15");
    }

    @Test
    void oneSessionIsAPointAndALineTakesTwo() {
        ChartStand stand = showing(THRUST, ChartLogs.one());

        assertThat(stand.page.plot().toldProperty().get()).isEqualTo("One session so far. A line takes two.");
        assertThat(chart(stand).points()).hasSize(1);
    }

    @Test
    void theTableTellsTheComparisonAndTheRecord() {
        ChartStand stand = showing(THRUST, List.of(
                on("2026-11-20").sets(THRUST, "40 kg", 20, 18).build(),
                on("2026-11-24").sets(THRUST, "45 kg", 20, 17).hurt("romanian-deadlift", 1).build()));

        SessionLine newest = line(stand, 0);

        assertThat(newest.result()).isEqualTo("up");
        assertThat(newest.sentence()).isEqualTo("24 Nov 2026: 45 kg × 20\u00a0· 17, up, record: Heaviest");
        assertThat(line(stand, 1).result()).isEmpty();
        assertThat(line(stand, 1).sentence()).isEqualTo("20 Nov 2026: 40 kg × 20\u00a0· 18");
    }

    @Test
    void edge20_anExerciseThatHurtSaysSoInsteadOfAComparison() {
        ChartStand stand = showing(THRUST, List.of(
                on("2026-11-20").sets(THRUST, "40 kg", 20, 18).build(),
                on("2026-11-24").sets(THRUST, "40 kg", 12).hurt(THRUST, 1).build()));

        assertThat(line(stand, 0).result()).isEqualTo("stopped because it hurt");
    }

    @Test
    void recordsStandInOrderAndLongSetsGiveNoEstimate() {
        ChartStand stand = showing(THRUST, List.of(
                on("2026-11-20").sets(THRUST, "40 kg", 21).build(),
                on("2026-11-24").sets(THRUST, "42.5 kg", 18).build()));

        assertThat(page(stand).records())
                .containsExactly(
                        new RecordLine("Heaviest", "42.5 kg × 18", "24 Nov"),
                        new RecordLine("Most with 40 kg", "21", "20 Nov"));
        assertThat(page(stand).singleBest()).startsWith("Single best: no estimate.").contains("10 reps");
    }

    @Test
    void aShortSetGivesAnEstimate() {
        ChartStand stand = showing(THRUST, List.of(on("2026-11-20").effort(9).sets(THRUST, "60 kg", 8).build()));

        assertThat(page(stand).singleBest()).isEqualTo("Single best, estimated: about 78 kg (from 60 kg × 8)");
    }

    @Test
    void withoutAWeightOrRepsThereIsNoEstimateAndWhy() {
        assertThat(page(showing(THRUST, List.of(on("2026-11-20").sets(THRUST, "green band", 8).build()))).singleBest())
                .isEqualTo("Single best: no estimate. Only sets with a weight allow one.");
        assertThat(page(showing("plank", List.of(on("2026-11-20").timed("plank", 40).build()))).singleBest())
                .isEqualTo("Single best: no estimate. Only sets that are counted in reps allow one.");
    }

    @Test
    void aSessionWithoutAPlanDoesNotHideTheSuggestion() {
        ChartStand stand = showing(THRUST, List.of(
                on("2026-11-20").target(15, 20).sets(THRUST, "40 kg", 20, 20, 20).build(),
                on("2026-11-22").sets(THRUST, "60 kg", 8).build()));

        assertThat(page(stand).next()).isNotNull();
    }

    @Test
    void keysStepThroughMetricsAndRanges() {
        ChartStand stand = showing(THRUST, ChartLogs.full());

        tasks.settle(() -> stand.page.stepMetric(-1));
        assertThat(stand.page.metricProperty().get()).isEqualTo(Metric.BEST_SET);
        tasks.settle(() -> stand.page.stepMetric(1));
        assertThat(stand.page.metricProperty().get()).isEqualTo(Metric.LOAD_FOR_REPS);
        int recent = chart(stand).points().size();
        tasks.settle(() -> stand.page.stepSpan(1));
        tasks.settle(() -> stand.page.stepSpan(1));
        tasks.settle(() -> stand.page.stepSpan(1));
        assertThat(stand.page.spanProperty().get()).isEqualTo(ChartSpan.ALL);
        assertThat(chart(stand).points()).hasSizeGreaterThan(recent);
        tasks.settle(() -> stand.exercises.select("my-hold"));
        assertThat(stand.page.metricProperty().get()).isEqualTo(Metric.LONGEST_SET);
    }

    @Test
    void aPointOpensItsSession() {
        ChartStand stand = showing(THRUST, ChartLogs.full());

        stand.page.plot().point(0);
        stand.page.plot().choose();

        assertThat(stand.followed).hasSize(1).first().asString().startsWith("session 2026-08-27T17");
    }
}
