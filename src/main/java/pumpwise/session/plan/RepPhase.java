package pumpwise.session.plan;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// One part of a repetition and how long it takes.
///
/// @param phase which part
/// @param least the shortest it is planned for
/// @param greatest the longest; a guided set takes this
/// @param side null unless the sides take turns within the set
public record RepPhase(Phase phase, Duration least, Duration greatest, @Nullable Side side) {}
