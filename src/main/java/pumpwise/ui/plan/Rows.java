package pumpwise.ui.plan;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ObservableList;

/// Keeps rows with what they show, so that an edit changes no more of the screen than of the routine: a row moves
/// along with its value, and what is being typed into it stays.
final class Rows {

    private Rows() {}

    /// Whether both are one and the same: an edit keeps the values it does not touch, and of two equal exercises each
    /// has a row of its own.
    static boolean isSame(Object shown, Object value) {
        return shown == value;
    }

    /// What has to be known of a kind of row `R` that shows values `V`.
    interface Kind<R, V> {

        /// Whether the row shows this very value.
        boolean shows(R row, V value);

        /// Whether the row could show this value.
        boolean suits(R row, int index, V value);

        R create(int index, V value);

        void show(R row, int index, V value);
    }

    /// Makes `rows` show `values`, with the rows that show them already, else with the one that stood at the same
    /// index, else with new ones.
    static <R, V> void update(ObservableList<R> rows, List<V> values, Kind<R, V> kind) {
        List<R> left = new ArrayList<>(rows);
        List<List<R>> chosen = new ArrayList<>();
        for (V value : values) {
            chosen.add(left.stream().filter(row -> kind.shows(row, value)).limit(1).toList());
            left.removeAll(chosen.getLast());
        }
        List<R> next = new ArrayList<>();
        for (int index = 0; index < values.size(); index++) {
            V value = values.get(index);
            R old = !chosen.get(index).isEmpty()
                    ? chosen.get(index).getFirst()
                    : index < rows.size() && left.contains(rows.get(index)) && kind.suits(rows.get(index), index, value)
                            ? rows.get(index)
                            : null;
            if (old == null) {
                next.add(kind.create(index, value));
            } else {
                left.remove(old);
                kind.show(old, index, value);
                next.add(old);
            }
        }
        if (!next.equals(rows)) {
            rows.setAll(next);
        }
    }
}
