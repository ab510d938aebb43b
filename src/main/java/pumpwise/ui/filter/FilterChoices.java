package pumpwise.ui.filter;

import java.util.List;
import java.util.stream.Stream;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Equipment;
import pumpwise.catalog.Muscle;

/// The choices that filters offer.
///
/// @param muscles all muscles that exercises work
/// @param equipment all equipment that exercises need
public record FilterChoices(List<Muscle> muscles, List<Equipment> equipment) {

    public FilterChoices {
        muscles = List.copyOf(muscles);
        equipment = List.copyOf(equipment);
    }

    /// The choices that find something in a catalog.
    public static FilterChoices of(Catalog catalog) {
        return new FilterChoices(
                Stream.of(Muscle.values())
                        .filter(muscle -> catalog.exercises().stream()
                                .anyMatch(exercise -> exercise.muscles().contains(muscle)))
                        .toList(),
                Stream.of(Equipment.values())
                        .filter(piece -> catalog.exercises().stream()
                                .anyMatch(exercise -> exercise.equipment().contains(piece)))
                        .toList());
    }
}
