package pumpwise.session.plan;

import pumpwise.catalog.Muscle;

/// The work of one muscle in a session. An exercise counts in full for its primary muscles and half for its secondary
/// ones.
///
/// @param muscle the muscle
/// @param leastSets the hard sets without the optional ones; the two sides of a set count as one
/// @param greatestSets the hard sets including the optional ones
/// @param tension time under tension, on one side of the body
public record MuscleDose(Muscle muscle, double leastSets, double greatestSets, DurationRange tension) {

    /// Whether the session has no set for this muscle.
    public boolean isNone() {
        return greatestSets == 0;
    }
}
