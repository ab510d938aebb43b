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

/// The rows that are acted on at once. While none is selected it is the one that has the focus.
public final class RowSelection {

    private final Supplier<Routine> routine;
    private final ReadOnlyObjectWrapper<Set<Place>> selected = new ReadOnlyObjectWrapper<>(Set.of());
    private @Nullable Place anchor;

    /// @param routine of which rows are selected
    RowSelection(Supplier<Routine> routine) {
        this.routine = routine;
    }

    /// Where the selected rows are; empty while there is only the focus.
    public ReadOnlyObjectProperty<Set<Place>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /// Goes to one row: from here on rows are selected.
    public void goTo(Place place) {
        anchor = place;
        selected.set(Set.of());
    }

    /// Adds a row to the selection, or takes it out again.
    ///
    /// @param focused the row that has the focus: the first to be selected along with another; null if none has
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

    /// Selects every row from where the selection began to this one.
    public void extendTo(Place place) {
        List<Place> rows = RowOrder.of(routine.get());
        if (anchor == null || !rows.contains(anchor)) {
            anchor = place;
        }
        int one = rows.indexOf(anchor);
        int other = rows.indexOf(place);
        selected.set(Set.copyOf(rows.subList(Math.min(one, other), Math.max(one, other) + 1)));
    }

    /// Selects all there is.
    public void all() {
        selected.set(Set.copyOf(RowOrder.of(routine.get())));
    }

    public void clear() {
        selected.set(Set.of());
    }

    /// What an order given at a row is for: all that is selected, if the row is, else the row itself.
    public Set<Place> meantAt(Place place) {
        Set<Place> all = selected.get();
        return all.contains(place) || all.contains(place.wholeBlock()) ? all : Set.of(place);
    }

    /// Selects what was edited at once, wherever it stands now; one row needs no selection.
    void keep(Collection<Place> places) {
        anchor = places.stream().findFirst().orElse(null);
        selected.set(places.size() > 1 ? Set.copyOf(places) : Set.of());
    }

    /// Lets go of what is no longer there.
    void trim() {
        if (selected.get().stream().anyMatch(place -> !RowOrder.has(routine.get(), place))) {
            selected.set(Set.of());
        }
    }
}
