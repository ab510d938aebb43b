package pumpwise.routine.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pumpwise.routine.Block;
import pumpwise.routine.Place;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.routine.Superset;

/// The rows of a routine from top to bottom: a superset has one of its own above those of its members.
public final class RowOrder {

    /// Places in the order of the screen.
    static final Comparator<Place> PLACES =
            Comparator.comparing(Place::section).thenComparingInt(Place::block).thenComparingInt(Place::member);

    private RowOrder() {}

    /// Every place that has a row, from top to bottom.
    public static List<Place> of(Routine routine) {
        List<Place> places = new ArrayList<>();
        for (Section section : Section.values()) {
            List<Block> blocks = routine.blocks(section);
            for (int index = 0; index < blocks.size(); index++) {
                places.add(Place.of(section, index));
                if (blocks.get(index) instanceof Superset superset) {
                    for (int member = 0; member < superset.items().size(); member++) {
                        places.add(new Place(section, index, member));
                    }
                }
            }
        }
        return places;
    }

    /// The row after the one at a place (1), or before it (-1).
    public static Optional<Place> beside(Routine routine, Place place, int by) {
        List<Place> rows = of(routine);
        int at = rows.indexOf(place) + by;
        return at >= 0 && at < rows.size() ? Optional.of(rows.get(at)) : Optional.empty();
    }

    /// How many exercises the rows at some places contain, counting each once.
    public static int exercises(Routine routine, Set<Place> places) {
        return (int) places.stream()
                .filter(place -> !(place.isMember() && places.contains(place.wholeBlock())))
                .mapToLong(place -> place.isMember() ? 1 : routine.block(place).items().size())
                .sum();
    }

    /// Whether there is a row at a place.
    public static boolean has(Routine routine, Place place) {
        if (place.isSection() || place.block() >= routine.blocks(place.section()).size()) {
            return false;
        }
        Block block = routine.block(place);
        return !place.isMember()
                || (block instanceof Superset && place.member() < block.items().size());
    }
}
