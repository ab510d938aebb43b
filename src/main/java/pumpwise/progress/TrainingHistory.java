package pumpwise.progress;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pumpwise.progress.calendar.TrainingDay;
import pumpwise.progress.compare.LoadForReps;
import pumpwise.progress.compare.SlotComparison;
import pumpwise.progress.record.PersonalRecord;
import pumpwise.progress.set.ExerciseSession;
import pumpwise.routine.WeightUnit;
import pumpwise.session.record.SessionRecord;
import pumpwise.session.record.WantedSlot;

/// The whole log, and what it says about each exercise. Immutable, and safe for use by several threads. The order in
/// which sessions were read makes no difference. Nothing is calculated before it is asked for.
///
/// A session is identified by its object: ask about the very records that the history was made of.
public final class TrainingHistory {

    /// Sorting everything again is faster than many changes one by one.
    private static final int MOST_CHANGES = 100;

    private final List<SessionRecord> sessions;
    private final ZoneId here;
    private final LocalDate today;
    private final WeightUnit unit;
    private volatile @Nullable ExerciseIndex exercises;

    private TrainingHistory(
            List<SessionRecord> sessions,
            ZoneId here,
            LocalDate today,
            WeightUnit unit,
            @Nullable ExerciseIndex exercises) {
        this.sessions = sessions;
        this.here = here;
        this.today = today;
        this.unit = unit;
        this.exercises = exercises;
    }

    /// A history of sessions in any order.
    ///
    /// @param here the zone of this machine, for records without one
    /// @param today the current day in that zone
    /// @param unit of loads that were logged without one
    public static TrainingHistory of(
            Collection<SessionRecord> sessions, ZoneId here, LocalDate today, WeightUnit unit) {
        return new TrainingHistory(SessionOrder.sort(sessions), here, today, unit, null);
    }

    /// The history on another day, or with another unit.
    public TrainingHistory at(LocalDate otherDay, WeightUnit otherUnit) {
        return new TrainingHistory(sessions, here, otherDay, otherUnit, otherUnit == unit ? exercises : null);
    }

    /// The history of a log that has changed since. What is known about the exercises of unchanged sessions stays, so that
    /// an edit takes little time even if the log is large.
    ///
    /// @param now all its sessions in any order; unchanged ones are the same objects
    public TrainingHistory changedTo(Collection<SessionRecord> now) {
        Set<SessionRecord> removed = identitySet();
        removed.addAll(sessions);
        List<SessionRecord> added = new ArrayList<>();
        for (SessionRecord session : now) {
            if (!removed.remove(session)) {
                added.add(session);
            }
        }
        if (removed.isEmpty() && added.isEmpty()) {
            return this;
        }
        if (removed.size() + added.size() > MOST_CHANGES) {
            return of(now, here, today, unit);
        }
        ExerciseIndex known = exercises;
        return new TrainingHistory(
                SessionOrder.changed(sessions, removed, added),
                here,
                today,
                unit,
                known == null ? null : known.changed(removed, added));
    }

    private static Set<SessionRecord> identitySet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    /// All sessions, oldest first.
    public List<SessionRecord> oldestFirst() {
        return sessions;
    }

    /// All sessions, newest first.
    public List<SessionRecord> newestFirst() {
        return sessions.reversed();
    }

    /// The sessions that count for weeks, the streak, and suggestions, oldest first: those with a result in the work
    /// section, on a likely day.
    public List<SessionRecord> counting() {
        return sessions.stream()
                .filter(session -> !isUnlikely(session) && session.hasWork())
                .toList();
    }

    /// The current day.
    public LocalDate today() {
        return today;
    }

    /// The zone of this machine.
    public ZoneId here() {
        return here;
    }

    /// The unit of loads that were logged without one.
    public WeightUnit unit() {
        return unit;
    }

    /// The day on which a session counts.
    public LocalDate day(SessionRecord session) {
        return TrainingDay.of(session, here);
    }

    /// Whether the clock must have been wrong when the session was recorded.
    public boolean isUnlikely(SessionRecord session) {
        return TrainingDay.isUnlikely(day(session), today);
    }

    /// The exercises with a result in the work section, by id; those done last come first.
    public List<ExerciseHistory> exercises() {
        return index().byLast();
    }

    /// The history of an exercise; an empty one if it was never done.
    public ExerciseHistory exercise(String id) {
        return index().get(id);
    }

    private ExerciseIndex index() {
        ExerciseIndex known = exercises;
        if (known == null) {
            known = ExerciseIndex.of(sessions, unit);
            exercises = known;
        }
        return known;
    }

    /// What was done in a slot, newest first. The sessions are looked at one by one, so take only as many as needed.
    public Stream<ExerciseSession> slot(WantedSlot wanted) {
        return find(wanted, exercise(wanted.exercise()).sessions());
    }

    /// What was done in the same slot before a session, newest first.
    public Stream<ExerciseSession> before(ExerciseSession session) {
        List<SessionRecord> all = exercise(session.exercise()).sessions();
        int index = SessionOrder.indexOf(session.session(), all);
        return find(WantedSlot.of(session.session(), session.slot()), all.subList(0, index));
    }

    /// The last session before this one in the same slot; empty if it is the first.
    public Optional<ExerciseSession> previous(ExerciseSession session) {
        return before(session).findFirst();
    }

    /// A session compared with the last one before it in the same slot.
    public SlotComparison comparison(ExerciseSession session) {
        // Only if nothing was planned, the sessions before decide how loads are compared.
        int needed = LoadForReps.isPlanned(session) ? 1 : LoadForReps.SESSIONS - 1;
        List<ExerciseSession> before = before(session).limit(needed).toList();
        List<ExerciseSession> recent = Stream.concat(Stream.of(session), before.stream()).toList();
        return SlotComparison.of(session, before.isEmpty() ? null : before.getFirst(), LoadForReps.of(recent), unit);
    }

    /// The records of a session that are worth telling: at most one for each exercise, in the order of the session.
    public List<PersonalRecord> recordsIn(SessionRecord session) {
        return ExerciseIndex.exercisesOf(session).stream()
                .flatMap(id -> exercise(id).records().told(session).stream())
                .toList();
    }

    private static Stream<ExerciseSession> find(WantedSlot wanted, List<SessionRecord> oldestFirst) {
        return oldestFirst.reversed().stream()
                .flatMap(earlier -> wanted.in(earlier).map(slot -> ExerciseSession.of(earlier, slot)).stream());
    }
}
