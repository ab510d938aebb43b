package pumpwise.session.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Section;
import pumpwise.session.plan.Step.GetReady;
import pumpwise.session.plan.Step.Rest;
import pumpwise.session.plan.Step.TimedWork;

/// Puts steps together again after some were moved, taken out or added, so that what stands between the efforts makes
/// sense as in a plan that was compiled: one rest at a time, none at the end of the work or of everything, a get-ready
/// at the start of the work and before timed items, and each of them with the set that it belongs to. Steps that were
/// compiled and not changed come out as they are.
public final class StepStitcher {

    private final List<Step> out;

    private StepStitcher(List<Step> before) {
        out = new ArrayList<>(before);
    }

    /// Joins two lists of steps, with the rests and get-readies that belong between them.
    ///
    /// @param before what stays as it is
    /// @param rest what comes after it
    public static List<Step> join(List<Step> before, List<Step> rest) {
        StepStitcher joints = new StepStitcher(before);
        for (int i = 0; i < rest.size(); i++) {
            Optional<Step> effort =
                    rest.stream().skip(i).filter(Step::isEffort).findFirst();
            if (effort.isPresent()) {
                joints.add(rest.get(i), effort.get());
            }
        }
        return joints.out;
    }

    /// The same where the step before has just been broken off: nobody is in position for something else at once.
    public static List<Step> joinSoftly(List<Step> before, List<Step> rest) {
        List<Step> joined = join(before, rest);
        int next = before.size();
        if (next < joined.size() && joined.get(next).isEffort()) {
            joined.add(next, new GetReady(joined.get(next).position(), PlanCompiler.BEFORE_WORK, false));
        }
        return joined;
    }

    private void add(Step step, Step effort) {
        switch (step) {
            case Rest pause when pause.isBetweenSets() -> addRest(pause, effort.position());
            case Rest change -> {
                if (follows(effort.position())) {
                    out.add(change);
                }
            }
            case GetReady ready when ready.switchesSide() -> {
                if (follows(effort.position())) {
                    out.add(ready);
                }
            }
            case GetReady ready -> {
                if (!(previous() instanceof GetReady) && (isStartOfWork(effort) || effort instanceof TimedWork)) {
                    out.add(ready.withPosition(effort.position()));
                }
            }
            case Step.WorkSet _, TimedWork _ -> addEffort(step);
        }
    }

    private void addRest(Rest pause, SetPosition next) {
        Step previous = previous();
        if (previous == null || !previous.isEffort()) {
            return;
        }
        SetPosition done = previous.position();
        boolean endOfWork = done.place().section() == Section.WORK && next.place().section() != Section.WORK;
        if (!endOfWork) {
            boolean optional = next.isSameBlock(done) && next.optional();
            out.add(pause.withPosition(done.withSide(null).withSet(done.set(), done.sets(), optional)));
        }
    }

    /// Whether a change of sides is what comes now: the left is done, and the right is next.
    private boolean follows(SetPosition next) {
        Step previous = previous();
        return previous != null
                && previous.isEffort()
                && previous.position().isSameSet(next)
                && previous.position().side() == Side.LEFT
                && next.side() == Side.RIGHT;
    }

    private void addEffort(Step effort) {
        if (!(previous() instanceof GetReady)) {
            if (isStartOfWork(effort)) {
                out.add(new GetReady(effort.position(), PlanCompiler.BEFORE_WORK, false));
            } else if (effort instanceof TimedWork) {
                out.add(new GetReady(effort.position(), ItemCompiler.BEFORE_TIMED, false));
            }
        }
        out.add(effort);
    }

    private boolean isStartOfWork(Step effort) {
        return effort.position().place().section() == Section.WORK
                && out.stream()
                        .filter(Step::isEffort)
                        .noneMatch(step -> step.position().place().section() == Section.WORK);
    }

    private @Nullable Step previous() {
        return out.isEmpty() ? null : out.getLast();
    }
}
