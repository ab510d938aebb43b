package pumpwise.rules.pump;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import pumpwise.routine.Place;
import pumpwise.routine.Routine;
import pumpwise.rules.FindingValue;
import pumpwise.rules.Finding;
import pumpwise.rules.PumpCheck;
import pumpwise.rules.RuleId;
import pumpwise.rules.Severity;
import pumpwise.rules.Verdict;

/// Examples of one rule. Each is checked with all rules, so that the side effects of a fix are visible.
public interface RuleCases {

    /// The rule.
    RuleId rule();

    /// Examples with and without findings.
    Stream<Example> examples();

    @TestFactory
    default Stream<DynamicTest> rule_says_what_is_expected() {
        return examples().map(example -> dynamicTest(example.name(), () -> says(example)));
    }

    @TestFactory
    default Stream<DynamicTest> fix_removes_its_finding_and_adds_none() {
        return examples()
                .filter(example -> !example.expected().isEmpty())
                .map(example -> dynamicTest(example.name(), () -> repairs(example)));
    }

    private void says(Example example) {
        Verdict verdict = check(example, example.routine());
        assertThat(verdict.failures()).isEmpty();
        assertThat(own(verdict)).map(RuleCases::withoutFix).isEqualTo(expected(example));
        assertThat(verdict.findings())
                .filteredOn(finding -> finding.rule() != rule())
                .extracting(Finding::rule)
                .isSubsetOf(example.others());
    }

    private void repairs(Example example) {
        Verdict before = check(example, example.routine());
        List<Finding> findings = own(before);
        for (int index = 0; index < findings.size(); index++) {
            Finding finding = findings.get(index);
            Routine expected = example.expected().get(index).repaired();
            Routine repaired = finding.repair().map(fix -> fix.apply(example.routine())).orElse(null);
            assertThat(repaired).isEqualTo(expected);
            if (repaired != null) {
                Verdict after = check(example, repaired);
                assertThat(after.findings()).map(What::of).doesNotContain(What.of(finding));
                assertThat(kinds(after)).as("findings after the fix").isSubsetOf(kinds(before));
                assertThat(after.findings()).hasSizeLessThan(before.findings().size());
            }
        }
    }

    private List<Finding> own(Verdict verdict) {
        return verdict.findings().stream().filter(finding -> finding.rule() == rule()).toList();
    }

    private List<Finding> expected(Example example) {
        List<Finding> findings = new ArrayList<>();
        for (Example.Expected e : example.expected()) {
            findings.add(new Finding(rule(), e.severity(), e.place(), e.key(), e.found(), e.allowed(), null));
        }
        return findings;
    }

    private static Verdict check(Example example, Routine routine) {
        return new PumpCheck(PumpRules.all(), example.catalog()).check(routine);
    }

    private static Finding withoutFix(Finding f) {
        return new Finding(f.rule(), f.severity(), f.place(), f.key(), f.found(), f.allowed(), null);
    }

    private static List<String> kinds(Verdict verdict) {
        return verdict.findings().stream()
                .map(f -> f.rule() + " " + f.key() + " " + f.severity())
                .toList();
    }

    /// A finding without the lambda of its fix, which is never equal to another one.
    record What(RuleId rule, Place place, String key, Severity severity, FindingValue found, FindingValue allowed) {
        static What of(Finding f) {
            return new What(f.rule(), f.place(), f.key(), f.severity(), f.found(), f.allowed());
        }
    }
}
