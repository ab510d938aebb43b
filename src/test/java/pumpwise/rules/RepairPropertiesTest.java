package pumpwise.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import pumpwise.catalog.Exercises;
import pumpwise.routine.RandomRoutines;
import pumpwise.routine.Routine;
import pumpwise.rules.pump.PumpRules;

/// Properties of fixes that hold for every routine, realistic or not.
class RepairPropertiesTest {

    private final PumpCheck check = new PumpCheck(PumpRules.all(), Exercises.catalog());

    @Provide
    Arbitrary<Routine> routines() {
        return RandomRoutines.routines();
    }

    @Property(tries = 200)
    void check_never_fails(@ForAll("routines") Routine routine) {
        assertThat(check.check(routine).failures()).isEmpty();
    }

    @Property(tries = 200)
    void repair_leaves_nothing_that_it_could_repair(@ForAll("routines") Routine routine) {
        RepairResult repaired = check.repair(routine);

        assertThat(repaired.verdict().findings())
                .filteredOn(finding -> finding.severity() != Severity.ADVICE)
                .allMatch(finding -> finding.repair().isEmpty());
    }

    @Property(tries = 200)
    void repair_is_idempotent(@ForAll("routines") Routine routine) {
        Routine repaired = check.repair(routine).routine();

        assertThat(check.repair(repaired).routine()).isEqualTo(repaired);
        assertThat(check.repair(repaired).applied()).isEmpty();
    }

    @Property(tries = 200)
    void repair_leaves_advice_as_it_is(@ForAll("routines") Routine routine) {
        RepairResult repaired = check.repair(routine);

        assertThat(repaired.applied()).noneMatch(finding -> finding.severity() == Severity.ADVICE);
        assertThat(advice(repaired.routine(), repaired.verdict()))
                .containsExactlyInAnyOrderElementsOf(advice(routine, check.check(routine)));
    }

    @Property(tries = 200)
    void every_single_fix_removes_its_finding(@ForAll("routines") Routine routine) {
        for (Finding finding : check.check(routine).findings()) {
            finding.repair().ifPresent(fix -> assertThat(check.check(fix.apply(routine)).findings())
                    .noneMatch(left -> left.rule() == finding.rule()
                            && left.place().equals(finding.place())
                            && left.key().equals(finding.key())
                            && left.found().equals(finding.found())
                            && left.allowed().equals(finding.allowed())));
        }
    }

    /// Compares by exercise, because places change when a superset is split, and without the range of a switch rest,
    /// whose upper end may have been fixed.
    private static Set<String> advice(Routine routine, Verdict verdict) {
        return verdict.findings().stream()
                .filter(finding -> finding.severity() == Severity.ADVICE)
                .map(finding -> finding.rule() + finding.key()
                        + (finding.key().equals("switch-below") ? "" : finding.found())
                        + routine.block(finding.place())
                                .items()
                                .get(Math.max(finding.place().member(), 0))
                                .exercise())
                .collect(Collectors.toSet());
    }
}
