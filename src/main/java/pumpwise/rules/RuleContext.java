package pumpwise.rules;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.Unit;
import pumpwise.routine.Block;
import pumpwise.routine.Place;
import pumpwise.routine.Prescription;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;

/// The input of a rule: a routine and the catalog with its exercises.
public final class RuleContext {

    private final Routine routine;
    private final Catalog catalog;
    // Nearly every rule asks for them, and the check runs after each keystroke.
    private final Map<Section, List<KnownItem>> items = new EnumMap<>(Section.class);

    /// @param routine the routine to check
    /// @param catalog the exercises
    public RuleContext(Routine routine, Catalog catalog) {
        this.routine = routine;
        this.catalog = catalog;
    }

    /// The routine to check.
    public Routine routine() {
        return routine;
    }

    /// The exercises.
    public Catalog catalog() {
        return catalog;
    }

    /// The items of a section whose exercise is in the catalog, in order.
    public List<KnownItem> items(Section section) {
        return items.computeIfAbsent(
                section, it -> routine.items(it).stream().flatMap(this::known).toList());
    }

    /// The work items of one unit whose exercise is in the catalog.
    public List<KnownItem> workItems(Unit unit) {
        return items(Section.WORK).stream()
                .filter(item -> item.prescription().amount().unit() == unit)
                .toList();
    }

    /// Whether the routine has no work at all.
    public boolean hasNoWork() {
        return routine.work().isEmpty();
    }

    private Stream<KnownItem> known(Routine.Item item) {
        Optional<Exercise> exercise = catalog.find(item.prescription().exercise());
        return exercise.stream().map(e -> new KnownItem(item.place(), item.block(), item.prescription(), e));
    }

    /// An item together with its exercise.
    ///
    /// @param place the place of the item
    /// @param block the block that contains it
    /// @param prescription the item itself
    /// @param exercise its exercise
    public record KnownItem(Place place, Block block, Prescription prescription, Exercise exercise) {}
}
