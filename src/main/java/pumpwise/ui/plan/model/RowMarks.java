package pumpwise.ui.plan.model;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.edit.ItemField;
import pumpwise.rules.Finding;
import pumpwise.rules.Severity;

/// The worst severities in a row: per value, and for the row itself.
///
/// @param values by field
/// @param row for findings that are not about a value, such as an unknown exercise; null for none
public record RowMarks(Map<ItemField, Severity> values, @Nullable Severity row) {

    static final RowMarks NONE = new RowMarks(Map.of(), null);

    public RowMarks {
        values = Map.copyOf(values);
    }

    /// A copy with another finding.
    RowMarks with(Finding finding) {
        Optional<ItemField> field = finding.field();
        if (field.isEmpty()) {
            return new RowMarks(values, worse(row, finding.severity()));
        }
        Map<ItemField, Severity> next = new EnumMap<>(ItemField.class);
        next.putAll(values);
        next.merge(field.get(), finding.severity(), RowMarks::worse);
        return new RowMarks(next, row);
    }

    private static Severity worse(@Nullable Severity one, Severity other) {
        return one != null && one.compareTo(other) <= 0 ? one : other;
    }

    /// The severity of a value; null for none.
    public @Nullable Severity at(ItemField field) {
        return values.get(field);
    }

    /// The worst severity in the row; null for none.
    @Nullable Severity worst() {
        return Stream.concat(values.values().stream(), Stream.ofNullable(row))
                .reduce(RowMarks::worse)
                .orElse(null);
    }
}
