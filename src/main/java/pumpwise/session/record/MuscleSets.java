package pumpwise.session.record;

import pumpwise.catalog.Muscle;

/// The number of sets for one muscle. A set counts in full for the primary muscles of its exercise and half for the
/// secondary ones; its two sides count as one set.
///
/// @param muscle the muscle
/// @param sets its sets in the work section
public record MuscleSets(Muscle muscle, double sets) {}
