package pumpwise.ui.filter;

import java.util.EnumSet;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Equipment;
import pumpwise.catalog.ExerciseFilter;
import pumpwise.catalog.Mechanic;
import pumpwise.catalog.Muscle;

/// The filters for a list of exercises. The available equipment is saved, the other filters are not.
public final class ExerciseFilters {

    private final EquipmentPreference available;
    private final ReadOnlyObjectWrapper<ExerciseFilter> filter = new ReadOnlyObjectWrapper<>(ExerciseFilter.NONE);
    private final ReadOnlyObjectWrapper<Set<Equipment>> equipment = new ReadOnlyObjectWrapper<>(Set.of());

    public ExerciseFilters(EquipmentPreference available) {
        this.available = available;
    }

    /// Clears the filters except for the saved equipment.
    public void begin() {
        equipment.set(Set.copyOf(available.get().get()));
        filter.set(ExerciseFilter.NONE.withAvailable(remembered()));
    }

    /// Toggles the filter for compound or isolation exercises.
    public void toggle(Mechanic mechanic) {
        ExerciseFilter now = filter.get();
        filter.set(now.withMechanic(now.mechanic() == mechanic ? null : mechanic));
    }

    /// Shows only exercises for a muscle; null for all.
    public void choose(@Nullable Muscle muscle) {
        filter.set(filter.get().withMuscle(muscle));
    }

    /// Adds a piece to the available equipment, or removes it. The equipment is saved and becomes a filter.
    public void toggle(Equipment piece) {
        Set<Equipment> pieces = EnumSet.noneOf(Equipment.class);
        pieces.addAll(equipment.get());
        if (!pieces.remove(piece)) {
            pieces.add(piece);
        }
        keep(pieces);
    }

    /// Makes all equipment available, and saves that.
    public void makeEverythingAvailable() {
        keep(Set.of());
    }

    /// Clears the filters for now. The saved equipment stays.
    public void clear() {
        filter.set(ExerciseFilter.NONE);
    }

    private void keep(Set<Equipment> pieces) {
        available.keep().accept(pieces);
        equipment.set(Set.copyOf(pieces));
        filter.set(filter.get().withAvailable(remembered()));
    }

    private @Nullable Set<Equipment> remembered() {
        return equipment.get().isEmpty() ? null : equipment.get();
    }

    /// Whether any filter is on.
    public boolean areOn() {
        return !filter.get().equals(ExerciseFilter.NONE);
    }

    /// The current filter.
    public ReadOnlyObjectProperty<ExerciseFilter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    /// The available equipment; empty for everything.
    public ReadOnlyObjectProperty<Set<Equipment>> equipmentProperty() {
        return equipment.getReadOnlyProperty();
    }
}
