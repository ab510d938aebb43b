package pumpwise.session.record;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Amount;
import pumpwise.routine.Place;
import pumpwise.routine.Range;
import pumpwise.routine.Section;
import pumpwise.session.plan.SessionPlan;
import pumpwise.session.plan.SetPosition;
import pumpwise.session.plan.Step;
import pumpwise.session.plan.Step.TimedWork;
import pumpwise.session.plan.Step.WorkSet;

/// Finds the load and effort of each set of a plan the last time it was done.
///
/// Only sets of the work section are looked up. An exercise that occurs twice in the plan has two slots, and each is
/// matched with its own slot in earlier sessions, set by set. A slot with a different target, such as 8 reps instead of
/// 20, does not match. If a plan has hip thrusts in the first and the fourth block, the first block gets 60, 50, and 40
/// kg from the first block last time, and an additional fourth set also gets 40 kg.
public final class LastTime {

    /// The wall clock may be off by a time zone, but a session from next week is a mistake.
    private static final Duration TOLERANCE = Duration.ofDays(1);

    private final SessionPlan plan;
    private final Instant now;
    private final Map<String, List<PlanSlot>> missing = new LinkedHashMap<>();
    private final Map<Place, RecordSlot> found = new HashMap<>();
    private final Map<Place, SessionRecord> foundIn = new HashMap<>();

    /// @param now when the plan will be trained
    public LastTime(SessionPlan plan, Instant now) {
        this.plan = plan;
        this.now = now;
        Set<Place> seen = new HashSet<>();
        for (Step step : plan.steps()) {
            SetPosition position = step.position();
            if (step.isEffort() && position.place().section() == Section.WORK && seen.add(position.place())) {
                missing.computeIfAbsent(position.exercise(), _ -> new ArrayList<>())
                        .add(new PlanSlot(position.place(), step));
            }
        }
    }

    /// Whether nothing is left to find in older sessions.
    public boolean isComplete() {
        return missing.isEmpty();
    }

    /// Looks for missing sets in a session. Call it with the newest session first.
    public void collectFrom(SessionRecord record) {
        if (isComplete() || record.started().isAfter(now.plus(TOLERANCE))) {
            return;
        }
        Map<String, List<RecordSlot>> slots = slots(record);
        boolean sameRoutine = record.routine().equals(plan.routine());
        missing.entrySet().removeIf(entry -> {
            List<RecordSlot> recorded = slots.getOrDefault(entry.getKey(), List.of());
            entry.getValue().removeIf(slot -> {
                RecordSlot match = match(slot, recorded, sameRoutine);
                if (match != null) {
                    found.put(slot.place(), match);
                    foundIn.put(slot.place(), record);
                }
                return match != null;
            });
            return entry.getValue().isEmpty();
        });
    }

    /// The results for an item of the plan; empty if it was not done last time.
    public Optional<LastSets> at(Place place) {
        RecordSlot slot = found.get(place);
        SessionRecord record = foundIn.get(place);
        return slot == null || record == null ? Optional.empty() : Optional.of(new LastSets(record, slot.sets()));
    }

    /// What was done last time.
    ///
    /// @param session the session in which it was done
    /// @param sets in the order they were done
    public record LastSets(SessionRecord session, List<SetRecord> sets) {

        public LastSets {
            sets = List.copyOf(sets);
        }
    }

    /// A copy of the plan with what was found.
    public SessionPlan plan() {
        return plan.withSteps(plan.steps().stream()
                .map(step -> {
                    RecordSlot slot = step.isEffort() ? found.get(step.position().place()) : null;
                    SetRecord set = slot == null ? null : slot.set(step.position());
                    return set == null ? step : step.withLoads(step.loads().withLast(set.load(), set.effort()));
                })
                .toList());
    }

    /// In the same routine the slot of the same block, or else the one with the same number among the slots of the
    /// exercise.
    private @Nullable RecordSlot match(PlanSlot slot, List<RecordSlot> recorded, boolean sameRoutine) {
        int block = slot.place().block() + 1;
        RecordSlot match = null;
        if (sameRoutine && recorded.stream().allMatch(it -> it.block() > 0)) {
            match = recorded.stream().filter(it -> it.block() == block).findFirst().orElse(null);
        }
        if (match == null) {
            List<Place> all = slotsOfPlan(slot.step().position().exercise());
            boolean others = sameRoutine && recorded.stream()
                    .anyMatch(it -> all.stream().anyMatch(place -> place.block() + 1 == it.block()));
            int number = all.indexOf(slot.place());
            match = !others && number < recorded.size() ? recorded.get(number) : null;
        }
        return match != null && match.fits(slot.step()) ? match : null;
    }

    private List<Place> slotsOfPlan(String exercise) {
        return plan.steps().stream()
                .filter(Step::isEffort)
                .map(Step::position)
                .filter(it -> it.place().section() == Section.WORK && it.exercise().equals(exercise))
                .map(SetPosition::place)
                .distinct()
                .toList();
    }

    /// The slots of a session with a result, by exercise.
    private static Map<String, List<RecordSlot>> slots(SessionRecord record) {
        Map<String, List<RecordSlot>> slots = new HashMap<>();
        for (Slot slot : Slot.of(record)) {
            List<SetRecord> done = slot.sets().stream().filter(SetRecord::isDone).toList();
            if (!done.isEmpty()) {
                slots.computeIfAbsent(slot.exercise(), _ -> new ArrayList<>()).add(new RecordSlot(slot.block(), done));
            }
        }
        return slots;
    }

    private record PlanSlot(Place place, Step step) {}

    private record RecordSlot(int block, List<SetRecord> sets) {

        /// The same set, or else the last one before it, or else the first; on the same side if possible.
        @Nullable SetRecord set(SetPosition position) {
            int number = sets.stream()
                    .mapToInt(SetRecord::set)
                    .filter(set -> set <= position.set())
                    .max()
                    .orElseGet(() -> sets.stream().mapToInt(SetRecord::set).min().orElse(0));
            List<SetRecord> sides = sets.stream().filter(set -> set.set() == number).toList();
            return sides.stream()
                    .filter(set -> set.side() == position.side())
                    .findFirst()
                    .orElseGet(() -> sides.isEmpty() ? null : sides.getFirst());
        }

        boolean fits(Step step) {
            return sets.stream().anyMatch(set -> fits(set, step));
        }

        private boolean fits(SetRecord set, Step step) {
            return switch (step) {
                case WorkSet work when set.unit() != work.unit() -> false;
                case WorkSet work ->
                    set.target() == null ? isNear(work.count()) : overlap(work.count(), countOf(set.target()));
                case TimedWork timed ->
                    set.target() == null
                            ? set.time().isPositive() && set.count() == 0
                            : set.target() instanceof Amount.Time(var time)
                                    && time.least().compareTo(timed.greatest()) <= 0
                                    && time.greatest().compareTo(timed.least()) >= 0;
                case Step.Rest _, Step.GetReady _ -> false;
            };
        }

        /// Old records have no target: the best set must be at least 60 % of the minimum and at most 10 above the
        /// maximum.
        private boolean isNear(Range count) {
            int best = sets.stream().mapToInt(SetRecord::count).max().orElse(0);
            return best * 10 >= count.least() * 6 && best <= count.greatest() + 10;
        }

        private static @Nullable Range countOf(Amount target) {
            return switch (target) {
                case Amount.Reps(Range count) -> count;
                case Amount.Steps(Range count) -> count;
                case Amount.Time _ -> null;
            };
        }

        private static boolean overlap(Range one, @Nullable Range other) {
            return other != null && other.least() <= one.greatest() && other.greatest() >= one.least();
        }
    }
}
