package pumpwise.ui.train.past;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pumpwise.progress.TrainingHistory;
import pumpwise.progress.compare.Comparison;
import pumpwise.progress.record.PersonalRecord;
import pumpwise.progress.set.ExerciseSession;
import pumpwise.session.record.SessionRecord;

/// A session that has just ended, compared with the earlier ones.
///
/// @param records the records that it set
/// @param comparisons how its exercises compare with last time, as far as that is known
/// @param before what was done last time
public record SessionReview(
        List<PersonalRecord> records, Map<Item, Comparison> comparisons, Map<Item, ExerciseSession> before) {

    /// No review.
    public static final SessionReview NONE = new SessionReview(List.of(), Map.of(), Map.of());

    /// An exercise in a block of the work section.
    ///
    /// @param exercise its id
    /// @param block the number of the block
    public record Item(String exercise, int block) {}

    public SessionReview {
        records = List.copyOf(records);
        comparisons = Map.copyOf(comparisons);
        before = Map.copyOf(before);
    }

    static SessionReview of(PastSessions past, SessionRecord session) {
        TrainingHistory history = past.with(session);
        Map<Item, Comparison> comparisons = new HashMap<>();
        Map<Item, ExerciseSession> before = new HashMap<>();
        for (ExerciseSession exercise : ExerciseSession.of(session)) {
            Item item = new Item(exercise.exercise(), exercise.slot().block());
            Optional<ExerciseSession> previous = history.previous(exercise);
            previous.ifPresent(it -> before.putIfAbsent(item, it));
            // Until all sessions are known, an earlier one can still turn up.
            boolean isKnown = past.isComplete() || previous.isPresent();
            if (isKnown && !exercise.done().isEmpty()) {
                comparisons.putIfAbsent(item, history.comparison(exercise).result());
            }
        }
        return new SessionReview(past.isComplete() ? history.recordsIn(session) : List.of(), comparisons, before);
    }
}
