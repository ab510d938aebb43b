package pumpwise.rules.pump;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pumpwise.rules.Rule;
import pumpwise.rules.RuleId;

public final class PumpRulesTest {

    @Test
    void every_rule_is_there_in_order() {
        assertThat(PumpRules.all()).extracting(Rule::id).containsExactlyElementsOf(RuleId.ofRoutine());
    }

    @Test
    void every_rule_has_its_examples() {
        assertThat(AllRuleCases.all()).extracting(RuleCases::rule).containsExactlyElementsOf(RuleId.ofRoutine());
    }

    @ParameterizedTest
    @MethodSource("pumpwise.rules.pump.AllRuleCases#all")
    void examples_are_firing_and_clean(RuleCases cases) {
        assertThat(cases.examples()).anyMatch(example -> example.expected().isEmpty());
        assertThat(cases.examples()).anyMatch(example -> !example.expected().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("pumpwise.rules.pump.AllRuleCases#all")
    void examples_show_a_fix_but_where_only_a_person_knows(RuleCases cases) {
        boolean fixed = cases.examples()
                .flatMap(example -> example.expected().stream())
                .anyMatch(expected -> expected.repaired() != null);

        assertThat(fixed).isEqualTo(cases.rule() != RuleId.KNOWN_EXERCISE);
    }
}
