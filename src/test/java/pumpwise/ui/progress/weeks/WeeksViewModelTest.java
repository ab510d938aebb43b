package pumpwise.ui.progress.weeks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import pumpwise.catalog.Muscle;
import pumpwise.progress.RecordBuilder;
import pumpwise.rules.RuleId;
import pumpwise.session.record.SessionRecord;
import pumpwise.storage.session.SessionListing;
import pumpwise.ui.progress.ChartLogs;
import pumpwise.ui.progress.ChartStand;
import pumpwise.ui.progress.plot.Chart;
import pumpwise.ui.progress.plot.Chart.Look;
import pumpwise.ui.progress.plot.Chart.Point;
import pumpwise.ui.progress.weeks.ShownWeeks.MuscleRow;
import pumpwise.ui.progress.weeks.WeekTexts.Tile;
import pumpwise.ui.progress.weeks.WeeksSummary.LogFinding;
import pumpwise.ui.progress.weeks.WeeksSummary.RuleHere;
import pumpwise.ui.task.BothExecutors;
import pumpwise.ui.task.TestTasks;

/// The weeks of the log.
@BothExecutors
class WeeksViewModelTest {

    private static final String THRUST = "barbell-hip-thrust";

    private final TestTasks tasks;

    WeeksViewModelTest(TestTasks tasks) {
        this.tasks = tasks;
    }

    private ChartStand stand(List<SessionRecord> records) {
        ChartStand stand = new ChartStand(records, tasks);
        tasks.settle();
        return stand;
    }

    private static ShownWeeks shown(ChartStand stand) {
        ShownWeeks shown = stand.weeks.shownProperty().get();
        assertThat(shown).isNotNull();
        return shown;
    }

    private static RecordBuilder on(String day) {
        return RecordBuilder.at(day + "T17:00:00Z").sets(THRUST, "40 kg", 20, 20, 20);
    }

    private static Chart chart(ChartStand stand, Muscle muscle) {
        return stand.weeks.plot(muscle).chartProperty().get();
    }

    @Test
    void theTilesSayHowOftenAndHowItFelt() {
        ChartStand stand = stand(List.of(
                on("2026-11-10").felt(3).build(),
                on("2026-11-12").felt(4).build(),
                on("2026-11-17").felt(4).build(),
                on("2026-11-20").felt(5).build(),
                on("2026-11-24").build()));

        assertThat(shown(stand).tiles())
                .containsExactly(
                        new Tile("This week", "1 of 2", "2 weeks in a row"),
                        new Tile("Last 4 weeks", "2", "days a week"),
                        new Tile("Pump felt", "4.0", "of 5 in the last 4 weeks"));
    }

    @Test
    void withoutAGoalNoStreakIsShown() {
        ChartStand stand = stand(List.of(on("2026-11-24").build()));
        stand.preferences.goal = 0;

        tasks.settle(stand.weeks::refresh);

        assertThat(shown(stand).tiles().getFirst()).isEqualTo(new Tile("This week", "1 day", ""));
    }

    @Test
    void oneSessionGivesNoMeans() {
        ChartStand stand = stand(List.of(on("2026-11-24").felt(4).build()));

        assertThat(shown(stand).tiles())
                .extracting(Tile::number, Tile::remark)
                .contains(
                        tuple("", "Shows after your first full week."),
                        tuple("", "Say 1 to 5 after a session."));
    }

    @Test
    void everyWeekIsABarAndTheRunningOneIsHatched() {
        ChartStand stand = stand(List.of(on("2026-11-17").build(), on("2026-11-24").build()));

        List<Point> points = chart(stand, Muscle.GLUTEUS_MAXIMUS).points();
        assertThat(points).hasSize(WeeksViewModel.MANY);
        assertThat(points.getLast().look()).isEqualTo(Look.HATCHED);
        assertThat(points.getLast().sentence()).isEqualTo("Week of 23 Nov 2026, not over: 3 hard sets so far");
        assertThat(points.get(24).values()).containsExactly(3.0);
        assertThat(points.get(24).look()).isEqualTo(Look.FULL);
        assertThat(points.get(23).values()).containsExactly(0.0);
        tasks.settle(() -> stand.weeks.showWeeks(WeeksViewModel.FEW));
        assertThat(chart(stand, Muscle.GLUTEUS_MAXIMUS).points()).hasSize(WeeksViewModel.FEW);
    }

    @Test
    void otherMusclesAreShownOnRequest() {
        ChartStand stand = stand(List.of(on("2026-11-24").build()));

        assertThat(shown(stand).muscles())
                .extracting(MuscleRow::muscle)
                .containsExactly(Muscle.GLUTEUS_MAXIMUS, Muscle.GLUTEUS_MEDIUS, Muscle.GLUTEUS_MINIMUS);
        assertThat(shown(stand).more()).isPositive();
        assertThat(shown(stand).muscles().getFirst().current()).isEqualTo("3 this week");
        stand.weeks.showAll(true);
        assertThat(shown(stand).muscles()).extracting(MuscleRow::muscle).contains(Muscle.HAMSTRINGS);
        assertThat(shown(stand).more()).isZero();
    }

    @Test
    void setsWithoutEffortAreTold() {
        ChartStand stand = stand(List.of(on("2026-11-24").effort(8).sets("romanian-deadlift", "40 kg", 12).build()));

        assertThat(shown(stand).unrated()).isEqualTo("Sets without an effort count as hard: 3 of 4 this week.");
    }

    @Test
    void theRulesSpeakAndCanBeSwitchedOff() {
        ChartStand stand = stand(ChartLogs.full());

        assertThat(shown(stand).routine()).isEqualTo("Glute pump");
        assertThat(shown(stand).findings()).extracting(LogFinding::rule).contains(RuleId.WEEKLY_RECOVERY);
        assertThat(shown(stand).findings()).allSatisfy(finding -> assertThat(finding.why()).contains("Jordan"));
        assertThat(stand.weeks.recoveryProperty().get()).isTrue();

        tasks.settle(() -> stand.weeks.switchRule(RuleId.WEEKLY_RECOVERY, false));
        assertThat(shown(stand).findings()).extracting(LogFinding::rule).doesNotContain(RuleId.WEEKLY_RECOVERY);
        assertThat(stand.weeks.recoveryProperty().get()).isFalse();
        assertThat(stand.preferences.off).containsExactly(RuleId.WEEKLY_RECOVERY);

        tasks.settle(() -> stand.weeks.switchRule(RuleId.WEEKLY_RECOVERY, true));
        assertThat(shown(stand).findings()).extracting(LogFinding::rule).contains(RuleId.WEEKLY_RECOVERY);
    }

    @Test
    void theDaysOfAYearAreToldAndLeadToTheirSessions() {
        SessionRecord monday = on("2026-11-23").sets("romanian-deadlift", "40 kg", 12, 12).build();
        ChartStand stand = stand(List.of(monday));
        YearViewModel year = stand.weeks.year();
        assertThat(year.toldProperty().get()).isEqualTo("1 day trained since 24 Nov 2025");

        year.move(1);
        assertThat(year.toldProperty().get()).isEqualTo("Thu 26 Nov 2026: no session");
        year.move(1);
        assertThat(year.atProperty().get()).as("not beyond today").isEqualTo("2026-11-26");
        year.choose();
        assertThat(stand.followed).isEmpty();
        year.moveToEnd(false);
        assertThat(year.toldProperty().get()).startsWith("Mon 23 Nov 2026: 1 session, ");
        year.choose();
        assertThat(stand.followed).hasSize(1).first().asString().startsWith("session ");
        year.point(ChartLogs.TODAY.minusYears(2));
        assertThat(year.atProperty().get()).isNull();
    }

    @Test
    void aRuleIsSwitchedOffForTheRoutineInPlanWithAReason() {
        ChartStand stand = stand(ChartLogs.full());

        stand.weeks.askWhy(RuleId.WEEKLY_RECOVERY);
        assertThat(stand.weeks.reason().textProperty().get()).isEqualTo("I recover well");
        tasks.settle(stand.weeks.reason()::commit);
        assertThat(shown(stand).findings()).extracting(LogFinding::rule).doesNotContain(RuleId.WEEKLY_RECOVERY);
        assertThat(shown(stand).off())
                .extracting(RuleHere::text)
                .containsExactly("\u201cRecovery\u201d is off for \u201cGlute pump\u201d: I recover well");
        assertThat(stand.weeks.recoveryProperty().get()).isFalse();
        assertThat(stand.preferences.off).as("for all routines").isEmpty();

        tasks.settle(() -> stand.weeks.switchOnHere(RuleId.WEEKLY_RECOVERY));
        assertThat(shown(stand).findings()).extracting(LogFinding::rule).contains(RuleId.WEEKLY_RECOVERY);
        assertThat(shown(stand).off()).isEmpty();
    }

    @Test
    void tooFewRatingsSayHowManyAreMissing() {
        ChartStand stand = stand(List.of(on("2026-11-24").felt(4).build()));

        assertThat(shown(stand).ratings()).isEmpty();
        assertThat(shown(stand).patterns())
                .containsExactly("Shows once 5 stronger and 5 weaker pumps are rated (now 1 and 0).");
    }

    @Test
    void e14_strongerPumpsAreComparedByMedians() {
        List<SessionRecord> records = new ArrayList<>();
        for (int day = 1; day <= 10; day++) {
            boolean strong = day % 2 == 0;
            records.add(RecordBuilder.at("2026-11-%02dT17:00:00Z".formatted(day))
                    .felt(strong ? 5 : 2)
                    .sets(THRUST, "40 kg", strong ? new int[] {20, 20, 20, 20} : new int[] {20, 20, 20})
                    .build());
        }

        ShownWeeks shown = shown(stand(records));

        assertThat(shown.ratings()).isEqualTo("5 rated 4 or 5, 5 rated 1 to 3");
        assertThat(shown.patterns()).contains("more hard sets for gluteus maximus: 4 against 3");
    }

    @Test
    void aBarOpensTheNewestSessionOfItsWeek() {
        ChartStand stand = stand(List.of(on("2026-11-23").build(), on("2026-11-24").build()));

        stand.weeks.plot(Muscle.GLUTEUS_MEDIUS).point(25);
        stand.weeks.plot(Muscle.GLUTEUS_MEDIUS).choose();
        stand.weeks.plot(Muscle.GLUTEUS_MEDIUS).point(3);
        stand.weeks.plot(Muscle.GLUTEUS_MEDIUS).choose();

        assertThat(stand.followed).containsExactly("session 2026-11-24T17:00:00Z.json");
    }

    @Test
    void numbersWaitUntilAllSessionsAreRead() {
        ChartStand stand = stand(List.of());
        assertThat(stand.weeks.emptyProperty().get()).isTrue();

        ChartStand reading = new ChartStand(
                new SessionListing(ChartLogs.listing(ChartLogs.few()).sessions(), List.of(), List.of(), 30), tasks);
        tasks.settle();

        assertThat(reading.weeks.emptyProperty().get()).isFalse();
        assertThat(reading.weeks.shownProperty().get()).isNull();
    }
}
