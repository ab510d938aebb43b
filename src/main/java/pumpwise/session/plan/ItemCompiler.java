package pumpwise.session.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Movement;
import pumpwise.catalog.Sides;
import pumpwise.catalog.StartsWith;
import pumpwise.catalog.Tempo;
import pumpwise.catalog.Unit;
import pumpwise.routine.Amount;
import pumpwise.routine.Block;
import pumpwise.routine.Load;
import pumpwise.routine.Prescription;
import pumpwise.routine.Superset;
import pumpwise.routine.TimeRange;
import pumpwise.session.plan.Step.Rest;
import pumpwise.session.plan.Step.RestKind;
import pumpwise.session.plan.Step.TimedWork;
import pumpwise.session.plan.Step.WorkSet;

/// Compiles one set of an item into steps: all its sides, with the rest between them.
public final class ItemCompiler {

    private final Block block;
    private final Prescription item;
    private final Movement movement;

    /// @param block the block that contains the item
    /// @param movement of its exercise
    public ItemCompiler(Block block, Prescription item, Movement movement) {
        this.block = block;
        this.item = item;
        this.movement = movement;
    }

    /// The efforts of a set, with the rest between its sides if there is one. [StepStitcher] adds the get-readies.
    ///
    /// @param position of the set; its side is ignored
    public List<Step> compile(SetPosition position) {
        if (!movement.isTwoSided()) {
            return List.of(effort(position.withSide(null)));
        }
        List<Step> steps = new ArrayList<>();
        steps.add(effort(position.withSide(Side.LEFT)));
        TimeRange rest = switchRest();
        if (!rest.isZero()) {
            steps.add(new Rest(position.withSide(Side.LEFT), rest, RestKind.SIDES));
        }
        steps.add(effort(position.withSide(Side.RIGHT)));
        return steps;
    }

    private Step effort(SetPosition position) {
        Loads loads = Loads.planned(item.load() == null ? null : Load.read(item.load()).orElse(null));
        return switch (item.amount()) {
            case Amount.Time(TimeRange time) -> new TimedWork(position, time, loads);
            case Amount.Reps reps -> new WorkSet(position, Unit.REPS, reps.count(), phases(), loads);
            case Amount.Steps walk ->
                new WorkSet(
                        position,
                        Unit.STEPS,
                        walk.count(),
                        List.of(new RepPhase(Phase.STEP, movement.perStep(), movement.perStep(), null)),
                        loads);
        };
    }

    private List<RepPhase> phases() {
        if (movement.sides() != Sides.ALTERNATING) {
            return phases(null);
        }
        // Reps count per side, so one rep consists of both sides in turn.
        List<RepPhase> both = new ArrayList<>(phases(Side.LEFT));
        both.addAll(phases(Side.RIGHT));
        return both;
    }

    private List<RepPhase> phases(@Nullable Side side) {
        Tempo tempo = item.tempo() == null ? movement.tempo() : item.tempo();
        RepPhase lift = new RepPhase(Phase.LIFT, tempo.lift(), tempo.lift(), side);
        RepPhase lower = new RepPhase(Phase.LOWER, tempo.lower(), tempo.lower(), side);
        TimeRange hold = item.hold() == null ? TimeRange.ZERO : item.hold();
        List<RepPhase> phases = new ArrayList<>(List.of(lift));
        if (!hold.isZero()) {
            phases.add(new RepPhase(Phase.HOLD, hold.least(), hold.greatest(), side));
        }
        phases.add(movement.startsWith() == StartsWith.LIFT ? phases.size() : 0, lower);
        return phases;
    }

    private TimeRange switchRest() {
        if (item.switchRest() != null) {
            return item.switchRest();
        }
        boolean resting = block.rest() != null && movement.sides() == Sides.EACH_LEG && !(block instanceof Superset);
        return resting && block.rest() != null ? block.rest() : TimeRange.ZERO;
    }
}
