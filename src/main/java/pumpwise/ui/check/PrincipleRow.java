package pumpwise.ui.check;

import java.util.Comparator;
import java.util.List;
import pumpwise.rules.Principle;

/// One principle: how far it is met, and the rules that have something to say about it.
///
/// @param principle which one
/// @param name of it
/// @param rules in their order, those switched off included
public record PrincipleRow(Principle principle, String name, List<RuleRow> rules) {

    public PrincipleRow {
        rules = List.copyOf(rules);
    }

    /// Whether it is none of the five, but what surrounds the work.
    public boolean isFrame() {
        return principle == Principle.FRAME;
    }

    /// How far it is met: as far as the worst of its rules.
    public PrincipleState state() {
        return rules.stream().map(RuleRow::state).max(Comparator.naturalOrder()).orElse(PrincipleState.MET);
    }

    /// Everything found, rule by rule.
    public List<FindingRow> findings() {
        return rules.stream().flatMap(rule -> rule.findings().stream()).toList();
    }
}
