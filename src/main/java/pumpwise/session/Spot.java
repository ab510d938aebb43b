package pumpwise.session;

import org.jspecify.annotations.Nullable;
import pumpwise.routine.Place;
import pumpwise.routine.Range;

/// Where a step belongs: "hip thrust, set 2 of 3-4, left leg".
///
/// @param place of the item in the routine
/// @param exercise its id
/// @param set which set or round it is, counted from 1
/// @param sets how many there are; those above the least are optional
/// @param side null where both sides work at once
/// @param optional whether it can be left out without missing anything
public record Spot(Place place, String exercise, int set, Range sets, @Nullable Side side, boolean optional) {

    /// Whether two steps belong to the same block of the routine.
    public boolean isSameBlock(Spot other) {
        return place.wholeBlock().equals(other.place.wholeBlock());
    }
}
