package pumpwise.session.record;

import pumpwise.catalog.Muscle;

/// How many sets were done for one muscle. A set counts in full for the primary muscles of its exercise and half for the
/// secondary ones; its two sides are one set.
///
/// @param muscle the muscle
/// @param sets those of the work section
public record MuscleSets(Muscle muscle, double sets) {}
