package pumpwise.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Exercise;
import pumpwise.routine.Block;
import pumpwise.routine.Place;
import pumpwise.routine.Prescription;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;

/// What rules look at: a routine, with the catalog that knows its exercises.
///
/// @param routine to be checked
/// @param catalog to look exercises up in
public record Subject(Routine routine, Catalog catalog) {

    /// The items of a section whose exercise is known, with that exercise, in order.
    public List<KnownItem> items(Section section) {
        return routine.items(section).stream().flatMap(this::known).toList();
    }

    private Stream<KnownItem> known(Routine.Item item) {
        Optional<Exercise> exercise = catalog.find(item.prescription().exercise());
        return exercise.stream().map(e -> new KnownItem(item.place(), item.block(), item.prescription(), e));
    }

    /// An item together with its exercise.
    ///
    /// @param place of the item
    /// @param block it stands in
    /// @param prescription the item itself
    /// @param exercise what is to be done
    public record KnownItem(Place place, Block block, Prescription prescription, Exercise exercise) {}
}
