package pumpwise.session.record;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Unit;
import pumpwise.routine.Amount;
import pumpwise.routine.Place;
import pumpwise.routine.Range;
import pumpwise.routine.Section;
import pumpwise.routine.TimeRange;
import pumpwise.session.plan.SessionPlan;
import pumpwise.session.plan.SetPosition;
import pumpwise.session.plan.Step;

/// A slot that is looked for in earlier sessions: one of a plan, or one of a later session. In a session of the same
/// routine, it is the slot of the same block. In any other session, it is the slot with the same number among those of
/// the exercise. A slot with a different target, such as 8 reps instead of 20, is not the same.
///
/// @param routine name of the routine
/// @param exercise its id
/// @param number its number among the slots of the exercise, counted from 0
/// @param blocks the blocks of all slots of the exercise, counted from 1; 0 if unknown
/// @param unit of the target
/// @param target the planned amount; null if unknown
/// @param best the most that was done, which is used if there is no target
public record WantedSlot(
        String routine,
        String exercise,
        int number,
        List<Integer> blocks,
        Unit unit,
        @Nullable Amount target,
        int best) {

    public WantedSlot {
        blocks = List.copyOf(blocks);
    }

    /// The slot of an item of a plan; empty if it is not part of the work section.
    public static Optional<WantedSlot> of(SessionPlan plan, Place place) {
        return plan.steps().stream()
                .filter(step -> step.isEffort() && step.position().place().equals(place))
                .findFirst()
                .filter(_ -> place.section() == Section.WORK)
                .map(step -> of(plan, place, step));
    }

    private static WantedSlot of(SessionPlan plan, Place place, Step step) {
        String exercise = step.position().exercise();
        List<Place> places = plan.steps().stream()
                .filter(Step::isEffort)
                .map(Step::position)
                .filter(it -> it.place().section() == Section.WORK && it.exercise().equals(exercise))
                .map(SetPosition::place)
                .distinct()
                .toList();
        Amount target = SetRecord.targetOf(step);
        List<Integer> blocks = places.stream().map(it -> it.block() + 1).toList();
        return new WantedSlot(plan.routine(), exercise, places.indexOf(place), blocks, target.unit(), target, 0);
    }

    /// The slot of a session.
    public static WantedSlot of(SessionRecord session, Slot slot) {
        List<Slot> slots = Slot.of(session, slot.exercise()).stream()
                .filter(it -> it.equals(slot) || !it.done().isEmpty())
                .toList();
        Amount target = target(slot).orElse(null);
        List<Integer> blocks = slots.stream().map(Slot::block).toList();
        Unit unit = slot.sets().getFirst().unit();
        return new WantedSlot(session.routine(), slot.exercise(), slots.indexOf(slot), blocks, unit, target, best(slot));
    }

    /// The same slot in an earlier session; empty if it was not done there.
    public Optional<Slot> in(SessionRecord earlier) {
        List<Slot> recorded = Slot.of(earlier, exercise).stream()
                .filter(slot -> !slot.done().isEmpty())
                .toList();
        boolean sameRoutine = earlier.routine().equals(routine);
        int block = blocks.get(number);
        Optional<Slot> match = Optional.empty();
        if (sameRoutine && block > 0 && recorded.stream().allMatch(it -> it.block() > 0)) {
            match = recorded.stream().filter(it -> it.block() == block).findFirst();
        }
        if (match.isEmpty()) {
            boolean others = sameRoutine && recorded.stream().anyMatch(it -> it.block() > 0 && blocks.contains(it.block()));
            match = !others && number < recorded.size() ? Optional.of(recorded.get(number)) : Optional.empty();
        }
        return match.filter(this::fits);
    }

    private boolean fits(Slot slot) {
        Amount planned = target(slot).orElse(null);
        if (slot.done().stream().noneMatch(set -> set.unit() == unit)) {
            return false;
        }
        if (unit == Unit.SECONDS) {
            return !(target instanceof Amount.Time(var wanted))
                    || !(planned instanceof Amount.Time(var time))
                    || overlap(wanted, time);
        }
        Range wanted = count(target);
        Range count = count(planned);
        if (wanted != null) {
            return count == null ? isNear(wanted, best(slot)) : overlap(wanted, count);
        }
        return isNear(count == null ? Range.of(Math.clamp(best, 1, Range.GREATEST)) : count, count == null ? best(slot) : best);
    }

    /// Old records have no target: the best set must be at least 60 % of the minimum and at most 10 above the maximum.
    private static boolean isNear(Range count, int best) {
        return best * 10L >= count.least() * 6L && best <= count.greatest() + 10;
    }

    private static boolean overlap(Range one, Range other) {
        return other.least() <= one.greatest() && other.greatest() >= one.least();
    }

    private static boolean overlap(TimeRange one, TimeRange other) {
        return other.least().compareTo(one.greatest()) <= 0 && other.greatest().compareTo(one.least()) >= 0;
    }

    private static Optional<Amount> target(Slot slot) {
        return slot.sets().stream().map(SetRecord::target).filter(Objects::nonNull).findFirst();
    }

    private static int best(Slot slot) {
        return slot.sets().stream().mapToInt(SetRecord::count).max().orElse(0);
    }

    private static @Nullable Range count(@Nullable Amount target) {
        return switch (target) {
            case Amount.Reps(Range count) -> count;
            case Amount.Steps(Range count) -> count;
            case Amount.Time _ -> null;
            case null -> null;
        };
    }
}
