package pumpwise.session.plan;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// One phase of a rep with its duration.
///
/// @param phase the phase
/// @param least the shortest planned duration
/// @param greatest the longest planned duration, which a guided set takes
/// @param side null unless the sides alternate within the set
public record RepPhase(Phase phase, Duration least, Duration greatest, @Nullable Side side) {}
