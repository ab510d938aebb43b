package pumpwise.ui.train.past;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pumpwise.progress.TrainingHistory;
import pumpwise.progress.compare.Comparison;
import pumpwise.progress.record.PersonalRecord;
import pumpwise.progress.set.ExerciseSession;
import pumpwise.session.record.SessionRecord;

/// A session that has just ended, compared with the earlier ones.
///
/// @param records the records that it set
/// @param comparisons how its exercises compare with last time, as far as that is known
public record SessionReview(List<PersonalRecord> records, Map<Item, Comparison> comparisons) {

    /// No review.
    public static final SessionReview NONE = new SessionReview(List.of(), Map.of());

    /// An exercise in a block of the work section.
    ///
    /// @param exercise its id
    /// @param block the number of the block
    public record Item(String exercise, int block) {}

    public SessionReview {
        records = List.copyOf(records);
        comparisons = Map.copyOf(comparisons);
    }

    static SessionReview of(PastSessions past, SessionRecord session) {
        TrainingHistory history = past.with(session);
        Map<Item, Comparison> comparisons = new HashMap<>();
        for (ExerciseSession exercise : ExerciseSession.of(session)) {
            // Until all sessions are known, an earlier one can still turn up.
            boolean isKnown = past.isComplete() || history.previous(exercise).isPresent();
            if (isKnown && !exercise.done().isEmpty()) {
                comparisons.putIfAbsent(
                        new Item(exercise.exercise(), exercise.slot().block()),
                        history.comparison(exercise).result());
            }
        }
        return new SessionReview(past.isComplete() ? history.recordsIn(session) : List.of(), comparisons);
    }
}
