package pumpwise.session.record;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Place;
import pumpwise.routine.Section;
import pumpwise.session.plan.SessionPlan;
import pumpwise.session.plan.SetPosition;
import pumpwise.session.plan.Step;

/// Finds the load and effort of each set of a plan the last time it was done.
///
/// Only sets of the work section are looked up. An exercise that occurs twice in the plan has two slots, and each is
/// matched with its own slot in earlier sessions, set by set. If a plan has hip thrusts in the first and the fourth block, the first block gets 60, 50, and 40
/// kg from the first block last time, and an additional fourth set also gets 40 kg.
public final class LastTime {

    /// The wall clock may be off by a time zone, but a session from next week is a mistake.
    private static final Duration TOLERANCE = Duration.ofDays(1);

    private final SessionPlan plan;
    private final Instant now;
    private final List<PlanSlot> missing = new ArrayList<>();
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
                WantedSlot.of(plan, position.place())
                        .ifPresent(wanted -> missing.add(new PlanSlot(position.place(), wanted)));
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
        missing.removeIf(slot -> {
            Optional<Slot> match = slot.wanted().in(record);
            match.ifPresent(it -> {
                found.put(slot.place(), new RecordSlot(it.done()));
                foundIn.put(slot.place(), record);
            });
            return match.isPresent();
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
                    return set == null ? step : step.withLoads(step.loads().withLast(set.load(), set.effort(), set.amount()));
                })
                .toList());
    }

    private record PlanSlot(Place place, WantedSlot wanted) {}

    private record RecordSlot(List<SetRecord> sets) {

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
    }
}
