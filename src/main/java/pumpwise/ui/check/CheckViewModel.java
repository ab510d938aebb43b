package pumpwise.ui.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import pumpwise.routine.Routine;
import pumpwise.routine.RuleOff;
import pumpwise.rules.Finding;
import pumpwise.rules.Principle;
import pumpwise.rules.RuleId;
import pumpwise.rules.Severity;
import pumpwise.rules.Verdict;
import pumpwise.words.FindingWords;
import pumpwise.words.Words;

/// The state of the pump check: how far each principle is met, its findings, and the commands.
public final class CheckViewModel {

    private final Words words;
    private final FindingWords findingWords;
    private final CheckActions actions;
    private final ReasonViewModel reason;
    private final ReadOnlyObjectWrapper<List<PrincipleRow>> principles = new ReadOnlyObjectWrapper<>(List.of());
    private Verdict verdict = Verdict.NONE;

    /// @param findingWords the texts of the rules
    /// @param actions the commands
    public CheckViewModel(Words words, FindingWords findingWords, CheckActions actions) {
        this.words = words;
        this.findingWords = findingWords;
        this.actions = actions;
        reason = new ReasonViewModel(words, actions::switchOff);
    }

    /// Shows the verdict on a routine. Rows with the same content stay equal.
    public void show(Routine routine, Verdict found) {
        verdict = found;
        Map<RuleId, List<FindingRow>> byRule = new EnumMap<>(RuleId.class);
        for (Finding finding : found.findings()) {
            byRule.computeIfAbsent(finding.rule(), _ -> new ArrayList<>())
                    .add(new FindingRow(finding, routine, findingWords));
        }
        List<RuleRow> rules = Arrays.stream(RuleId.values())
                .map(rule -> row(rule, routine, byRule.getOrDefault(rule, List.of())))
                .filter(row -> row.off() != null || row.failed() || !row.findings().isEmpty())
                .toList();
        principles.set(Arrays.stream(Principle.values())
                .map(principle -> new PrincipleRow(
                        principle,
                        findingWords.principle(principle),
                        found.state(principle),
                        rules.stream()
                                .filter(row -> row.rule().principle() == principle)
                                .toList()))
                .toList());
    }

    private RuleRow row(RuleId rule, Routine routine, List<FindingRow> findings) {
        return new RuleRow(
                rule,
                routine.ruleOff(rule.id()).map(RuleOff::reason).orElse(null),
                verdict.failures().stream().anyMatch(failure -> failure.rule() == rule),
                findings.stream()
                        .distinct()
                        .sorted(Comparator.comparing(FindingRow::severity))
                        .toList());
    }

    /// The five principles and the frame around them, in order.
    public ReadOnlyObjectProperty<List<PrincipleRow>> principlesProperty() {
        return principles.getReadOnlyProperty();
    }

    /// How many of the five principles are met.
    public int met() {
        return verdict.principlesMet();
    }

    /// The number of findings that "Fix all" fixes.
    public long repairable() {
        return verdict.findings().stream()
                .filter(finding -> finding.severity() != Severity.ADVICE && finding.fix() != null)
                .count();
    }

    /// Fixes the finding of a row, in its current version.
    void fix(FindingRow row) {
        verdict.findings().stream()
                .filter(finding -> finding.rule() == row.finding().rule()
                        && finding.place().equals(row.finding().place())
                        && finding.key().equals(row.finding().key()))
                .findFirst()
                .ifPresent(actions::fix);
    }

    /// Fixes all errors and warnings.
    public void fixAll() {
        actions.fixAll();
    }

    /// Shows the place of a finding to the user.
    void show(FindingRow row) {
        actions.pointAt(row.finding().place());
    }

    /// Switches a rule back on.
    public void switchOn(RuleId rule) {
        actions.switchOn(rule);
    }

    /// The reason for switching a rule off.
    public ReasonViewModel reason() {
        return reason;
    }

    /// The result in one line.
    String summary() {
        return words.text("check.met", met());
    }

    FindingWords findingWords() {
        return findingWords;
    }
}
