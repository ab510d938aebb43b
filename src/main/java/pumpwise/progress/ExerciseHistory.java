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

    /// The sessions at the end whose records are quickly found again, and which say what is so now.
    private static final int RECENT = 50;

    private final String exercise;
    private final List<SessionRecord> sessions;
    private final WeightUnit unit;
    private volatile @Nullable RecordBook records;
    private volatile @Nullable Earlier earlier;

    /// The records of all sessions but the newest, which are those that change.
    ///
    /// @param sessions the number of sessions
    private record Earlier(int sessions, RecordBook records) {

        boolean isStartOf(List<SessionRecord> before, List<SessionRecord> now) {
            return now.size() >= sessions
                    && IntStream.range(0, sessions).allMatch(index -> before.get(index) == now.get(index));
        }
    }

    /// @param sessions the sessions with a result, oldest first
    ExerciseHistory(String exercise, List<SessionRecord> sessions, WeightUnit unit) {
        this.exercise = exercise;
        this.sessions = List.copyOf(sessions);
        this.unit = unit;
    }

    /// The same history after some sessions were added or removed. Records of sessions that are older than all of these
    /// stay known, at least until shortly before the end.
    ExerciseHistory changed(List<SessionRecord> now) {
        ExerciseHistory changed = new ExerciseHistory(exercise, now, unit);
        Earlier known = earlier;
        if (known != null && known.isStartOf(sessions, now)) {
            changed.earlier = known;
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
            Earlier before = earlierRecords();
            known = before.records().with(slots(before.sessions(), sessions.size()));
            records = known;
        }
        return known;
    }

    private Earlier earlierRecords() {
        Earlier known = earlier;
        if (known == null) {
            known = new Earlier(0, RecordBook.of(Stream.of(), unit));
        }
        if (sessions.size() - known.sessions() > 2 * RECENT) {
            int end = sessions.size() - RECENT;
            known = new Earlier(end, known.records().with(slots(known.sessions(), end)));
        }
        earlier = known;
        return known;
    }

    private Stream<ExerciseSession> slots(int from, int to) {
        return sessions.subList(from, to).stream().flatMap(this::slots);
    }

    /// The estimated weight for a single rep.
    public SingleBest singleBest() {
        return records().singleBest();
    }

    /// A difference between left and right that lasts to this day.
    public Optional<Asymmetry> asymmetry() {
        return Asymmetry.of(newest(RECENT).stream(), unit);
    }
}
