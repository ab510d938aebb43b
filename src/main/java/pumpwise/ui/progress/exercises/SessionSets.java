package pumpwise.ui.progress.exercises;

import java.time.LocalDate;
import java.time.LocalDateTime;
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

    SessionSets {
        sets = List.copyOf(sets);
    }

    /// The sessions of an exercise, oldest first, without those on an unlikely day.
    ///
    /// @param from the first day that is wanted
    static List<SessionSets> of(ExerciseHistory exercise, TrainingHistory log, LocalDate from) {
        return exercise.sessions().stream()
                .filter(session -> !log.isUnlikely(session) && !log.day(session).isBefore(from))
                .map(session -> of(session, exercise.exercise(), log))
                .toList();
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
