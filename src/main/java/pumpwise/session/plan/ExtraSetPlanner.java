package pumpwise.session.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Place;
import pumpwise.routine.Range;
import pumpwise.routine.TimeRange;
import pumpwise.session.plan.Step.GetReady;
import pumpwise.session.plan.Step.Rest;
import pumpwise.session.plan.Step.RestKind;
import pumpwise.session.plan.Step.TimedWork;

/// Adds a set to a block of a plan. With two sets of hip thrusts, `thrust 1, rest, thrust 2, rest, kickback 1 ...`
/// becomes `thrust 1, rest, thrust 2, rest, thrust 3, rest, kickback 1 ...`, and the third set is optional.
///
/// @param session the plan
/// @param index of the current step
/// @param painStops exercises that are not repeated, because they hurt
public record ExtraSetPlanner(SessionPlan session, int index, List<SetPosition> painStops) {

    /// All steps, with another set of a block after its last one; null if the block is over or nothing in it can be
    /// repeated.
    public @Nullable List<Step> withExtraSet(Place block) {
        List<Step> plan = session.steps();
        int last = lastEffort(block);
        boolean restingAfter = last < index
                && plan.get(index) instanceof Rest rest
                && rest.isBetweenSets()
                && rest.position().isIn(block);
        List<Step> round = last < index && !restingAfter ? List.of() : lastRound(block);
        if (round.isEmpty()) {
            return null;
        }
        TimeRange window = RemainingSteps.restOf(plan, block);
        List<Step> added = new ArrayList<>(round);
        if (window != null) {
            added.add(restingAfter ? added.size() : 0, new Rest(round.getFirst().position(), window, RestKind.SETS));
        }
        int to = restingAfter ? index + 1 : last + 1;
        List<Step> steps = new ArrayList<>(plan);
        steps.addAll(to, added);
        Range sets = round.getFirst().position().sets();
        steps.replaceAll(step -> counted(step, block, sets));
        return StepStitcher.join(steps.subList(0, index + 1), steps.subList(index + 1, steps.size()), session.getReady());
    }

    private int lastEffort(Place block) {
        List<Step> plan = session.steps();
        int last = plan.size() - 1;
        while (last >= 0 && !(plan.get(last).isEffort() && plan.get(last).position().isIn(block))) {
            last--;
        }
        return last;
    }

    /// The steps of another round of a block, with the current exercises of its members.
    private List<Step> lastRound(Place block) {
        Map<Place, String> exercises = new HashMap<>();
        int greatest = 0;
        for (Step step : session.steps()) {
            if (step.isEffort() && step.position().isIn(block)) {
                exercises.put(step.position().place(), step.position().exercise());
                greatest = Math.max(greatest, step.position().set());
            }
        }
        List<Step> round = new ArrayList<>();
        for (Step step : session.steps()) {
            SetPosition position = step.position();
            boolean repeated = position.isIn(block)
                    && position.set() == greatest
                    && position.exercise().equals(exercises.get(position.place()))
                    && painStops.stream().noneMatch(hurt -> hurt.place().equals(position.place())
                            && hurt.exercise().equals(position.exercise()));
            if (repeated && isPart(step) && greatest < Range.GREATEST) {
                Range sets = new Range(position.sets().least(), Math.max(position.sets().greatest(), greatest + 1));
                round.add(step.withPosition(position.withSet(greatest + 1, sets, true)));
            }
        }
        return round;
    }

    /// Whether a step is part of the set itself. [StepStitcher] adds the other get-readies.
    private static boolean isPart(Step step) {
        return switch (step) {
            case Rest rest -> !rest.isBetweenSets();
            case GetReady ready -> ready.switchesSide();
            case Step.WorkSet _, TimedWork _ -> true;
        };
    }

    private static Step counted(Step step, Place block, Range sets) {
        SetPosition position = step.position();
        return position.isIn(block) ? step.withPosition(position.withSet(position.set(), sets, position.optional())) : step;
    }
}
