package pumpwise.session.plan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.Movement;
import pumpwise.catalog.PeakPause;
import pumpwise.catalog.Sides;
import pumpwise.routine.Block;
import pumpwise.routine.Place;
import pumpwise.routine.Prescription;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.routine.Superset;
import pumpwise.routine.TimeRange;
import pumpwise.session.plan.Step.GetReady;
import pumpwise.session.plan.Step.Rest;
import pumpwise.session.plan.Step.RestKind;

/// Turns a routine into steps: all sides of a set, then the rest, then the next set; in a superset all sides of
/// the first exercise, then the second, then the rest.
final class PlanCompiler {

    /// To get under the bar at the start of the work.
    static final Duration BEFORE_WORK = Duration.ofSeconds(10);

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
                SetPosition position = new SetPosition(at, item.exercise(), set, block.sets(), null, optional);
                addSet(new ItemCompiler(block, item, movement(item)).compile(position));
            }
            boolean last = set == block.sets().greatest();
            boolean nextIsOptional = !last && set + 1 > block.sets().least();
            TimeRange rest = block.rest();
            if (rest != null && !rest.isZero() && !(last && lastOfWork)) {
                SetPosition after = steps.getLast().position().withSide(null).withSet(set, block.sets(), nextIsOptional);
                steps.add(new Rest(after, rest, RestKind.SETS));
            }
        }
    }

    /// The work begins with a get-ready longer than all others.
    private void addSet(List<Step> set) {
        if (atStartOfWork) {
            atStartOfWork = false;
            steps.add(new GetReady(set.getFirst().position(), BEFORE_WORK, false));
            steps.addAll(set.getFirst() instanceof GetReady ? set.subList(1, set.size()) : set);
        } else {
            steps.addAll(set);
        }
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
