package pumpwise.rules.log;

import static org.assertj.core.api.Assertions.assertThat;
import static pumpwise.rules.log.LogCases.SAMPLE;
import static pumpwise.rules.log.LogCases.all;
import static pumpwise.rules.log.LogCases.heavy;
import static pumpwise.rules.log.LogCases.judged;
import static pumpwise.rules.log.LogCases.log;
import static pumpwise.rules.log.LogCases.other;
import static pumpwise.rules.log.LogCases.planned;
import static pumpwise.rules.log.LogCases.session;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pumpwise.catalog.Exercises;
import pumpwise.catalog.Muscle;
import pumpwise.routine.Routine;
import pumpwise.routine.Routines;
import pumpwise.routine.RuleOff;
import pumpwise.rules.Finding;
import pumpwise.rules.FindingValue;
import pumpwise.rules.PrincipleState;
import pumpwise.rules.PumpCheck;
import pumpwise.rules.Rule;
import pumpwise.rules.RuleId;
import pumpwise.rules.Severity;
import pumpwise.rules.TrainingLog;
import pumpwise.rules.Verdict;
import pumpwise.rules.pump.PumpRules;

class LogRulesTest {

    private static final PumpCheck WITHOUT = new PumpCheck(PumpRules.all(), Exercises.catalog());

    private static Verdict check(Routine routine, TrainingLog log) {
        return WITHOUT.with(LogRules.of(log, Set.of())).check(routine);
    }

    private static List<Finding> findings(TrainingLog log) {
        return check(Routines.sound(), log).findings().stream()
                .filter(finding -> finding.rule().needsLog())
                .toList();
    }

    private static List<String> keys(TrainingLog log) {
        return findings(log).stream().map(finding -> finding.rule().id() + " " + finding.key()).toList();
    }

    @Test
    void allRulesAreThereInOrder() {
        assertThat(LogRules.of(log(SAMPLE), Set.of())).extracting(Rule::id).isEqualTo(RuleId.ofLog());
        assertThat(LogRules.of(log(SAMPLE), Set.of(RuleId.WEEKLY_RECOVERY)))
                .extracting(Rule::id)
                .containsExactly(RuleId.SESSION_LENGTH, RuleId.HEAVY_DAYS);
    }

    @Test
    void everyFindingIsAdviceWithoutAFix() {
        assertThat(LogCases.FIRING).allSatisfy(log -> assertThat(findings(log))
                .isNotEmpty()
                .allMatch(finding -> finding.severity() == Severity.ADVICE && finding.fix() == null));
    }

    @Test
    void adviceLeavesTheVerdictAsItIs() {
        Verdict without = WITHOUT.check(Routines.sound());
        assertThat(LogCases.FIRING).allSatisfy(log -> {
            Verdict with = check(Routines.sound(), log);
            assertThat(with.principlesMet()).isEqualTo(without.principlesMet());
            assertThat(RuleId.ofRoutine()).allMatch(rule -> with.state(rule) == without.state(rule));
            assertThat(WITHOUT.with(LogRules.of(log, Set.of())).repair(Routines.sound()).routine())
                    .isEqualTo(Routines.sound());
        });
    }

    @Test
    void aRoutineSwitchesARuleOff() {
        Routine routine = Routines.sound().withRulesOff(List.of(new RuleOff("heavy-days", "elsewhere")));
        TrainingLog log = LogCases.FIRING.getLast();
        assertThat(findings(log)).extracting(Finding::rule).containsExactly(RuleId.HEAVY_DAYS);
        Verdict verdict = check(routine, log);
        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.state(RuleId.HEAVY_DAYS)).isEqualTo(PrincipleState.OFF);
    }

    @Test
    void anEmptyRoutineGetsNoAdvice() {
        assertThat(check(Routine.named("New"), LogCases.FIRING.getFirst()).findings())
                .noneMatch(finding -> finding.rule().needsLog());
    }

    @Test
    void aLogAloneHasTheSameFindingsAsWithARoutine() {
        assertThat(LogCases.FIRING)
                .allSatisfy(log -> assertThat(LogRules.check(log, Set.of()).findings()).isEqualTo(findings(log)));
        assertThat(LogRules.check(LogCases.FIRING.getLast(), Set.of(RuleId.HEAVY_DAYS)).findings()).isEmpty();
    }

    @Test
    void aSessionThatIsRepeatedIsThePlan() {
        assertThat(LogRules.check(log(session(2, 120, 22).repeated()), Set.of()).findings())
                .extracting(Finding::key)
                .containsExactly("long", "many-sets");
        assertThat(LogRules.check(log(session(2, 720, 6).repeated()), Set.of()).findings()).isEmpty();
    }

    @Test
    void sessionLengthIsSilentForTheSample() {
        assertThat(keys(log(SAMPLE))).isEmpty();
    }

    @Test
    void sessionLengthIsTheMedianOfTheLastThree() {
        TrainingLog log = log(SAMPLE, session(35, 97, 0), session(40, 88, 0), session(45, 96, 0), session(50, 10, 0));
        assertThat(findings(log))
                .extracting(Finding::found)
                .containsOnly(new FindingValue.Length(Duration.ofMinutes(96)));
        assertThat(keys(log)).containsExactly("session-length long");
    }

    @Test
    void edge22_theLengthOfASessionLeftOpenOverNightIsLeftOut() {
        assertThat(keys(log(planned(200, Map.of(), Map.of()), session(5, 40, 0), session(10, 720, 0), session(15, 41, 0))))
                .isEmpty();
    }

    @Test
    void sessionLengthNeedsTwoRecentSessions() {
        assertThat(keys(log(SAMPLE, session(5, 120, 0)))).isEmpty();
        assertThat(keys(log(SAMPLE, session(5, 120, 0), session(61, 120, 0)))).isEmpty();
        assertThat(keys(log(SAMPLE, session(5, 120, 0), session(59, 120, 0)))).containsExactly("session-length long");
    }

    @Test
    void sessionLengthCountsTheSetsOfThePlan() {
        Map<Muscle, Double> sets = Map.of(Muscle.GLUTEUS_MAXIMUS, 21.0, Muscle.HAMSTRINGS, 30.0);
        assertThat(findings(log(planned(60, Map.of(), sets))))
                .extracting(Finding::found)
                .containsExactly(new FindingValue.HardSets(21, Muscle.GLUTEUS_MAXIMUS));
        assertThat(keys(log(planned(60, Map.of(), Map.of(Muscle.GLUTEUS_MAXIMUS, 20.0))))).isEmpty();
    }

    @Test
    void recoveryNeedsADayBetween() {
        assertThat(keys(log(SAMPLE, session(2, 48, 6)))).isEmpty();
        assertThat(keys(log(SAMPLE, session(1, 48, 6)))).containsExactly("weekly-recovery soon");
        assertThat(keys(log(SAMPLE, session(1, 48, 5.5)))).isEmpty();
        assertThat(findings(log(SAMPLE, session(0, 48, 6))))
                .extracting(Finding::found)
                .containsExactly(new FindingValue.Phrase("today"));
    }

    @Test
    void recoveryConcernsTheSameMuscle() {
        assertThat(keys(log(planned(60, Map.of(Muscle.GLUTEUS_MEDIUS, 9.0), Map.of()), session(1, 48, 12)))).isEmpty();
    }

    @Test
    void recoveryAddsUpSevenDays() {
        assertThat(findings(log(SAMPLE, session(3, 48, 17.5))))
                .extracting(Finding::found)
                .containsExactly(new FindingValue.HardSets(33, Muscle.GLUTEUS_MAXIMUS));
        assertThat(keys(log(SAMPLE, session(3, 48, 14.5)))).isEmpty();
        assertThat(keys(log(SAMPLE, session(6, 48, 17.5)))).containsExactly("weekly-recovery much");
        assertThat(keys(log(SAMPLE, session(7, 48, 17.5)))).isEmpty();
    }

    @Test
    void recoveryIsShortIfTwoSessionsInARowAreWorse() {
        assertThat(keys(log(SAMPLE, judged(2, 5, 3), judged(5, 5, 3)))).containsExactly("weekly-recovery worse");
        assertThat(keys(log(SAMPLE, judged(2, 4, 2), judged(5, 3, 2)))).containsExactly("weekly-recovery worse");
        assertThat(keys(log(SAMPLE, judged(2, 5, 3), judged(5, 5, 2)))).isEmpty();
        assertThat(keys(log(SAMPLE, judged(2, 2, 2), judged(5, 5, 3)))).isEmpty();
        assertThat(keys(log(SAMPLE, judged(2, 5, 3)))).isEmpty();
    }

    @Test
    void afterABreakWorseSessionsAreNoSign() {
        assertThat(keys(log(SAMPLE, judged(2, 5, 3), judged(5, 5, 3), judged(19, 5, 0)))).isNotEmpty();
        assertThat(keys(log(SAMPLE, judged(2, 5, 3), judged(5, 5, 3), judged(20, 5, 0)))).isEmpty();
        assertThat(keys(log(SAMPLE, judged(2, 5, 3), judged(17, 5, 3)))).isEmpty();
        assertThat(keys(log(SAMPLE, judged(15, 5, 3), judged(17, 5, 3)))).isEmpty();
    }

    @Test
    void recoveryIsShortIfThreeSessionsWereAllOut() {
        assertThat(findings(log(SAMPLE, all(9, 2), all(9.5, 4), all(9, 6))))
                .extracting(Finding::found)
                .containsExactly(new FindingValue.Efforts(List.of(9.0, 9.5, 9.0)));
        assertThat(keys(log(SAMPLE, all(9, 2), all(8.5, 4), all(9, 6)))).isEmpty();
        // A break changes nothing about how the user trains.
        assertThat(keys(log(SAMPLE, all(9, 15), all(9, 17), all(9, 19)))).isEqualTo(keys(log(SAMPLE, all(9, 2), all(9, 4), all(9, 6))));
        assertThat(keys(log(SAMPLE, all(9, 2), all(9, 4), other(6, 0, 0, 0, 4, 9)))).isEmpty();
        assertThat(keys(log(SAMPLE, all(9, 2), all(9, 4)))).isEmpty();
    }

    @Test
    void heavyDaysNeedTwoInFourWeeks() {
        assertThat(keys(log(SAMPLE, heavy(3, 0), heavy(5, 0), heavy(7, 0), heavy(9, 0)))).containsExactly("heavy-days none");
        assertThat(keys(log(SAMPLE, heavy(3, 0), heavy(5, 0), heavy(7, 0)))).isEmpty();
        assertThat(keys(log(SAMPLE, heavy(3, 2), heavy(5, 0), heavy(7, 0), heavy(9, 1)))).containsExactly("heavy-days one");
        assertThat(keys(log(SAMPLE, heavy(3, 2), heavy(5, 0), heavy(7, 0), heavy(9, 2)))).isEmpty();
    }

    @Test
    void heavyDaysAreOfTheLastFourWeeks() {
        assertThat(keys(log(
                        SAMPLE, heavy(3, 0), heavy(5, 0), heavy(7, 0), heavy(9, 0), heavy(30, 2), heavy(32, 2))))
                .containsExactly("heavy-days none");
        assertThat(keys(log(SAMPLE, heavy(3, 0), heavy(5, 0), heavy(7, 0), heavy(28, 0)))).isEmpty();
    }

    @Test
    void twoSessionsOnADayAreOneHeavyDay() {
        assertThat(keys(log(SAMPLE, heavy(3, 2), heavy(3, 2), heavy(7, 0), heavy(9, 0)))).containsExactly("heavy-days one");
    }
}
