package pumpwise.ui.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import pumpwise.routine.Place;
import pumpwise.routine.Routine;
import pumpwise.rules.Finding;
import pumpwise.rules.Principle;
import pumpwise.rules.Severity;
import pumpwise.rules.Verdict;
import pumpwise.words.FindingWords;

/// The pump check as people read it: how far each principle is met, and what stands in the way.
final class CheckViewModel {

    /// How far a principle is met.
    enum State {
        MET,
        NEARLY,
        NOT_MET
    }

    /// One principle.
    ///
    /// @param name of the principle
    /// @param state how far it is met
    /// @param isFrame whether it is none of the five, but what surrounds the work
    /// @param findings what there is to say about it, the weightiest first
    record PrincipleRow(String name, State state, boolean isFrame, List<FindingRow> findings) {}

    /// One finding.
    ///
    /// @param message what is wrong, in a sentence
    /// @param severity how much it weighs
    /// @param why there is such a rule
    /// @param finding itself; empty for a rule that could not be checked
    /// @param fix what the button says that repairs it; empty where only a person can
    record FindingRow(
            String message, Severity severity, String why, Optional<Finding> finding, Optional<String> fix) {}

    private final FindingWords words;
    private final ReadOnlyObjectWrapper<List<PrincipleRow>> principles = new ReadOnlyObjectWrapper<>(List.of());
    private Verdict verdict = new Verdict(List.of(), List.of());

    CheckViewModel(FindingWords words) {
        this.words = words;
    }

    /// Shows what was found in a routine.
    void show(Routine routine, Verdict found) {
        verdict = found;
        principles.set(Arrays.stream(Principle.values())
                .map(principle -> row(principle, routine))
                .toList());
    }

    /// The five principles and the frame around them, in order.
    ReadOnlyObjectProperty<List<PrincipleRow>> principles() {
        return principles.getReadOnlyProperty();
    }

    /// How many of the five principles are met.
    long met() {
        return principles.get().stream()
                .filter(row -> !row.isFrame() && row.state() == State.MET)
                .count();
    }

    /// How many findings have a repair that is made without being asked for one by one.
    long repairable() {
        return verdict.findings().stream()
                .filter(finding -> finding.severity() != Severity.ADVICE && finding.fix() != null)
                .count();
    }

    /// The weight of the worst finding at a place.
    Optional<Severity> worstAt(Place place) {
        return verdict.findings().stream()
                .filter(finding -> finding.place().equals(place))
                .map(Finding::severity)
                .min(Comparator.naturalOrder());
    }

    private PrincipleRow row(Principle principle, Routine routine) {
        List<FindingRow> findings = new ArrayList<>();
        verdict.failures().stream()
                .filter(failure -> failure.rule().principle() == principle)
                .forEach(failure -> findings.add(new FindingRow(
                        words.failure(failure.rule()),
                        Severity.ERROR,
                        words.summary(failure.rule()),
                        Optional.empty(),
                        Optional.empty())));
        verdict.findings().stream()
                .filter(finding -> finding.rule().principle() == principle)
                .forEach(finding -> findings.add(new FindingRow(
                        words.message(finding, routine),
                        finding.severity(),
                        words.why(finding.rule()),
                        Optional.of(finding),
                        finding.repair().map(words::fix))));
        findings.sort(Comparator.comparing(FindingRow::severity));
        State state = findings.isEmpty()
                ? State.MET
                : switch (findings.getFirst().severity()) {
                    case ERROR -> State.NOT_MET;
                    case WARNING -> State.NEARLY;
                    case ADVICE -> State.MET;
                };
        return new PrincipleRow(words.principle(principle), state, principle == Principle.FRAME, List.copyOf(findings));
    }
}
