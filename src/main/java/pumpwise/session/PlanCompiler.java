package pumpwise.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.Movement;
import pumpwise.catalog.PeakPause;
import pumpwise.catalog.Sides;
import pumpwise.catalog.StartsWith;
import pumpwise.catalog.Tempo;
import pumpwise.catalog.Unit;
import pumpwise.routine.Amount;
import pumpwise.routine.Block;
import pumpwise.routine.Place;
import pumpwise.routine.Prescription;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.routine.Superset;
import pumpwise.routine.TimeRange;
import pumpwise.session.Step.GetReady;
import pumpwise.session.Step.Rest;
import pumpwise.session.Step.RestKind;
import pumpwise.session.Step.TimedWork;
import pumpwise.session.Step.WorkSet;

/// Turns a routine into steps: all sides of a set, then the rest, then the next set; in a superset all sides of
/// the first exercise, then the second, then the rest.
final class PlanCompiler {

    /// To get under the bar at the start of the work.
    static final Duration BEFORE_WORK = Duration.ofSeconds(10);

    /// To get into position for something timed, or to turn to the other side.
    static final Duration BEFORE_TIMED = Duration.ofSeconds(5);

    private final Routine routine;
    private final Catalog catalog;
    private final List<Step> steps = new ArrayList<>();
    private boolean atStartOfWork;

    PlanCompiler(Routine routine, Catalog catalog) {
        this.routine = routine;
        this.catalog = catalog;
    }

    List<Step> compile() {
        for (Section section : Section.values()) {
            atStartOfWork = section == Section.WORK;
            List<Block> blocks = routine.blocks(section);
            for (int index = 0; index < blocks.size(); index++) {
                boolean last = section == Section.WORK && index == blocks.size() - 1;
                addBlock(Place.of(section, index), blocks.get(index), last);
            }
        }
        // Nothing is left to rest for.
        if (!steps.isEmpty() && steps.getLast() instanceof Rest) {
            steps.removeLast();
        }
        return steps;
    }

    private void addBlock(Place place, Block block, boolean lastOfWork) {
        for (int set = 1; set <= block.sets().greatest(); set++) {
            boolean optional = set > block.sets().least();
            for (int member = 0; member < block.items().size(); member++) {
                Prescription item = block.items().get(member);
                Place at = block instanceof Superset ? new Place(place.section(), place.block(), member) : place;
                addSides(block, item, new Spot(at, item.exercise(), set, block.sets(), null, optional));
            }
            boolean last = set == block.sets().greatest();
            boolean nextIsOptional = !last && set + 1 > block.sets().least();
            TimeRange rest = block.rest();
            if (rest != null && !rest.isZero() && !(last && lastOfWork)) {
                Spot after = steps.getLast().spot();
                steps.add(new Rest(
                        new Spot(after.place(), after.exercise(), set, block.sets(), null, nextIsOptional),
                        rest,
                        RestKind.SETS));
            }
        }
    }

    private void addSides(Block block, Prescription item, Spot spot) {
        Movement movement = movement(item);
        List<@Nullable Side> sides =
                movement.isTwoSided() ? Arrays.asList(Side.values()) : Collections.singletonList((Side) null);
        for (@Nullable Side side : sides) {
            Spot sided = new Spot(spot.place(), spot.exercise(), spot.set(), spot.sets(), side, spot.optional());
            if (side == Side.RIGHT) {
                addSwitch(switchRest(block, item, movement), sided);
            }
            addEffort(item, movement, sided);
        }
    }

    private void addSwitch(TimeRange rest, Spot to) {
        if (rest.isZero()) {
            steps.add(new GetReady(to, BEFORE_TIMED, true));
        } else {
            Spot from = new Spot(to.place(), to.exercise(), to.set(), to.sets(), Side.LEFT, to.optional());
            steps.add(new Rest(from, rest, RestKind.SIDES));
        }
    }

    private void addEffort(Prescription item, Movement movement, Spot spot) {
        if (atStartOfWork) {
            atStartOfWork = false;
            steps.add(new GetReady(spot, BEFORE_WORK, false));
        }
        switch (item.amount()) {
            case Amount.Time(TimeRange time) -> {
                if (steps.isEmpty() || !(steps.getLast() instanceof GetReady)) {
                    steps.add(new GetReady(spot, BEFORE_TIMED, false));
                }
                steps.add(new TimedWork(spot, time));
            }
            case Amount.Reps reps -> steps.add(new WorkSet(spot, Unit.REPS, reps.count(), repetition(item, movement)));
            case Amount.Steps walk -> steps.add(new WorkSet(
                    spot,
                    Unit.STEPS,
                    walk.count(),
                    List.of(new RepPhase(Phase.STEP, movement.perStep(), movement.perStep(), null))));
        }
    }

    private static List<RepPhase> repetition(Prescription item, Movement movement) {
        if (movement.sides() != Sides.ALTERNATING) {
            return repetition(item, movement, null);
        }
        // One of each side makes a repetition, because repetitions are meant per side.
        List<RepPhase> both = new ArrayList<>(repetition(item, movement, Side.LEFT));
        both.addAll(repetition(item, movement, Side.RIGHT));
        return both;
    }

    private static List<RepPhase> repetition(Prescription item, Movement movement, @Nullable Side side) {
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

    private static TimeRange switchRest(Block block, Prescription item, Movement movement) {
        if (item.switchRest() != null) {
            return item.switchRest();
        }
        boolean resting = block.rest() != null && movement.sides() == Sides.EACH_LEG && !(block instanceof Superset);
        return resting && block.rest() != null ? block.rest() : TimeRange.ZERO;
    }

    private Movement movement(Prescription item) {
        return catalog.find(item.exercise())
                .map(Exercise::movement)
                .orElseGet(() -> switch (item.amount().unit()) {
                    case REPS -> Movement.reps(PeakPause.OPTIONAL);
                    case STEPS -> Movement.steps(Sides.BOTH);
                    case SECONDS -> Movement.timed(Sides.BOTH);
                });
    }
}
