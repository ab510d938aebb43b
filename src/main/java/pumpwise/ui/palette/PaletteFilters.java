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

/// What the hits are narrowed down by. The equipment at hand is remembered, the rest begins anew each time.
final class PaletteFilters {

    private final EquipmentPreference atHand;
    private final ReadOnlyObjectWrapper<ExerciseFilter> filter = new ReadOnlyObjectWrapper<>(ExerciseFilter.NONE);
    private final ReadOnlyObjectWrapper<Set<Equipment>> equipment = new ReadOnlyObjectWrapper<>(Set.of());

    PaletteFilters(EquipmentPreference atHand) {
        this.atHand = atHand;
    }

    /// Begins anew, with the equipment that is remembered.
    void begin() {
        equipment.set(Set.copyOf(atHand.get().get()));
        filter.set(ExerciseFilter.NONE.withAtHand(remembered()));
    }

    /// Goes to only compound or only isolation, and back to both.
    void toggle(Mechanic mechanic) {
        ExerciseFilter now = filter.get();
        filter.set(now.withMechanic(now.mechanic() == mechanic ? null : mechanic));
    }

    /// Shows only what works a muscle; null for all.
    void choose(@Nullable Muscle muscle) {
        filter.set(filter.get().withMuscle(muscle));
    }

    /// Adds a piece to what is at hand, or takes it away; what is at hand then counts, and is remembered.
    void toggle(Equipment piece) {
        Set<Equipment> pieces = EnumSet.noneOf(Equipment.class);
        pieces.addAll(equipment.get());
        if (!pieces.remove(piece)) {
            pieces.add(piece);
        }
        keep(pieces);
    }

    /// Everything is at hand, and is remembered to be.
    void everythingAtHand() {
        keep(Set.of());
    }

    /// Lets everything through for this time; what is at hand is not forgotten.
    void clear() {
        filter.set(ExerciseFilter.NONE);
    }

    private void keep(Set<Equipment> pieces) {
        atHand.keep().accept(pieces);
        equipment.set(Set.copyOf(pieces));
        filter.set(filter.get().withAtHand(remembered()));
    }

    private @Nullable Set<Equipment> remembered() {
        return equipment.get().isEmpty() ? null : equipment.get();
    }

    boolean areOn() {
        return !filter.get().equals(ExerciseFilter.NONE);
    }

    /// What counts now.
    ReadOnlyObjectProperty<ExerciseFilter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    /// What is at hand; empty for everything.
    ReadOnlyObjectProperty<Set<Equipment>> equipmentProperty() {
        return equipment.getReadOnlyProperty();
    }
}
