package pumpwise.progress.next;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import pumpwise.progress.compare.Comparison;
import pumpwise.progress.compare.LoadForReps;
import pumpwise.progress.compare.SlotComparison;
import pumpwise.progress.next.NextLoad.Reason;
import pumpwise.progress.next.NextLoad.Result;
import pumpwise.progress.set.ExerciseSession;
import pumpwise.progress.set.SetResult;

/// Double progression: first more reps up to the top of the range, then the next load, but only if enough reps can be
/// expected with it. Only the required sets decide. The sets that were done in addition follow them.
final class NextLoadRule {

    private static final int ALL_OUT = 10;
    private static final int STALLED_SESSIONS = 3;

    private final SlotGoal goal;
    private final List<ExerciseSession> newestFirst;
    private final boolean recover;
    private final List<LastSet> all;
    private final List<LastSet> required;

    /// @param newestFirst the sessions of the slot, of which the first is the base; each with a result
    /// @param recover whether a rule says that more recovery is needed
    NextLoadRule(SlotGoal goal, List<ExerciseSession> newestFirst, boolean recover) {
        this.goal = goal;
        this.newestFirst = newestFirst;
        this.recover = recover;
        this.all = sets(newestFirst.getFirst());
        this.required = all.subList(0, goal.sets());
    }

    /// All required sets, and those that were done in addition.
    private List<LastSet> sets(ExerciseSession session) {
        Map<Integer, SetResult> byNumber = new HashMap<>();
        session.done().forEach(set -> byNumber.putIfAbsent(set.number(), set));
        List<LastSet> sets = new ArrayList<>();
        SetResult before = session.done().getFirst();
        for (int number = 1; number <= goal.sets() || byNumber.containsKey(number); number++) {
            SetResult result = byNumber.get(number);
            before = result == null ? before : result;
            sets.add(new LastSet(number, before, result == null, goal));
        }
        return List.copyOf(sets);
    }

    /// The suggestion after a long break.
    NextLoad afterBreak() {
        return next(Result.BREAK, Reason.LONG_BREAK, LastSet::brokenOff);
    }

    /// The suggestion otherwise.
    NextLoad next() {
        boolean canLower = required.stream().anyMatch(set -> !Objects.equals(set.lower(), set.load()));
        if (isTooHard() && canLower) {
            return next(Result.LOWER, Reason.TOO_HARD, LastSet::lowered);
        }
        Reason reason = reason();
        return reason == Reason.EARNED
                ? next(Result.RAISE, reason, LastSet::raised)
                : next(Result.HOLD, reason, LastSet::hold);
    }

    private NextLoad next(Result result, Reason reason, Function<LastSet, SetAim> aim) {
        return new NextLoad(
                result, reason, newestFirst.getFirst(), goal.unitOfAmount(), all.stream().map(aim).toList());
    }

    private boolean isTooHard() {
        return required.stream()
                .filter(set -> !set.isMissing())
                .anyMatch(set -> set.amount() * 10 < goal.least() * 8 || (isBelow(set) && wasBelow(set)));
    }

    private boolean isBelow(LastSet set) {
        return set.amount() < goal.least();
    }

    /// Whether the last session before with the same load was too hard as well. A set that hurt says nothing about that.
    private boolean wasBelow(LastSet set) {
        return newestFirst.stream()
                .skip(1)
                .map(session -> withLoadOf(set, session))
                .filter(same -> !same.isEmpty())
                .findFirst()
                .filter(same -> same.stream().anyMatch(this::isBelow))
                .isPresent();
    }

    private List<LastSet> withLoadOf(LastSet set, ExerciseSession session) {
        List<SetResult> sound = session.doneWithoutPain();
        return session.done().isEmpty()
                ? List.of()
                : sets(session).stream()
                        .limit(goal.sets())
                        .filter(it -> !it.isMissing() && sound.contains(it.result()))
                        .filter(it -> it.comparable().equals(set.comparable()))
                        .toList();
    }

    private Reason reason() {
        if (!required.stream().allMatch(LastSet::isComplete)) {
            return Reason.INCOMPLETE;
        }
        if (required.stream().allMatch(LastSet::isEnough)) {
            return earnedReason();
        }
        if (required.stream().allMatch(LastSet::isAtTop)) {
            return required.stream().anyMatch(set -> set.earns() > 0) ? Reason.STEP_TOO_BIG : Reason.TOP;
        }
        return isStalled() ? Reason.STALLED : Reason.MORE_REPS;
    }

    private Reason earnedReason() {
        if (required.stream().anyMatch(set -> set.result().effort() == ALL_OUT)) {
            return Reason.ALL_OUT;
        }
        if (recover) {
            return Reason.RECOVERY;
        }
        return required.stream().anyMatch(LastSet::isBand) && !wasEnough() ? Reason.ONCE_MORE : Reason.EARNED;
    }

    /// Whether the session before earned the next load as well. Bands differ too much to raise after one session.
    private boolean wasEnough() {
        if (newestFirst.size() < 2 || newestFirst.get(1).isStoppedForPain()) {
            return false;
        }
        List<LastSet> before = sets(newestFirst.get(1));
        return IntStream.range(0, goal.sets())
                .allMatch(index -> before.get(index).isComplete()
                        && before.get(index).isEnough()
                        && before.get(index).comparable().equals(required.get(index).comparable()));
    }

    private boolean isStalled() {
        return newestFirst.size() > STALLED_SESSIONS
                && IntStream.range(0, STALLED_SESSIONS)
                        .noneMatch(index -> isBetter(newestFirst.get(index), newestFirst.get(index + 1)));
    }

    private boolean isBetter(ExerciseSession session, ExerciseSession before) {
        LoadForReps reps = LoadForReps.of(newestFirst);
        return SlotComparison.of(session, before, reps, goal.unit()).result() == Comparison.BETTER;
    }
}
