package pumpwise.progress;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import pumpwise.session.record.SessionRecord;

/// When an exercise was trained last. A session on an unlikely day counts only if there is no other.
///
/// @param exercise its history
/// @param session the session in which it was trained
/// @param day the day of that session
/// @param isUnlikely whether a clock must have been wrong that day
public record LastTraining(ExerciseHistory exercise, SessionRecord session, LocalDate day, boolean isUnlikely) {

    /// All exercises of a history, those trained last first.
    public static List<LastTraining> of(TrainingHistory history) {
        return history.exercises().stream()
                .map(exercise -> of(exercise, history))
                .sorted(Comparator.comparing(LastTraining::isUnlikely)
                        .thenComparing(last -> last.session().started(), Comparator.reverseOrder()))
                .toList();
    }

    private static LastTraining of(ExerciseHistory exercise, TrainingHistory history) {
        List<SessionRecord> newestFirst = exercise.sessions().reversed();
        SessionRecord last = newestFirst.stream()
                .filter(session -> !history.isUnlikely(session))
                .findFirst()
                .orElse(newestFirst.getFirst());
        return new LastTraining(exercise, last, history.day(last), history.isUnlikely(last));
    }
}
