package pumpwise.session.plan;

import pumpwise.catalog.Muscle;

/// What the work of a session asks of one muscle. An exercise counts in full for its primary muscles and half for its
/// secondary ones.
///
/// @param muscle the muscle
/// @param leastSets the hard sets without the optional ones; the two sides of a set are one set
/// @param greatestSets the hard sets with all of them
/// @param tension time under tension, on one side of the body
public record MuscleDose(Muscle muscle, double leastSets, double greatestSets, DurationRange tension) {

    /// Whether the session has no set for it.
    public boolean isNone() {
        return greatestSets == 0;
    }
}
