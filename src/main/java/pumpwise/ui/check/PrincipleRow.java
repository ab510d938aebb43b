package pumpwise.ui.check;

import java.util.List;
import pumpwise.rules.Principle;
import pumpwise.rules.PrincipleState;

/// A row for one principle, with the rules that have findings about it.
///
/// @param principle the principle
/// @param name its name
/// @param need what the principle requires, for a routine that has nothing to check yet; otherwise empty
/// @param state how far it is met
/// @param rules the rules with findings, and those that are off, in order
public record PrincipleRow(
        Principle principle, String name, String need, PrincipleState state, List<RuleRow> rules) {

    public PrincipleRow {
        rules = List.copyOf(rules);
    }

    /// Whether this is the structure of the session rather than one of the five principles.
    public boolean isFrame() {
        return !principle.isPumpPrinciple();
    }

    /// All findings, rule by rule.
    public List<FindingRow> findings() {
        return rules.stream().flatMap(rule -> rule.findings().stream()).toList();
    }
}
