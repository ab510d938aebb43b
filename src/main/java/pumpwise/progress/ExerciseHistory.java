package pumpwise.progress;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pumpwise.progress.compare.Asymmetry;
import pumpwise.progress.compare.LoadForReps;
import pumpwise.progress.record.RecordBook;
import pumpwise.progress.record.SingleBest;
import pumpwise.progress.set.ExerciseKind;
import pumpwise.progress.set.ExerciseSession;
import pumpwise.progress.set.SetResult;
import pumpwise.routine.WeightUnit;
import pumpwise.session.record.SessionRecord;

/// Everything that was done of one exercise. The slots are made when they are asked for, because all of them together
/// would need as much memory as the sessions themselves. Safe for use by several threads.
public final class ExerciseHistory {

    private final String exercise;
    private final List<SessionRecord> sessions;
    private final WeightUnit unit;
    private volatile @Nullable RecordBook records;

    /// @param sessions the sessions with a result, oldest first
    ExerciseHistory(String exercise, List<SessionRecord> sessions, WeightUnit unit) {
        this.exercise = exercise;
        this.sessions = List.copyOf(sessions);
        this.unit = unit;
    }

    /// The same history after some sessions were added or removed. If one was added at the end, its records follow from
    /// those that are known.
    ExerciseHistory changed(List<SessionRecord> now) {
        ExerciseHistory changed = new ExerciseHistory(exercise, now, unit);
        RecordBook known = records;
        int size = sessions.size();
        if (known != null && now.size() == size + 1 && (size == 0 || now.get(size - 1) == sessions.getLast())) {
            changed.records = known.with(changed.slots(now.getLast()).toList());
        }
        return changed;
    }

    /// The id of the exercise.
    public String exercise() {
        return exercise;
    }

    /// The sessions in which it was done, oldest first.
    public List<SessionRecord> sessions() {
        return sessions;
    }

    /// The last session in which it was done; empty if there is none.
    public Optional<SessionRecord> last() {
        return sessions.isEmpty() ? Optional.empty() : Optional.of(sessions.getLast());
    }

    /// Its slots with a result, from the newest session to the oldest; those of one session in order.
    public Stream<ExerciseSession> newestFirst() {
        return sessions.reversed().stream().flatMap(this::slots);
    }

    /// Its slots with a result, from the oldest session to the newest; those of one session in order.
    public Stream<ExerciseSession> oldestFirst() {
        return sessions.stream().flatMap(this::slots);
    }

    /// The slots of the newest sessions, newest first.
    ///
    /// @param limit the number of sessions
    public List<ExerciseSession> newest(int limit) {
        return IntStream.rangeClosed(1, Math.min(limit, sessions.size()))
                .mapToObj(back -> sessions.get(sessions.size() - back))
                .flatMap(this::slots)
                .toList();
    }

    private Stream<ExerciseSession> slots(SessionRecord session) {
        return ExerciseSession.of(session, exercise).stream()
                .filter(it -> it.sets().stream().anyMatch(SetResult::isDone));
    }

    /// What its progress is measured by.
    public ExerciseKind kind() {
        List<SetResult> sets = newest(ExerciseKind.SESSIONS).stream()
                .flatMap(it -> it.sets().stream())
                .toList();
        return ExerciseKind.of(sets, unit);
    }

    /// How its loads are compared.
    public LoadForReps loadForReps() {
        return LoadForReps.of(newest(LoadForReps.SESSIONS));
    }

    /// Its records.
    public RecordBook records() {
        RecordBook known = records;
        if (known == null) {
            known = RecordBook.of(oldestFirst(), unit);
            records = known;
        }
        return known;
    }

    /// The estimated weight for a single rep.
    public SingleBest singleBest() {
        return SingleBest.of(newestFirst(), unit);
    }

    /// A difference between left and right that lasts.
    public Optional<Asymmetry> asymmetry() {
        return Asymmetry.of(newestFirst(), unit);
    }
}
