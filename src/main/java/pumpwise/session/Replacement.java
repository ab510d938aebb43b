package pumpwise.session;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.Movement;
import pumpwise.catalog.PeakPause;
import pumpwise.routine.Amount;
import pumpwise.routine.Place;
import pumpwise.routine.Prescription;
import pumpwise.routine.Range;
import pumpwise.routine.Single;
import pumpwise.routine.Superset;
import pumpwise.routine.TimeRange;
import pumpwise.session.plan.ItemCompiler;
import pumpwise.session.plan.Phase;
import pumpwise.session.plan.RemainingSteps;
import pumpwise.session.plan.SessionPlan;
import pumpwise.session.plan.SetPosition;
import pumpwise.session.plan.Step;
import pumpwise.session.plan.Step.Rest;
import pumpwise.session.plan.Step.TimedWork;
import pumpwise.session.plan.Step.WorkSet;

/// Creates the sets of another exercise that replace those of an item in a running session. It only needs the plan, so
/// it also works in a session that was resumed after a crash.
///
/// The target stays the same if the other exercise has the same unit. Otherwise reps and steps replace each other one
/// to one, and a time becomes the reps that take as long, within 12 to 25. The hold is kept unless the other exercise
/// has no pause, and is 1 s if that exercise requires one and there was none. Sides, tempo, and the order of lifting
/// and lowering are those of the other exercise. The load is not carried over.
public final class Replacement {

    private static final TimeRange LEAST_HOLD = TimeRange.ofSeconds(1);
    private static final Range REPETITIONS = new Range(12, 25);

    private final SessionPlan plan;
    private final Exercise other;

    private Replacement(SessionPlan plan, Exercise other) {
        this.plan = plan;
        this.other = other;
    }

    /// The command that does the remaining sets of an item with another exercise; empty if the plan has no such item.
    ///
    /// @param plan the current plan of the session
    /// @param item the place of the item
    public static Optional<Command.Swap> of(SessionPlan plan, Place item, Exercise other) {
        return plan.steps().stream()
                .filter(step -> step.isEffort() && step.position().place().equals(item))
                .reduce((_, last) -> last)
                .map(old -> new Command.Swap(item, new Replacement(plan, other).set(old)));
    }

    private List<Step> set(Step old) {
        Movement movement = other.movement();
        Prescription item = Prescription.of(other.id(), amount(old))
                .withHold(hold(old))
                .withSwitchRest(switchRest(old));
        TimeRange rest = RemainingSteps.restOf(plan.steps(), old.position().place());
        Single alone = new Single(item, Range.ONE, rest);
        boolean isMember = old.position().place().isMember();
        SetPosition position = old.position().withItem(old.position().place(), other.id());
        return new ItemCompiler(isMember ? new Superset(List.of(item), Range.ONE, rest) : alone, item, movement)
                .compile(position);
    }

    private Amount amount(Step old) {
        return switch (other.movement().unit()) {
            case REPS -> new Amount.Reps(count(old));
            case STEPS -> new Amount.Steps(count(old));
            case SECONDS -> new Amount.Time(time(old));
        };
    }

    private Range count(Step old) {
        return old instanceof WorkSet set ? set.count() : new Range(count(old.least()), count(old.greatest()));
    }

    private int count(Duration time) {
        Movement movement = other.movement();
        Duration one = switch (movement.unit()) {
            case REPS -> movement.tempo().lift().plus(movement.tempo().lower());
            case STEPS, SECONDS -> movement.perStep();
        };
        return Math.toIntExact(Math.clamp(time.dividedBy(one), REPETITIONS.least(), REPETITIONS.greatest()));
    }

    private static TimeRange time(Step old) {
        if (old instanceof TimedWork timed) {
            return timed.time();
        }
        return new TimeRange(shortened(old.least()), shortened(old.greatest()));
    }

    /// Whole seconds, limited to the longest timed item.
    private static Duration shortened(Duration time) {
        Duration whole = Duration.ofSeconds(Math.max(1, time.toSeconds()));
        return whole.compareTo(TimeRange.GREATEST) < 0 ? whole : TimeRange.GREATEST;
    }

    private @Nullable TimeRange hold(Step old) {
        PeakPause pause = other.movement().peakPause();
        TimeRange before = old instanceof WorkSet set
                ? set.phases().stream()
                        .filter(part -> part.phase() == Phase.HOLD)
                        .findFirst()
                        .map(part -> new TimeRange(part.least(), part.greatest()))
                        .orElse(null)
                : null;
        return switch (pause) {
            case NONE -> null;
            case OPTIONAL -> before;
            case REQUIRED -> before == null ? LEAST_HOLD : before;
        };
    }

    /// The rest between the sides that the old exercise had, or else the default.
    private @Nullable TimeRange switchRest(Step old) {
        return plan.steps().stream()
                .filter(step -> step instanceof Rest rest && !rest.isBetweenSets())
                .filter(step -> step.position().place().equals(old.position().place()))
                .map(step -> ((Rest) step).window())
                .findFirst()
                .orElse(null);
    }
}
