package pumpwise.progress.set;

import java.util.List;
import pumpwise.routine.Section;
import pumpwise.session.record.SessionRecord;
import pumpwise.session.record.Slot;

/// What was done of one exercise in one session, in one slot.
///
/// @param session the session
/// @param slot the slot of the exercise
/// @param sets the sets of the slot, by number, also those without a result
public record ExerciseSession(SessionRecord session, Slot slot, List<SetResult> sets) {

    public ExerciseSession {
        sets = List.copyOf(sets);
    }

    /// All exercises of the work section of a session, in the order they began.
    public static List<ExerciseSession> of(SessionRecord session) {
        return Slot.of(session).stream().map(slot -> of(session, slot)).toList();
    }

    /// One exercise of the work section, which can have several slots, in the order they began.
    public static List<ExerciseSession> of(SessionRecord session, String exercise) {
        return Slot.of(session, exercise).stream().map(slot -> of(session, slot)).toList();
    }

    /// One slot of a session.
    public static ExerciseSession of(SessionRecord session, Slot slot) {
        return new ExerciseSession(session, slot, SetResult.of(slot));
    }

    /// The id of the exercise.
    public String exercise() {
        return slot.exercise();
    }

    /// The sets with a result.
    public List<SetResult> done() {
        return sets.stream().filter(SetResult::isDone).toList();
    }

    /// The sets with a result, without the one that was stopped because it hurt, which is no measure of strength.
    public List<SetResult> doneWithoutPain() {
        int hurt = session.painStops().stream()
                .filter(stop -> stop.exercise().equals(exercise()))
                .mapToInt(SessionRecord.PainStop::set)
                .min()
                .orElse(Integer.MAX_VALUE);
        boolean here = hurt < Integer.MAX_VALUE && endsTheExercise();
        return done().stream().filter(set -> !here || set.number() < hurt).toList();
    }

    /// Whether the exercise was not done again later in the session.
    private boolean endsTheExercise() {
        return session.sets().reversed().stream()
                .filter(set -> set.section() == Section.WORK && set.exercise().equals(exercise()))
                .findFirst()
                .filter(slot.sets().getLast()::equals)
                .isPresent();
    }

    /// Whether the exercise was stopped because it hurt.
    public boolean isStoppedForPain() {
        return session.painStops().stream().anyMatch(stop -> stop.exercise().equals(exercise()));
    }
}
