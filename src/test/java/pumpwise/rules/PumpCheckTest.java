package pumpwise.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static pumpwise.routine.Routines.BRIDGE;
import static pumpwise.routine.Routines.DEADLIFT;
import static pumpwise.routine.Routines.HIP_THRUST;
import static pumpwise.routine.Routines.KICKBACK;
import static pumpwise.routine.Routines.SUPERSET;
import static pumpwise.routine.Routines.WALK;
import static pumpwise.routine.Routines.reps;
import static pumpwise.routine.Routines.sound;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Exercises;
import pumpwise.routine.Block;
import pumpwise.routine.Place;
import pumpwise.routine.Range;
import pumpwise.routine.Routine;
import pumpwise.routine.RuleOff;
import pumpwise.routine.Section;
import pumpwise.routine.Single;
import pumpwise.routine.Superset;
import pumpwise.routine.TimeRange;
import pumpwise.rules.pump.PumpRules;

class PumpCheckTest {

    private final PumpCheck check = new PumpCheck(PumpRules.all(), Exercises.catalog());

    @Test
    void sound_routine_is_clean() {
        Verdict verdict = check.check(sound());

        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.failures()).isEmpty();
        assertThat(RuleId.ofRoutine()).allMatch(rule -> verdict.state(rule) == PrincipleState.MET);
        assertThat(Principle.values()).allMatch(principle -> verdict.state(principle) == PrincipleState.MET);
        assertThat(verdict.principlesMet()).isEqualTo(5);
    }

    @Test
    void throwing_rule_is_reported_and_hides_nothing() {
        List<Rule> rules = new ArrayList<>(PumpRules.all());
        rules.add(0, new Throwing());

        Verdict verdict = new PumpCheck(rules, Exercises.catalog()).check(tooFew());

        assertThat(verdict.failures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.cause()).hasMessage("broken"));
        assertThat(verdict.findings()).extracting(Finding::rule).containsExactly(RuleId.REPS_RANGE);
        assertThat(verdict.state(RuleId.COOL_DOWN)).isEqualTo(PrincipleState.MET);
    }

    @Test
    void rule_that_is_off_is_silent_and_not_met() {
        Routine off = tooFew().withRulesOff(List.of(new RuleOff("reps-range", "A heavy day.")));

        assertThat(check.check(off).findings()).isEmpty();
        assertThat(check.check(off).state(RuleId.REPS_RANGE)).isEqualTo(PrincipleState.OFF);
        assertThat(check.check(off).state(Principle.HIGH_REPETITIONS)).isEqualTo(PrincipleState.OFF);
        assertThat(check.check(off).principlesMet()).isEqualTo(4);
        assertThat(check.repair(off).routine()).isEqualTo(off);
    }

    @Test
    void principle_with_one_of_its_rules_off_is_not_met() {
        Routine off = sound().withRulesOff(List.of(new RuleOff("moderate-load", "Testing my max.")));

        assertThat(check.check(off).state(Principle.EXERCISE_SELECTION)).isEqualTo(PrincipleState.OFF);
        assertThat(check.check(off).principlesMet()).isEqualTo(4);
    }

    @Test
    void finding_weighs_more_than_a_rule_that_is_off() {
        Routine off = sound(HIP_THRUST, item -> item.withHold(null))
                .withRulesOff(List.of(new RuleOff("controlled-tempo", "Fast today.")));

        assertThat(check.check(off).state(Principle.TIME_UNDER_TENSION)).isEqualTo(PrincipleState.NOT_MET);
    }

    @Test
    @DisplayName("Oddity 13: an empty routine meets no principle")
    void oddity13_emptyRoutineMeetsNothing() {
        Verdict verdict = check.check(Routine.named("New"));

        assertThat(verdict.principlesMet()).isZero();
        assertThat(verdict.state(Principle.HIGH_REPETITIONS)).isEqualTo(PrincipleState.NOT_CHECKED);
        assertThat(verdict.state(Principle.SHORT_RESTS)).isEqualTo(PrincipleState.NOT_CHECKED);
        assertThat(verdict.state(Principle.TIME_UNDER_TENSION)).isEqualTo(PrincipleState.NOT_CHECKED);
        assertThat(verdict.state(Principle.MIND_MUSCLE_CONNECTION)).isEqualTo(PrincipleState.NOT_CHECKED);
        assertThat(verdict.state(Principle.EXERCISE_SELECTION)).isEqualTo(PrincipleState.NOT_MET);
        assertThat(verdict.state(Principle.FRAME)).isEqualTo(PrincipleState.NOT_MET);
    }

    @Test
    @DisplayName("Friction 11: no warm-up at all is not nearly a warm-up")
    void friction11_missingWarmUpIsNotNearlyMet() {
        Routine none = sound().withBlocks(Section.WARM_UP, List.of());
        Routine some = sound().withBlocks(Section.WARM_UP, sound().warmUp().subList(0, 1));

        assertThat(check.check(none).state(RuleId.WARM_UP)).isEqualTo(PrincipleState.NOT_MET);
        assertThat(check.check(none).state(Principle.FRAME)).isEqualTo(PrincipleState.NOT_MET);
        assertThat(check.check(some).state(Principle.FRAME)).isEqualTo(PrincipleState.NEARLY_MET);
    }

    @Test
    void swings_alone_have_no_tempo_and_no_peak_to_check() {
        Routine swings = Routine.named("Swings")
                .adding(Section.WORK, new Single(reps("kettlebell-swing", 15, 20), Range.of(3), TimeRange.ofSeconds(60)));

        assertThat(check.check(swings).state(Principle.TIME_UNDER_TENSION)).isEqualTo(PrincipleState.NOT_CHECKED);
        assertThat(check.check(swings).state(Principle.HIGH_REPETITIONS)).isEqualTo(PrincipleState.MET);
    }

    @Test
    void unknown_rule_that_is_off_changes_nothing() {
        Routine off = tooFew().withRulesOff(List.of(new RuleOff("moon-phase", "New moon.")));

        assertThat(check.check(off).findings()).hasSize(1);
    }

    @Test
    void repair_makes_an_empty_routine_sound() {
        RepairResult repaired = check.repair(Routine.named("New"));

        assertThat(repaired.verdict().findings()).isEmpty();
        assertThat(repaired.applied()).extracting(Finding::rule).contains(RuleId.WARM_UP, RuleId.COOL_DOWN);
        assertThat(repaired.routine().work()).hasSizeBetween(2, 3);
    }

    @Test
    void repair_leaves_advice_alone() {
        Routine routine = sound(HIP_THRUST, item -> reps("kettlebell-swing", 30, 40)
                        .withHold(TimeRange.ofSeconds(1)))
                .withItem(KICKBACK, item -> item.withSwitchRest(TimeRange.ofSeconds(10, 100)))
                .withItem(WALK, item -> item.withCue(" "))
                .withBlock(DEADLIFT, block -> block.withRest(null));

        Routine repaired = check.repair(routine).routine();

        assertThat(repaired)
                .isEqualTo(routine.withItem(KICKBACK, item -> item.withSwitchRest(TimeRange.ofSeconds(10, 90)))
                        .withBlock(DEADLIFT, block -> block.withRest(TimeRange.ofSeconds(60))));
    }

    @Test
    void repair_of_a_superset_that_is_dissolved_finds_what_was_its_member() {
        Routine routine = sound()
                .withBlock(
                        SUPERSET,
                        block -> new Superset(List.of(block.items().get(1), reps("banded-glute-bridge", 8, 10)),
                                Range.of(3), null));

        RepairResult repaired = check.repair(routine);

        assertThat(repaired.verdict().findings()).isEmpty();
        assertThat(repaired.routine().work().subList(2, 4))
                .containsExactly(
                        new Single(sound().block(BRIDGE).items().get(1), Range.of(3), TimeRange.ofSeconds(60)),
                        new Single(
                                reps("banded-glute-bridge", 12, 14).withHold(TimeRange.ofSeconds(1)),
                                Range.of(3),
                                TimeRange.ofSeconds(60)));
    }

    @Test
    void repair_ends_when_a_fix_does_not_help() {
        PumpCheck stubborn = new PumpCheck(List.of(new Growing()), Catalog.of(List.of()));

        assertThat(stubborn.repair(Routine.named("New")).applied()).hasSizeLessThan(2_000);
    }

    /// The time limit is generous: it only distinguishes one check per round from one check per fix.
    @Test
    void thousand_items_are_repaired_in_a_few_rounds() {
        Block bad = new Superset(List.of(reps("banded-glute-bridge", 8, 10)), Range.of(3), null);
        Routine routine = sound().withBlocks(Section.WORK, Collections.nCopies(1_000, bad));

        long start = System.nanoTime();
        RepairResult repaired = check.repair(routine);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        assertThat(repaired.verdict().findings()).isEmpty();
    }

    private static Routine tooFew() {
        return sound(HIP_THRUST, item -> reps("barbell-hip-thrust", 8, 10).withHold(item.hold()));
    }

    private static final class Throwing implements Rule {
        @Override
        public RuleId id() {
            return RuleId.COOL_DOWN;
        }

        @Override
        public boolean appliesTo(RuleContext context) {
            return true;
        }

        @Override
        public List<Finding> check(RuleContext subject) {
            throw new IllegalStateException("broken");
        }
    }

    /// A rule that always has a finding.
    private static final class Growing implements Rule {
        @Override
        public RuleId id() {
            return RuleId.COOL_DOWN;
        }

        @Override
        public boolean appliesTo(RuleContext context) {
            return true;
        }

        @Override
        public List<Finding> check(RuleContext subject) {
            Fix fix = new Fix(
                    "add",
                    new FindingValue.None(),
                    routine -> routine.adding(Section.COOL_DOWN, Single.once(reps("anything", 1, 1))));
            return List.of(new Finding(
                    id(),
                    Severity.WARNING,
                    Place.of(Section.COOL_DOWN),
                    "missing",
                    new FindingValue.None(),
                    new FindingValue.None(),
                    fix));
        }
    }
}
