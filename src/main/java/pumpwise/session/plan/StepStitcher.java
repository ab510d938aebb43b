package pumpwise.session.plan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Section;
import pumpwise.session.plan.Step.GetReady;
import pumpwise.session.plan.Step.Rest;
import pumpwise.session.plan.Step.TimedWork;

/// Joins steps into a plan: at most one rest between two efforts, none at the end of the work section or of the
/// session, and a get-ready where one is needed. That is at the start of the work, before timed items, and wherever two
/// efforts follow each other without a rest and the side or the exercise changes. It compiles plans, and repairs them
/// after sets were moved, removed, or added; unchanged parts keep their steps.
public final class StepStitcher {

    private static final Duration BEFORE_WORK = Duration.ofSeconds(10);
    private static final Duration BEFORE_TIMED = Duration.ofSeconds(5);

    private final List<Step> out;
    private final Duration getReady;
    private boolean workHasBegun;

    private StepStitcher(List<Step> before, Duration getReady) {
        out = new ArrayList<>(before);
        this.getReady = getReady;
        workHasBegun = before.stream().anyMatch(StepStitcher::isWork);
    }

    /// Joins two lists of steps, with the rests and get-readies that are needed between them.
    ///
    /// @param before steps that stay unchanged
    /// @param rest the steps after them
    /// @param getReady the time to change the side or the exercise; zero for none
    public static List<Step> join(List<Step> before, List<Step> rest, Duration getReady) {
        List<Step> needed = upToLastEffort(rest);
        StepStitcher stitcher = new StepStitcher(before, getReady);
        int effort = 0;
        for (int i = 0; i < needed.size(); i++) {
            while (effort < i || !needed.get(effort).isEffort()) {
                effort++;
            }
            stitcher.add(needed.get(i), needed.get(effort));
        }
        return stitcher.out;
    }

    /// The steps without the rests and get-readies after the last effort.
    public static List<Step> upToLastEffort(List<Step> steps) {
        int end = steps.size();
        while (end > 0 && !steps.get(end - 1).isEffort()) {
            end--;
        }
        return steps.subList(0, end);
    }

    /// Like [#join], after the current step was aborted: the user gets as much time as at the start of the work.
    public static List<Step> joinAfterBreak(List<Step> before, List<Step> rest, Duration getReady) {
        List<Step> joined = join(before, rest, getReady);
        int next = before.size();
        if (next < joined.size() && joined.get(next) instanceof GetReady && joined.get(next + 1) instanceof Step.WorkSet) {
            joined.remove(next);
        }
        if (next < joined.size() && joined.get(next).isEffort()) {
            joined.add(next, new GetReady(joined.get(next).position(), BEFORE_WORK, false));
        }
        return joined;
    }

    private void add(Step step, Step effort) {
        switch (step) {
            case Rest rest when rest.isBetweenSets() -> addRest(rest, effort.position());
            case Rest rest -> {
                if (turns(effort.position())) {
                    out.add(rest);
                }
            }
            case GetReady ready -> {
                addGetReady(effort);
                if (ready.switchesSide() && getReady.isZero() && turns(effort.position())) {
                    // Only old journals, written before get-readies had a setting, have one here.
                    out.add(ready);
                }
            }
            case Step.WorkSet _, TimedWork _ -> {
                addGetReady(effort);
                out.add(step);
                workHasBegun |= isWork(step);
            }
        }
    }

    private void addRest(Rest rest, SetPosition next) {
        Step previous = previous();
        if (previous == null || !previous.isEffort()) {
            return;
        }
        SetPosition done = previous.position();
        boolean endOfWork = done.place().section() == Section.WORK && next.place().section() != Section.WORK;
        if (!endOfWork) {
            boolean optional = next.isSameBlock(done) && next.optional();
            out.add(rest.withPosition(done.withSide(null).withSet(done.set(), done.sets(), optional)));
        }
    }

    /// Whether the next effort is the right side of the set that was just done on the left.
    private boolean turns(SetPosition next) {
        Step previous = previous();
        return previous != null
                && previous.isEffort()
                && previous.position().isSameSet(next)
                && previous.position().side() == Side.LEFT
                && next.side() == Side.RIGHT;
    }

    /// Adds the get-ready before an effort, unless there is one.
    private void addGetReady(Step effort) {
        Step previous = previous();
        if (previous instanceof GetReady) {
            return;
        }
        Duration timed = effort instanceof TimedWork ? BEFORE_TIMED : Duration.ZERO;
        if (isStartOfWork(effort)) {
            out.add(new GetReady(effort.position(), BEFORE_WORK, false));
        } else if (previous != null && previous.isEffort() && changes(previous.position(), effort.position())) {
            Duration length = getReady.compareTo(timed) > 0 ? getReady : timed;
            if (length.isPositive()) {
                boolean switchesSide = previous.position().exercise().equals(effort.position().exercise());
                out.add(new GetReady(effort.position(), length, switchesSide));
            }
        } else if (timed.isPositive()) {
            out.add(new GetReady(effort.position(), timed, false));
        }
    }

    private static boolean changes(SetPosition from, SetPosition to) {
        return !from.exercise().equals(to.exercise()) || from.side() != to.side();
    }

    private boolean isStartOfWork(Step effort) {
        return isWork(effort) && !workHasBegun;
    }

    private static boolean isWork(Step step) {
        return step.isEffort() && step.position().place().section() == Section.WORK;
    }

    private @Nullable Step previous() {
        return out.isEmpty() ? null : out.getLast();
    }
}
