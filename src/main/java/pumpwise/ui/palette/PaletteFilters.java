package pumpwise.ui.palette;

import java.util.EnumSet;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Equipment;
import pumpwise.catalog.ExerciseFilter;
import pumpwise.catalog.Mechanic;
import pumpwise.catalog.Muscle;

/// The filters of the palette. The available equipment is saved; the other filters are cleared each time.
final class PaletteFilters {

    private final EquipmentPreference available;
    private final ReadOnlyObjectWrapper<ExerciseFilter> filter = new ReadOnlyObjectWrapper<>(ExerciseFilter.NONE);
    private final ReadOnlyObjectWrapper<Set<Equipment>> equipment = new ReadOnlyObjectWrapper<>(Set.of());

    PaletteFilters(EquipmentPreference available) {
        this.available = available;
    }

    /// Clears the filters except for the saved equipment.
    void begin() {
        equipment.set(Set.copyOf(available.get().get()));
        filter.set(ExerciseFilter.NONE.withAvailable(remembered()));
    }

    /// Toggles the filter for compound or isolation exercises.
    void toggle(Mechanic mechanic) {
        ExerciseFilter now = filter.get();
        filter.set(now.withMechanic(now.mechanic() == mechanic ? null : mechanic));
    }

    /// Shows only exercises for a muscle; null for all.
    void choose(@Nullable Muscle muscle) {
        filter.set(filter.get().withMuscle(muscle));
    }

    /// Adds a piece to the available equipment, or removes it. The equipment is saved and becomes a filter.
    void toggle(Equipment piece) {
        Set<Equipment> pieces = EnumSet.noneOf(Equipment.class);
        pieces.addAll(equipment.get());
        if (!pieces.remove(piece)) {
            pieces.add(piece);
        }
        keep(pieces);
    }

    /// Makes all equipment available, and saves that.
    void makeEverythingAvailable() {
        keep(Set.of());
    }

    /// Clears the filters for now. The saved equipment stays.
    void clear() {
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

    boolean areOn() {
        return !filter.get().equals(ExerciseFilter.NONE);
    }

    /// The current filter.
    ReadOnlyObjectProperty<ExerciseFilter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    /// The available equipment; empty for everything.
    ReadOnlyObjectProperty<Set<Equipment>> equipmentProperty() {
        return equipment.getReadOnlyProperty();
    }
}
