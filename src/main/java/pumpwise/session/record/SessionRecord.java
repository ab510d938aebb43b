package pumpwise.session.record;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pumpwise.session.Session;
import pumpwise.session.SetLog;
import pumpwise.session.plan.Phase;
import pumpwise.session.plan.Side;
import pumpwise.session.plan.Step;

/// A session that is over, as it is kept: what was done, without the plan it came from.
///
/// @param routine the name of the routine
/// @param started when it began by the clock on the wall
/// @param time from beginning to end, in whole milliseconds
/// @param rested how long the rests of the work section lasted, in whole milliseconds
/// @param holds how the peak was held
/// @param sets what was done, in order
/// @param hurts where an exercise was ended because it hurt, in order
/// @param felt how the pump felt, from 1 to [#GREATEST_FELT]; 0 where nothing was said
/// @param note what a person wants to say about it, at most [#LONGEST_NOTE] characters; null for nothing
public record SessionRecord(
        String routine,
        Instant started,
        Duration time,
        Duration rested,
        Holds holds,
        List<SetRecord> sets,
        List<Hurt> hurts,
        int felt,
        @Nullable String note) {

    /// The best that a pump can feel.
    public static final int GREATEST_FELT = 5;

    /// How long a note may be.
    public static final int LONGEST_NOTE = 2_000;

    /// @throws IllegalArgumentException if a time is negative, the feeling is out of range, or the note too long
    public SessionRecord {
        if (time.isNegative() || rested.isNegative() || felt < 0 || felt > GREATEST_FELT) {
            throw new IllegalArgumentException("no record: " + time + ", " + rested + ", felt " + felt);
        }
        if (note != null && note.codePointCount(0, note.length()) > LONGEST_NOTE) {
            throw new IllegalArgumentException("a note longer than " + LONGEST_NOTE);
        }
        time = time.truncatedTo(ChronoUnit.MILLIS);
        rested = rested.truncatedTo(ChronoUnit.MILLIS);
        sets = List.copyOf(sets);
        hurts = List.copyOf(hurts);
    }

    /// What is kept of a session.
    ///
    /// @param session that is over
    /// @param wall when it began by the clock on the wall
    public static SessionRecord of(Session session, Instant wall) {
        List<Step> steps = session.plan().steps();
        Instant end = session.isOver() ? session.progress().start() : session.now();
        return new SessionRecord(
                session.plan().routine(),
                wall,
                Duration.between(session.startedAt(), end),
                session.rested(),
                Holds.of(session),
                session.log().values().stream()
                        .map(log -> SetRecord.of(steps.get(log.step()), log))
                        .toList(),
                session.hurts().stream()
                        .map(position -> new Hurt(position.exercise(), position.set(), position.side()))
                        .toList(),
                0,
                null);
    }

    /// With what a person says at the end.
    ///
    /// @param how the pump felt, from 1 to [#GREATEST_FELT], or 0
    /// @param said a note; null or blank for none
    public SessionRecord with(int how, @Nullable String said) {
        String kept = said == null || said.isBlank() ? null : said;
        return new SessionRecord(routine, started, time, rested, holds, sets, hurts, how, kept);
    }

    /// Where an exercise was ended because it hurt.
    ///
    /// @param exercise its id
    /// @param set the set that was going on, or the last one before
    /// @param side null where both sides worked at once
    public record Hurt(String exercise, int set, @Nullable Side side) {}

    /// How the peak was held.
    ///
    /// @param kept holds of the repetitions that were done
    /// @param planned holds of the sets that were to be done, with the least repetitions, or those that were done
    ///     where these are more; an optional set counts once it was done
    public record Holds(int kept, int planned) {

        /// None at all.
        public static final Holds NONE = new Holds(0, 0);

        /// @throws IllegalArgumentException if more were kept than planned
        public Holds {
            if (kept < 0 || kept > planned) {
                throw new IllegalArgumentException("no holds: " + kept + " of " + planned);
            }
        }

        static Holds of(Session session) {
            int kept = 0;
            int planned = 0;
            for (int index = 0; index < session.plan().steps().size(); index++) {
                SetLog log = session.log().get(index);
                Step step = session.plan().steps().get(index);
                if (step instanceof Step.WorkSet set && (log != null || !set.position().optional())) {
                    int holds = (int) set.repetition().stream()
                            .filter(part -> part.phase() == Phase.HOLD)
                            .count();
                    int count = log == null ? 0 : log.count();
                    kept += holds * count;
                    planned += holds * Math.max(count, set.count().least());
                }
            }
            return new Holds(kept, planned);
        }
    }
}
