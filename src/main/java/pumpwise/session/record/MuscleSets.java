package pumpwise.session.record;

import pumpwise.catalog.Muscle;

/// The number of hard sets for one muscle, as [HardSets] counts them.
///
/// @param muscle the muscle
/// @param sets its hard sets in the work section
public record MuscleSets(Muscle muscle, double sets) {}
