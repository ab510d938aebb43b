package pumpwise.session;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Load;
import pumpwise.session.plan.SetPosition;
import pumpwise.session.plan.Side;
import pumpwise.session.plan.Step;
import pumpwise.session.plan.Step.WorkSet;

/// What the log of the running effort starts with, so that mostly nothing has to be corrected.
///
/// Repetitions: those counted in a guided set, those of the first side in a free one, or else the minimum.
/// Load: that of the first side, or else the one in the routine, or else that of the same set last time. A load that
/// was corrected in the set before holds for the sets after it that would have started with the same one. So 60, 50,
/// and 40 kg last time start with 60, 50, and 40 kg; and three sets of 40 kg of which the first is corrected to 42.5
/// kg go on with 42.5 kg.
/// Effort: none. Only the user can say how hard a set was.
final class SetLogDefaults {

    private final List<Step> steps;
    private final SortedMap<Integer, SetLog> done;
    private final int index;

    /// @param step the index of an effort
    SetLogDefaults(SessionState state, int step) {
        steps = state.plan().steps();
        done = state.logbook().sets().headMap(step);
        index = step;
    }

    /// The log of the running effort.
    static SetLog entry(SessionState state, int count, Duration time) {
        return new SetLog(state.index(), count, time, new SetLogDefaults(state, state.index()).load(), 0);
    }

    /// How many repetitions or steps of the running set.
    static int count(SessionState state, WorkSet set) {
        if (state.progress() instanceof Progress.Guided running) {
            return running.reps();
        }
        return new SetLogDefaults(state, state.index())
                .firstSide()
                .map(SetLog::count)
                .orElse(set.count().least());
    }

    @Nullable Load load() {
        Optional<SetLog> left = firstSide();
        if (left.isPresent()) {
            return left.get().load();
        }
        Step step = steps.get(index);
        @Nullable Load own = step.loads().initial();
        if (step.loads().planned() != null) {
            return own;
        }
        Optional<SetLog> before = setBefore();
        if (before.isPresent()
                && (own == null || Objects.equals(own, steps.get(before.get().step()).loads().initial()))) {
            return before.get().load();
        }
        return own;
    }

    /// What the left did in this set, while the right is working.
    private Optional<SetLog> firstSide() {
        SetPosition position = position(index);
        return position.side() == Side.RIGHT
                ? last(it -> it.isSameSet(position) && it.side() == Side.LEFT)
                : Optional.empty();
    }

    private Optional<SetLog> setBefore() {
        SetPosition position = position(index);
        return last(it -> it.place().equals(position.place()) && it.exercise().equals(position.exercise()));
    }

    private Optional<SetLog> last(Predicate<SetPosition> wanted) {
        return done.reversed().values().stream()
                .filter(log -> wanted.test(position(log.step())))
                .findFirst();
    }

    private SetPosition position(int step) {
        return steps.get(step).position();
    }
}
