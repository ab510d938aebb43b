package pumpwise.session.record;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Section;
import pumpwise.session.Session;
import pumpwise.session.SetLog;
import pumpwise.session.TimeSpent;
import pumpwise.session.plan.Phase;
import pumpwise.session.plan.Side;
import pumpwise.session.plan.Step;

/// A finished session as it is saved: what was done, without its plan.
///
/// @param routine the name of the routine
/// @param started when it started by the wall clock
/// @param zone the id of the time zone; null in records of the first format
/// @param edited when the user last changed it; null if never
/// @param times how long it took
/// @param holds the holds at the peak
/// @param sets the sets, in order
/// @param painStops where an exercise was stopped because it hurt, in order
/// @param rating the rating of the pump, from 1 to [#MAX_RATING]; 0 for none
/// @param note the user's note, at most [#MAX_NOTE_LENGTH] characters; null for none
/// @param exercises the user's own exercises in it, by id
public record SessionRecord(
        String routine,
        Instant started,
        @Nullable String zone,
        @Nullable Instant edited,
        Times times,
        Holds holds,
        List<SetRecord> sets,
        List<PainStop> painStops,
        int rating,
        @Nullable String note,
        SortedMap<String, ExerciseSnapshot> exercises) {

    /// The best rating of a pump.
    public static final int MAX_RATING = 5;

    /// The maximum length of a note.
    public static final int MAX_NOTE_LENGTH = 2_000;

    /// @throws IllegalArgumentException if the rating is out of range or the note too long
    public SessionRecord {
        if (rating < 0 || rating > MAX_RATING) {
            throw new IllegalArgumentException("no record: rating " + rating);
        }
        if (note != null && note.codePointCount(0, note.length()) > MAX_NOTE_LENGTH) {
            throw new IllegalArgumentException("a note longer than " + MAX_NOTE_LENGTH);
        }
        sets = List.copyOf(sets);
        painStops = List.copyOf(painStops);
        exercises = exercises.isEmpty()
                ? Collections.emptySortedMap()
                : Collections.unmodifiableSortedMap(new TreeMap<>(exercises));
    }

    /// The record of a finished session.
    ///
    /// @param session a finished session
    /// @param wall when it started by the wall clock
    /// @param zone the time zone of the user
    /// @param own the user's own exercises, by id; those that the session does not use are omitted
    public static SessionRecord of(Session session, Instant wall, ZoneId zone, Map<String, ExerciseSnapshot> own) {
        List<Step> steps = session.plan().steps();
        List<SetRecord> sets = session.log().values().stream()
                .map(log -> SetRecord.of(steps.get(log.step()), log))
                .toList();
        List<PainStop> painStops = session.painStops().stream()
                .map(position -> new PainStop(position.exercise(), position.set(), position.side()))
                .toList();
        SortedMap<String, ExerciseSnapshot> exercises = new TreeMap<>(own);
        exercises.keySet().removeIf(id -> sets.stream().noneMatch(set -> set.exercise().equals(id))
                && painStops.stream().noneMatch(hurt -> hurt.exercise().equals(id)));
        return new SessionRecord(
                session.plan().routine(),
                wall,
                zone.getId(),
                null,
                Times.of(session),
                Holds.of(session),
                sets,
                painStops,
                0,
                null,
                exercises);
    }

    /// Whether a set of the work section has a result. A session without one is listed, but counts for nothing.
    public boolean hasWork() {
        return sets.stream().anyMatch(set -> set.section() == Section.WORK && set.isDone());
    }

    /// A copy with the user's rating and note.
    ///
    /// @param newRating from 1 to [#MAX_RATING], or 0 for none
    /// @param newNote the note; null or blank for none
    public SessionRecord withRating(int newRating, @Nullable String newNote) {
        String text = newNote == null || newNote.isBlank() ? null : newNote;
        return new SessionRecord(
                routine, started, zone, edited, times, holds, sets, painStops, newRating, text, exercises);
    }

    /// A copy with a corrected set.
    ///
    /// @param index of the set in [#sets]
    public SessionRecord withSet(int index, SetRecord correction) {
        List<SetRecord> corrected = new ArrayList<>(sets);
        corrected.set(index, correction);
        return withSets(corrected);
    }

    /// A copy with other sets.
    public SessionRecord withSets(List<SetRecord> others) {
        return new SessionRecord(
                routine, started, zone, edited, times, holds, others, painStops, rating, note, exercises);
    }

    /// A copy that the user changed at an instant.
    public SessionRecord editedAt(Instant at) {
        return new SessionRecord(
                routine, started, zone, at.truncatedTo(ChronoUnit.SECONDS), times, holds, sets, painStops, rating, note,
                exercises);
    }

    /// The times of a session, in whole milliseconds. They do not overlap, except that the rests are part of the
    /// training.
    ///
    /// @param trained from beginning to end, without the time paused and away
    /// @param rested the rests of the work section; part of the training
    /// @param paused while everything was paused
    /// @param away while the user was away or the program was not running
    public record Times(Duration trained, Duration rested, Duration paused, Duration away) {

        /// An upper limit that no session reaches.
        public static final Duration LONGEST = SetRecord.LONGEST;

        /// @throws IllegalArgumentException if a time is negative or longer than [#LONGEST]
        public Times {
            for (Duration time : List.of(trained, rested, paused, away)) {
                if (time.isNegative() || time.compareTo(LONGEST) > 0) {
                    throw new IllegalArgumentException("not the time of a session: " + time);
                }
            }
            trained = trained.truncatedTo(ChronoUnit.MILLIS);
            rested = rested.truncatedTo(ChronoUnit.MILLIS);
            paused = paused.truncatedTo(ChronoUnit.MILLIS);
            away = away.truncatedTo(ChronoUnit.MILLIS);
        }

        static Times of(Session session) {
            TimeSpent spent = session.spent();
            Instant end = session.isOver() ? session.progress().start() : session.now();
            Duration trained = Duration.between(session.startedAt(), end)
                    .minus(spent.paused())
                    .minus(spent.away());
            return new Times(within(trained), within(spent.rested()), within(spent.paused()), within(spent.away()));
        }

        /// Clamps a time, because a clock that jumped must never make a session unreadable.
        private static Duration within(Duration time) {
            return time.isNegative() ? Duration.ZERO : time.compareTo(LONGEST) > 0 ? LONGEST : time;
        }
    }

    /// A position where an exercise was stopped because it hurt.
    ///
    /// @param exercise its id
    /// @param set the running set, or the last one before
    /// @param side null if both sides worked at once
    public record PainStop(String exercise, int set, @Nullable Side side) {}

    /// The holds of a session.
    ///
    /// @param completed the holds of the reps that were counted during the session
    /// @param planned the holds of planned reps: per set its minimum, or the counted reps if these are more; an
    /// optional set counts only if it was done
    public record Holds(int completed, int planned) {

        /// No holds.
        public static final Holds NONE = new Holds(0, 0);

        /// @throws IllegalArgumentException if more were completed than planned
        public Holds {
            if (completed < 0 || completed > planned) {
                throw new IllegalArgumentException("no holds: " + completed + " of " + planned);
            }
        }

        static Holds of(Session session) {
            int completed = 0;
            int planned = 0;
            for (int index = 0; index < session.plan().steps().size(); index++) {
                SetLog log = session.log().get(index);
                Step step = session.plan().steps().get(index);
                if (step instanceof Step.WorkSet set
                        && set.position().place().section() == Section.WORK
                        && (log != null || !set.position().optional())) {
                    int holds = (int) set.phases().stream()
                            .filter(part -> part.phase() == Phase.HOLD)
                            .count();
                    int count = session.countedReps(index);
                    completed += holds * count;
                    planned += holds * Math.max(count, set.count().least());
                }
            }
            return new Holds(completed, planned);
        }
    }
}
