package pumpwise.session.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Place;
import pumpwise.routine.Section;
import pumpwise.routine.TimeRange;
import pumpwise.session.plan.Step.Rest;
import pumpwise.session.plan.Step.RestKind;

/// The steps that remain to be done, and their order after a change. A change that is not possible returns null.
/// [StepStitcher] adds the rests afterwards.
///
/// @param plan all steps
/// @param from index of the first remaining step
public record RemainingSteps(List<Step> plan, int from) {

    /// The remaining steps.
    public List<Step> steps() {
        return plan.subList(from, plan.size());
    }

    /// The steps with a block moved after the next one of its section, or to the end of the section. Of the blocks A,
    /// B, C in the work section, postponing A gives B, A, C, or B, C, A with `toEnd`. The rest after the block moves
    /// with it.
    public @Nullable List<Step> postponing(Place block, boolean toEnd) {
        List<Step> moved =
                steps().stream().filter(step -> step.position().isIn(block)).toList();
        List<Step> others =
                steps().stream().filter(step -> !step.position().isIn(block)).toList();
        if (moved.stream().noneMatch(Step::isEffort)) {
            return null;
        }
        int at = steps().indexOf(moved.getFirst());
        int to = target(others, at, block.section(), toEnd);
        if (to == at) {
            return null;
        }
        List<Step> changed = new ArrayList<>(others.subList(0, to));
        if (changed.getLast().isEffort()) {
            // The last block of the work section has no rest after it.
            TimeRange window = to == endOf(others, block.section()) ? rest(changed.getLast().position(), block) : null;
            if (window != null) {
                changed.add(new Rest(changed.getLast().position(), window, RestKind.SETS));
            }
        }
        changed.addAll(moved);
        changed.addAll(others.subList(to, others.size()));
        return changed;
    }

    /// The index after the block at `at`, or after the section; `at` itself if the section has no more blocks.
    private static int target(List<Step> others, int at, Section section, boolean toEnd) {
        int end = Math.max(at, endOf(others, section));
        if (toEnd || end == at) {
            return end;
        }
        int to = at;
        while (to < end && others.get(to).position().isSameBlock(others.get(at).position())) {
            to++;
        }
        return to;
    }

    private static int endOf(List<Step> steps, Section section) {
        int end = steps.size();
        while (end > 0 && steps.get(end - 1).position().place().section() != section) {
            end--;
        }
        return end;
    }

    /// The rest that follows the block elsewhere in the plan, or else in the work section the rest of the block that
    /// follows now.
    private @Nullable TimeRange rest(SetPosition after, Place next) {
        TimeRange own = restOf(after.place());
        return own == null && next.section() == Section.WORK ? restOf(next) : own;
    }

    private @Nullable TimeRange restOf(Place block) {
        return restOf(plan, block);
    }

    /// The rest between the sets of a block, or after it; null if the plan has none.
    public static @Nullable TimeRange restOf(List<Step> plan, Place block) {
        for (Step step : plan) {
            if (step instanceof Rest rest && rest.isBetweenSets() && rest.position().isIn(block)) {
                return rest.window();
            }
        }
        return null;
    }

    /// The steps with another exercise in place of an item.
    ///
    /// @param set the steps of one set of that exercise
    public @Nullable List<Step> swapping(Place item, List<Step> set) {
        if (set.stream().noneMatch(Step::isEffort)) {
            return null;
        }
        List<Step> changed = new ArrayList<>();
        SetPosition last = null;
        boolean found = false;
        for (Step step : steps()) {
            SetPosition position = step.position();
            if (!isOf(step, item)) {
                changed.add(step);
                last = null;
            } else if (last == null || last.set() != position.set()) {
                set.forEach(part -> changed.add(part.withPosition(position.withItem(item, part.position().exercise())
                        .withSide(part.position().side()))));
                last = position;
                found = found || step.isEffort() || hasEffort(item, position.set());
            }
        }
        return found ? changed : null;
    }

    private boolean hasEffort(Place item, int set) {
        return steps().stream()
                .anyMatch(step -> step.isEffort() && isOf(step, item) && step.position().set() == set);
    }

    /// The steps without an item.
    public @Nullable List<Step> without(Place item) {
        List<Step> left = steps().stream().filter(step -> !isOf(step, item)).toList();
        return left.size() == steps().size() ? null : left;
    }

    /// Whether a step is part of a set of an item, rather than a rest after a set.
    private static boolean isOf(Step step, Place item) {
        boolean between = step instanceof Rest rest && rest.isBetweenSets();
        return !between && step.position().place().equals(item);
    }
}
