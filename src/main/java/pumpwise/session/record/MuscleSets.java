package pumpwise.session.record;

import pumpwise.catalog.Muscle;

/// How many sets were done for one muscle. A set counts in full for the primary muscles of its exercise and by half
/// for those that only help; its two sides are one set.
///
/// @param muscle which one
/// @param sets those of the work section
public record MuscleSets(Muscle muscle, double sets) {}
