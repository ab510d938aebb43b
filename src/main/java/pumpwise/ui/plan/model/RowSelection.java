package pumpwise.ui.plan.model;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Place;
import pumpwise.routine.Routine;
import pumpwise.routine.edit.RowOrder;

/// The selected rows. If none is selected, commands apply to the focused row.
public final class RowSelection {

    private final Supplier<Routine> routine;
    private final ReadOnlyObjectWrapper<Set<Place>> selected = new ReadOnlyObjectWrapper<>(Set.of());
    private @Nullable Place anchor;

    /// @param routine supplies the current routine
    RowSelection(Supplier<Routine> routine) {
        this.routine = routine;
    }

    /// The places of the selected rows; empty if there is only a focused row.
    public ReadOnlyObjectProperty<Set<Place>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /// Starts a new selection at a row.
    public void goTo(Place place) {
        anchor = place;
        selected.set(Set.of());
    }

    /// Adds a row to the selection, or removes it.
    ///
    /// @param focused the focused row, which is selected together with the first other row; null for none
    public void toggle(Place place, @Nullable Place focused) {
        Set<Place> next = new HashSet<>(selected.get());
        if (next.isEmpty()) {
            if (focused != null) {
                next.add(focused);
            }
            next.remove(place);
        } else if (next.remove(place)) {
            selected.set(Set.copyOf(next));
            return;
        }
        next.add(place);
        anchor = place;
        selected.set(Set.copyOf(next));
    }

    /// Selects every row from the start of the selection to this one.
    public void extendTo(Place place) {
        List<Place> rows = RowOrder.of(routine.get());
        if (anchor == null || !rows.contains(anchor)) {
            anchor = place;
        }
        int one = rows.indexOf(anchor);
        int other = rows.indexOf(place);
        selected.set(Set.copyOf(rows.subList(Math.min(one, other), Math.max(one, other) + 1)));
    }

    /// Selects all rows.
    public void all() {
        selected.set(Set.copyOf(RowOrder.of(routine.get())));
    }

    public void clear() {
        selected.set(Set.of());
    }

    /// The rows that a command at a row applies to: all selected rows if it is one of them, or else the row itself.
    public Set<Place> meantAt(Place place) {
        Set<Place> all = selected.get();
        return all.contains(place) || all.contains(place.wholeBlock()) ? all : Set.of(place);
    }

    /// Selects rows that were edited together, at their new places. A single row is not selected.
    void keep(Collection<Place> places) {
        anchor = places.stream().findFirst().orElse(null);
        selected.set(places.size() > 1 ? Set.copyOf(places) : Set.of());
    }

    /// Clears the selection if one of its rows no longer exists.
    void trim() {
        if (selected.get().stream().anyMatch(place -> !RowOrder.has(routine.get(), place))) {
            selected.set(Set.of());
        }
    }
}
