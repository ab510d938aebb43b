package pumpwise.ui.check;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Block;
import pumpwise.routine.Place;
import pumpwise.routine.Routine;
import pumpwise.rules.FindingValue;
import pumpwise.rules.Finding;
import pumpwise.rules.Fix;
import pumpwise.rules.RuleId;
import pumpwise.rules.Severity;
import pumpwise.words.FindingWords;

/// A row for one finding. Two rows are equal if they have the same text for the same place, so that an edit changes
/// only the nodes whose findings have changed. Texts are created on demand, because a routine can have hundreds of
/// findings.
public final class FindingRow {

    private final Finding finding;
    private final Routine routine;
    private final FindingWords words;
    private final Said said;

    /// The content of a row, for comparison.
    private record Said(
            RuleId rule,
            Severity severity,
            Place place,
            String key,
            FindingValue found,
            FindingValue allowed,
            Object subject,
            @Nullable String fixKey,
            @Nullable FindingValue fixTo) {}

    FindingRow(Finding finding, Routine routine, FindingWords words) {
        this.finding = finding;
        this.routine = routine;
        this.words = words;
        said = new Said(
                finding.rule(),
                finding.severity(),
                finding.place(),
                finding.key(),
                finding.found(),
                finding.allowed(),
                subject(finding.place(), routine, words),
                finding.repair().map(Fix::key).orElse(null),
                finding.repair().map(Fix::to).orElse(null));
    }

    /// The name, because users can rename their own exercises.
    private static Object subject(Place place, Routine routine, FindingWords words) {
        if (place.isSection()) {
            return place.section();
        }
        Block block = routine.block(place);
        return place.isMember()
                ? words.exercise(block.items().get(place.member()).exercise())
                : block.items().stream()
                        .map(item -> words.exercise(item.exercise()))
                        .toList();
    }

    /// The finding itself.
    public Finding finding() {
        return finding;
    }

    public Severity severity() {
        return finding.severity();
    }

    /// What is wrong, in a sentence with the value that was found and the one that is required.
    public String message() {
        return words.message(finding, routine);
    }

    /// The label of the button that fixes it; empty if only the user can.
    public Optional<String> fix() {
        return finding.repair().map(words::fix);
    }

    /// Whether both are about the same place.
    boolean isAt(FindingRow other) {
        return finding.place().equals(other.finding.place());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FindingRow row && said.equals(row.said);
    }

    @Override
    public int hashCode() {
        return said.hashCode();
    }
}
