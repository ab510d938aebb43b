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
        Optional<ItemField> field = finding.field();
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
