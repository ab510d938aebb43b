package pumpwise.cue;

import java.time.Instant;
import java.util.List;

/// A chance for a coach to speak, because a phase begins.
///
/// @param lines of which the first one that fits is spoken; never empty
/// @param end when it must be over
public record CoachingChance(List<CoachingLine> lines, Instant end) {

    public CoachingChance {
        lines = List.copyOf(lines);
    }
}
