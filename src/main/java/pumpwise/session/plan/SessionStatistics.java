package pumpwise.session.plan;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import pumpwise.routine.Section;

/// What a planned session adds up to. Ranges go from the shortest way, without optional sets and with every minimum, to
/// the longest, with all of them and every maximum.
///
/// Work, hold and rest are those of the work section alone: warm-up and cool-down would only blur how dense the work is.
/// Everything there that is not work is rest, get-readies included, so that work and rest together are as long as the
/// section.
///
/// @param length of the whole session
/// @param sections the length of each section
/// @param work the time in which something is performed in the work section, holds included
/// @param hold how much of the work is held at the peak
/// @param rest the time in between
/// @param muscles the gluteal muscles first, even those that get no sets, then the others by time under tension
public record SessionStatistics(
        DurationRange length, Map<Section, DurationRange> sections, DurationRange work, DurationRange hold, DurationRange rest, List<MuscleDose> muscles) {

    private static final long MINUTE = Duration.ofMinutes(1).toMillis();

    public SessionStatistics {
        sections = Map.copyOf(sections);
        muscles = List.copyOf(muscles);
    }

    /// The length of one section.
    public DurationRange section(Section section) {
        return sections.getOrDefault(section, DurationRange.ZERO);
    }

    /// The rest for a minute of work, on the denser way through the session and on the other; zero if there is no work.
    public DurationRange restPerMinute() {
        if (work.least().isZero() || work.isZero()) {
            return DurationRange.ZERO;
        }
        long shortest = rest.least().toMillis() * MINUTE / work.least().toMillis();
        long longest = rest.greatest().toMillis() * MINUTE / work.greatest().toMillis();
        return DurationRange.ofMillis(Math.min(shortest, longest), Math.max(shortest, longest));
    }
}
