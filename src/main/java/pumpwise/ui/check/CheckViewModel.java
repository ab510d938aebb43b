package pumpwise.ui.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import pumpwise.catalog.Worded;
import pumpwise.routine.Routine;
import pumpwise.routine.RuleOff;
import pumpwise.rules.Finding;
import pumpwise.rules.Principle;
import pumpwise.rules.PrincipleState;
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
    private boolean empty;

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
        empty = routine.items().isEmpty();
        principles.set(Arrays.stream(Principle.values())
                .map(principle -> row(
                        principle,
                        rules.stream()
                                .filter(row -> row.rule().principle() == principle)
                                .toList()))
                .toList());
    }

    /// An empty routine has no findings yet, so the check shows what a session needs.
    private PrincipleRow row(Principle principle, List<RuleRow> rules) {
        return empty
                ? new PrincipleRow(
                        principle,
                        findingWords.principle(principle),
                        words.text("check.need." + Worded.key(principle)),
                        PrincipleState.NOT_CHECKED,
                        rules.stream().filter(row -> row.off() != null).toList())
                : new PrincipleRow(principle, findingWords.principle(principle), "", verdict.state(principle), rules);
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
        return empty
                ? 0
                : verdict.findings().stream()
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

    /// Reveals the value, the exercise, or the section of a finding.
    void show(FindingRow row) {
        actions.pointAt(row.finding());
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
        if (empty) {
            return words.text("check.needs");
        }
        long off = principles.get().stream()
                .filter(row -> !row.isFrame() && row.state() == PrincipleState.OFF)
                .count();
        return off == 0 ? words.text("check.met", met()) : words.text("check.met.some-off", met(), off);
    }

    /// The worst state of all principles.
    PrincipleState worst() {
        return empty
                ? PrincipleState.NOT_CHECKED
                : Stream.of(PrincipleState.NOT_MET, PrincipleState.NEARLY_MET, PrincipleState.OFF)
                        .filter(state -> principles.get().stream().anyMatch(row -> row.state() == state))
                        .findFirst()
                        .orElse(PrincipleState.MET);
    }

    FindingWords findingWords() {
        return findingWords;
    }
}
