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

/// The default log of the current effort, chosen so that it rarely has to be corrected.
///
/// Reps: those counted in a guided set, those of the first side in a free one, or else the minimum. Load: that of the
/// first side, or else the suggested one that the user took, or else the one in the routine, or else that of the same
/// set last time. A load that was corrected in the previous set also applies to later sets with the same default. If
/// the loads last time were 60, 50, and 40 kg, the defaults are 60, 50, and 40 kg; if the first of three sets with 40 kg
/// is corrected to 42.5 kg, the other two default to 42.5 kg. Effort: none, because only the user can say how hard a set was.
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

    /// The default log of the current effort.
    static SetLog entry(SessionState state, int count, Duration time) {
        return new SetLog(state.index(), count, time, new SetLogDefaults(state, state.index()).load(), 0);
    }

    /// The default number of reps or steps of the current set.
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
        if (step.loads().taken() == null && step.loads().planned() != null) {
            return own;
        }
        Optional<SetLog> before = setBefore();
        if (before.isPresent()
                && (own == null || Objects.equals(own, steps.get(before.get().step()).loads().initial()))) {
            return before.get().load();
        }
        return own;
    }

    /// The log of the left side in this set, if the right side is being done.
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
