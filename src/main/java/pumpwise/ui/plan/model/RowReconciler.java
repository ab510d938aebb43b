package pumpwise.ui.plan.model;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// Updates a list of rows with minimal changes: rows move along with their values, and uncommitted text in them is
/// kept.
public final class RowReconciler {

    private RowReconciler() {}

    /// How rows `R` show values `V`.
    interface Kind<R, V> {

        /// Whether the row already shows exactly this value.
        boolean shows(R row, V value);

        /// Whether the row can be reused for this value.
        boolean suits(R row, int index, V value);

        R create(int index, V value);

        void show(R row, int index, V value);
    }

    /// Makes `rows` show `values`. A value gets the row that already shows it, or else the row at the same index, or
    /// else a new row.
    static <R, V> void update(ObservableList<R> rows, List<V> values, Kind<R, V> kind) {
        IdentityHashMap<R, Boolean> left = new IdentityHashMap<>();
        rows.forEach(row -> left.put(row, true));
        List<Optional<R>> chosen = new ArrayList<>();
        int from = 0;
        for (V value : values) {
            // Usually nothing has moved, so the row at the same index is tried first.
            Optional<R> row = from < rows.size() && left.containsKey(rows.get(from)) && kind.shows(rows.get(from), value)
                    ? Optional.of(rows.get(from))
                    : rows.stream()
                            .filter(each -> left.containsKey(each) && kind.shows(each, value))
                            .findFirst();
            row.ifPresent(left::remove);
            chosen.add(row);
            from++;
        }
        List<R> next = new ArrayList<>();
        for (int index = 0; index < values.size(); index++) {
            V value = values.get(index);
            Optional<R> old = chosen.get(index);
            if (old.isEmpty()
                    && index < rows.size()
                    && left.containsKey(rows.get(index))
                    && kind.suits(rows.get(index), index, value)) {
                old = Optional.of(rows.get(index));
            }
            if (old.isPresent()) {
                left.remove(old.get());
                kind.show(old.get(), index, value);
                next.add(old.get());
            } else {
                next.add(kind.create(index, value));
            }
        }
        if (!next.equals(rows)) {
            rows.setAll(next);
        }
    }
}
