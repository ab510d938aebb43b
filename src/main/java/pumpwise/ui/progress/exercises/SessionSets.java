package pumpwise.ui.progress.exercises;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pumpwise.progress.ExerciseHistory;
import pumpwise.progress.TrainingHistory;
import pumpwise.progress.calendar.TrainingDay;
import pumpwise.progress.set.ExerciseSession;
import pumpwise.progress.set.SetResult;
import pumpwise.session.plan.Side;
import pumpwise.session.record.SessionRecord;

/// All sets of an exercise in one session, whether it occurred once or several times.
///
/// @param session the session
/// @param at its local start
/// @param sets the sets with a result
record SessionSets(SessionRecord session, LocalDateTime at, List<SetResult> sets) {

    /// More than two zones can differ.
    private static final Duration ZONES = Duration.ofHours(36);

    SessionSets {
        sets = List.copyOf(sets);
    }

    /// The first day of an exercise; today if there is none. The zone of a session makes at most a day of difference, so the
    /// sessions of the first days are enough.
    static LocalDate firstDay(ExerciseHistory exercise, TrainingHistory log) {
        List<SessionRecord> likely =
                exercise.sessions().stream().filter(session -> !log.isUnlikely(session)).limit(1).toList();
        return exercise.sessions().stream()
                .filter(session -> !log.isUnlikely(session))
                .takeWhile(session -> session.started().isBefore(likely.getFirst().started().plus(ZONES)))
                .map(log::day)
                .min(LocalDate::compareTo)
                .orElse(log.today());
    }

    /// The sessions of an exercise, oldest first, without those on an unlikely day.
    ///
    /// @param from the first day that is wanted
    static List<SessionSets> of(ExerciseHistory exercise, TrainingHistory log, LocalDate from) {
        Instant earliest = from.atStartOfDay(ZoneOffset.UTC).toInstant().minus(ZONES);
        return exercise.sessions().reversed().stream()
                .takeWhile(session -> session.started().isAfter(earliest))
                .filter(session -> !log.isUnlikely(session) && !log.day(session).isBefore(from))
                .map(session -> of(session, exercise.exercise(), log))
                .toList()
                .reversed();
    }

    /// The last sessions of an exercise, oldest first, without those on an unlikely day.
    static List<SessionSets> newest(ExerciseHistory exercise, TrainingHistory log, int most) {
        return exercise.sessions().reversed().stream()
                .filter(session -> !log.isUnlikely(session))
                .limit(most)
                .map(session -> of(session, exercise.exercise(), log))
                .toList()
                .reversed();
    }

    private static SessionSets of(SessionRecord session, String exercise, TrainingHistory log) {
        return new SessionSets(
                session,
                session.started()
                        .atZone(TrainingDay.zone(session, log.here()))
                        .toLocalDateTime(),
                ExerciseSession.of(session, exercise).stream()
                        .flatMap(slot -> slot.done().stream())
                        .toList());
    }

    /// Whether left and right were logged separately.
    boolean hasSides() {
        return sets.stream().flatMap(set -> set.sides().stream()).anyMatch(side -> side.side() != null);
    }

    /// The sets of one side as sets of their own.
    ///
    /// @param side null for all sets as they are
    List<SetResult> side(@Nullable Side side) {
        return side == null
                ? sets
                : sets.stream()
                        .flatMap(set -> set.side(side).stream())
                        .flatMap(set -> set.isDone() ? Stream.of(new SetResult(List.of(set))) : Stream.empty())
                        .toList();
    }
}
