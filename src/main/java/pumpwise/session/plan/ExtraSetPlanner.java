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

/// The sets of the blocks of a plan, to which one can be added.
///
/// @param plan all steps
/// @param index of the running one
/// @param hurts what is not done again
public record ExtraSetPlanner(List<Step> plan, int index, List<SetPosition> hurts) {

    /// All steps, with one set more of a block behind its last; null where it is over, or nothing of it is left to
    /// be repeated.
    public @Nullable List<Step> withOneMore(Place block) {
        int last = lastEffort(block);
        boolean restingBehind = last < index
                && plan.get(index) instanceof Rest rest
                && rest.isBetweenSets()
                && rest.spot().isIn(block);
        List<Step> round = last < index && !restingBehind ? List.of() : lastRound(block);
        if (round.isEmpty()) {
            return null;
        }
        TimeRange window = RemainingSteps.restOf(plan, block);
        List<Step> added = new ArrayList<>(round);
        if (window != null) {
            added.add(restingBehind ? added.size() : 0, new Rest(round.getFirst().spot(), window, RestKind.SETS));
        }
        int to = restingBehind ? index + 1 : last + 1;
        List<Step> steps = new ArrayList<>(plan);
        steps.addAll(to, added);
        Range sets = round.getFirst().spot().sets();
        steps.replaceAll(step -> counted(step, block, sets));
        return StepStitcher.join(steps.subList(0, index + 1), steps.subList(index + 1, steps.size()));
    }

    private int lastEffort(Place block) {
        int last = plan.size() - 1;
        while (last >= 0 && !(plan.get(last).isEffort() && plan.get(last).spot().isIn(block))) {
            last--;
        }
        return last;
    }

    /// The last set of a block once more, of each member with the exercise that it is done with by now.
    private List<Step> lastRound(Place block) {
        Map<Place, String> exercises = new HashMap<>();
        int greatest = 0;
        for (Step step : plan) {
            if (step.isEffort() && step.spot().isIn(block)) {
                exercises.put(step.spot().place(), step.spot().exercise());
                greatest = Math.max(greatest, step.spot().set());
            }
        }
        List<Step> round = new ArrayList<>();
        for (Step step : plan) {
            SetPosition spot = step.spot();
            boolean repeated = spot.isIn(block)
                    && spot.set() == greatest
                    && spot.exercise().equals(exercises.get(spot.place()))
                    && hurts.stream().noneMatch(hurt -> hurt.place().equals(spot.place())
                            && hurt.exercise().equals(spot.exercise()));
            if (repeated && isPart(step) && greatest < Range.GREATEST) {
                Range sets = new Range(spot.sets().least(), Math.max(spot.sets().greatest(), greatest + 1));
                round.add(step.withSpot(spot.withSet(greatest + 1, sets, true)));
            }
        }
        return round;
    }

    /// Whether it is something of the set itself. What gets ready for something timed is put in by the joints.
    private static boolean isPart(Step step) {
        return switch (step) {
            case Rest rest -> !rest.isBetweenSets();
            case GetReady ready -> ready.switchesSide();
            case Step.WorkSet _, TimedWork _ -> true;
        };
    }

    private static Step counted(Step step, Place block, Range sets) {
        SetPosition spot = step.spot();
        return spot.isIn(block) ? step.withSpot(spot.withSet(spot.set(), sets, spot.optional())) : step;
    }
}
