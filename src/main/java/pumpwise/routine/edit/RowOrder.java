package pumpwise.routine.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Block;
import pumpwise.routine.Place;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.routine.Superset;

/// The rows of a routine from top to bottom. A superset has a row of its own above those of its members.
public final class RowOrder {

    /// The order of places on the screen.
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

    /// The row after (1) or before (-1) the one at a place.
    public static Optional<Place> beside(Routine routine, Place place, int by) {
        List<Place> rows = of(routine);
        int at = rows.indexOf(place) + by;
        return at >= 0 && at < rows.size() ? Optional.of(rows.get(at)) : Optional.empty();
    }

    /// The number of distinct exercises in the rows at some places.
    public static int exercises(Routine routine, Set<Place> places) {
        return (int) places.stream()
                .filter(place -> !(place.isMember() && places.contains(place.wholeBlock())))
                .mapToLong(place -> place.isMember() ? 1 : routine.block(place).items().size())
                .sum();
    }

    /// The first row of `after` that differs from `before`, or the row next to a removed one. Empty if the rows are
    /// equal.
    public static Optional<Place> firstChange(Routine before, Routine after) {
        for (Section section : Section.values()) {
            List<Block> old = before.blocks(section);
            List<Block> now = after.blocks(section);
            int same = 0;
            while (same < old.size() && same < now.size() && old.get(same).equals(now.get(same))) {
                same++;
            }
            if (same < now.size()) {
                return Optional.of(changedRow(same < old.size() ? old.get(same) : null, now.get(same), Place.of(section, same)));
            }
            if (same < old.size()) {
                return Optional.of(now.isEmpty() ? Place.of(section) : Place.of(section, same - 1));
            }
        }
        return Optional.empty();
    }

    /// The first member that differs if both are supersets with the same sets and rest, or else the whole block.
    private static Place changedRow(@Nullable Block before, Block after, Place place) {
        if (before instanceof Superset old
                && after instanceof Superset now
                && old.sets().equals(now.sets())
                && Objects.equals(old.rest(), now.rest())) {
            for (int member = 0; member < now.items().size(); member++) {
                if (member >= old.items().size() || !old.items().get(member).equals(now.items().get(member))) {
                    return new Place(place.section(), place.block(), member);
                }
            }
        }
        return place;
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
