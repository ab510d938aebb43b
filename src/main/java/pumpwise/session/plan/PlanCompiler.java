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
import pumpwise.session.plan.Step.Rest;
import pumpwise.session.plan.Step.RestKind;

/// Compiles a routine into steps: all sides of a set, then the rest, then the next set; in a superset all sides of the
/// first exercise, then the second, then the rest.
final class PlanCompiler {

    private final Routine routine;
    private final Catalog catalog;
    private final Duration getReady;
    private final List<Step> steps = new ArrayList<>();

    /// @param getReady the time to change the side or the exercise if two efforts have no rest between them
    PlanCompiler(Routine routine, Catalog catalog, Duration getReady) {
        this.routine = routine;
        this.catalog = catalog;
        this.getReady = getReady;
    }

    List<Step> compile() {
        for (Section section : Section.values()) {
            List<Block> blocks = routine.blocks(section);
            for (int index = 0; index < blocks.size(); index++) {
                addBlock(Place.of(section, index), blocks.get(index));
            }
        }
        return StepStitcher.join(List.of(), steps, getReady);
    }

    private void addBlock(Place place, Block block) {
        for (int set = 1; set <= block.sets().greatest(); set++) {
            boolean optional = set > block.sets().least();
            for (int member = 0; member < block.items().size(); member++) {
                Prescription item = block.items().get(member);
                Place at = block instanceof Superset ? new Place(place.section(), place.block(), member) : place;
                SetPosition position = new SetPosition(at, item.exercise(), set, block.sets(), null, optional);
                steps.addAll(new ItemCompiler(block, item, movement(item)).compile(position));
            }
            TimeRange rest = block.rest();
            if (rest != null && !rest.isZero()) {
                steps.add(new Rest(steps.getLast().position(), rest, RestKind.SETS));
            }
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
