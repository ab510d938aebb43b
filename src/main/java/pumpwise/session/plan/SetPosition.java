package pumpwise.session.plan;

import org.jspecify.annotations.Nullable;
import pumpwise.routine.Place;
import pumpwise.routine.Range;

/// The position of a step in the routine: "hip thrust, set 2 of 3-4, left leg".
///
/// @param place of the item in the routine
/// @param exercise its id
/// @param set number of the set or round, counted from 1
/// @param sets the number of sets; those above the minimum are optional
/// @param side null if both sides work at once
/// @param optional whether the set can be skipped
public record SetPosition(Place place, String exercise, int set, Range sets, @Nullable Side side, boolean optional) {

    /// Whether two steps belong to the same block of the routine.
    public boolean isSameBlock(SetPosition other) {
        return isIn(other.place);
    }

    /// Whether the position is in the block at, or around, a place.
    public boolean isIn(Place block) {
        return place.wholeBlock().equals(block.wholeBlock());
    }

    /// Whether two steps belong to the same set of the same item, on any side.
    public boolean isSameSet(SetPosition other) {
        return place.equals(other.place) && exercise.equals(other.exercise) && set == other.set;
    }

    /// A copy for another side.
    SetPosition withSide(@Nullable Side other) {
        return new SetPosition(place, exercise, set, sets, other, optional);
    }

    /// A copy for another set or another number of sets.
    public SetPosition withSet(int otherSet, Range otherSets, boolean nowOptional) {
        return new SetPosition(place, exercise, otherSet, otherSets, side, nowOptional);
    }

    /// A copy for another item, in the same set.
    public SetPosition withItem(Place otherPlace, String otherExercise) {
        return new SetPosition(otherPlace, otherExercise, set, sets, side, optional);
    }
}
