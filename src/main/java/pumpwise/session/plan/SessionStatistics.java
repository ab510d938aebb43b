package pumpwise.session.plan;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import pumpwise.routine.Section;

/// The totals of a planned session. Ranges go from the shortest session, without optional sets and with every minimum,
/// to the longest, with all of them and every maximum.
///
/// Work, hold and rest cover the work section only, because warm-up and cool-down would hide how dense the work is. All
/// time there that is not work counts as rest, including get-readies, so that work and rest add up to the length of the
/// section.
///
/// @param length of the whole session
/// @param sections the length of each section
/// @param work the time of efforts in the work section, including holds
/// @param hold the part of the work that is held at the peak
/// @param rest the time in between
/// @param muscles the gluteal muscles first, even those without sets, then the others by time under tension
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

    /// The rest per minute of work, in the densest and in the least dense session; zero if there is no work.
    public DurationRange restPerMinute() {
        if (work.least().isZero() || work.isZero()) {
            return DurationRange.ZERO;
        }
        long shortest = rest.least().toMillis() * MINUTE / work.least().toMillis();
        long longest = rest.greatest().toMillis() * MINUTE / work.greatest().toMillis();
        return DurationRange.ofMillis(Math.min(shortest, longest), Math.max(shortest, longest));
    }
}
