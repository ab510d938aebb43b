package pumpwise.ui.plan.model;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.edit.ItemField;
import pumpwise.rules.Finding;
import pumpwise.rules.Severity;

/// The worst severity at each figure of a row, and at the row itself.
///
/// @param figures by field
/// @param row of what is not about a figure, such as an unknown exercise; null for none
public record RowMarks(Map<ItemField, Severity> figures, @Nullable Severity row) {

    static final RowMarks NONE = new RowMarks(Map.of(), null);

    public RowMarks {
        figures = Map.copyOf(figures);
    }

    /// With another finding.
    RowMarks with(Finding finding) {
        Optional<ItemField> field = field(finding);
        if (field.isEmpty()) {
            return new RowMarks(figures, worse(row, finding.severity()));
        }
        Map<ItemField, Severity> next = new EnumMap<>(ItemField.class);
        next.putAll(figures);
        next.merge(field.get(), finding.severity(), RowMarks::worse);
        return new RowMarks(next, row);
    }

    private static Severity worse(@Nullable Severity one, Severity other) {
        return one != null && one.compareTo(other) <= 0 ? one : other;
    }

    /// The figure that a finding is about; empty if it is about the exercise, the superset or the section.
    static Optional<ItemField> field(Finding finding) {
        if (finding.place().isSection()) {
            return Optional.empty();
        }
        return switch (finding.rule()) {
            case REPS_RANGE -> Optional.of(ItemField.AMOUNT);
            case REST_WINDOW ->
                Optional.of(finding.key().startsWith("switch") ? ItemField.SWITCH_REST : ItemField.REST);
            case PEAK_PAUSE -> Optional.of(ItemField.HOLD);
            case CONTROLLED_TEMPO -> Optional.of(ItemField.TEMPO);
            case SQUEEZE_CUE -> Optional.of(ItemField.CUE);
            case MODERATE_LOAD -> finding.key().equals("sport") ? Optional.empty() : Optional.of(ItemField.LOAD);
            case WARM_UP -> Optional.of(ItemField.AMOUNT);
            case SUPERSET_SHAPE -> finding.key().equals("rest-missing") ? Optional.of(ItemField.REST) : Optional.empty();
            case COMPOUND_AND_ISOLATION, GLUTE_COVERAGE, COOL_DOWN, KNOWN_EXERCISE -> Optional.empty();
        };
    }

    /// The severity at a figure; null for none.
    public @Nullable Severity at(ItemField field) {
        return figures.get(field);
    }

    /// The worst of all; null for none.
    @Nullable Severity worst() {
        return Stream.concat(figures.values().stream(), Stream.ofNullable(row))
                .reduce(RowMarks::worse)
                .orElse(null);
    }
}
