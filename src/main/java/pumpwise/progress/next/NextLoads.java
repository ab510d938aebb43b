package pumpwise.progress.next;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Catalog;
import pumpwise.progress.TrainingHistory;
import pumpwise.progress.next.NextLoad.Reason;
import pumpwise.progress.next.NextLoad.Result;
import pumpwise.progress.set.ExerciseSession;
import pumpwise.progress.set.SetResult;
import pumpwise.routine.Amount;
import pumpwise.routine.Load;
import pumpwise.routine.Load.Weight;
import pumpwise.routine.LoadIncrement;
import pumpwise.routine.LoadSteps;
import pumpwise.routine.Place;
import pumpwise.routine.Range;
import pumpwise.routine.Section;
import pumpwise.session.plan.SessionPlan;
import pumpwise.session.plan.Step;
import pumpwise.session.record.SetRecord;
import pumpwise.session.record.WantedSlot;

/// Suggests the next loads. A suggestion is a pure function of the log, so it can always be explained.
///
/// @param history the log
/// @param catalog for the equipment of the exercises
/// @param steps the user's own increments, by exercise
/// @param recover whether a rule says that more recovery is needed, so that no load is raised
public record NextLoads(TrainingHistory history, Catalog catalog, Map<String, Weight> steps, boolean recover) {

    /// Older sessions say nothing about today. The limit is ours.
    private static final int OLDEST_BASE = 60;

    /// The longest time without a break. The limit is ours.
    private static final int LONGEST_PAUSE = 28;

    /// As many as the rule looks at.
    private static final int SESSIONS = 6;

    public NextLoads {
        steps = Map.copyOf(steps);
    }

    /// The suggestions for all items of the work section of a plan, in order.
    public Map<Place, NextLoad> all(SessionPlan plan) {
        Map<Place, NextLoad> all = new LinkedHashMap<>();
        for (Step step : plan.steps()) {
            Place place = step.position().place();
            if (step.isEffort() && place.section() == Section.WORK && !all.containsKey(place)) {
                of(plan, place).ifPresent(next -> all.put(place, next));
            }
        }
        return all;
    }

    /// The suggestion for one item of a plan; empty if it is not part of the work section.
    public Optional<NextLoad> of(SessionPlan plan, Place place) {
        Optional<Step> first = plan.steps().stream()
                .filter(step -> step.isEffort() && step.position().place().equals(place))
                .findFirst();
        return WantedSlot.of(plan, place).map(wanted -> {
            Step step = first.orElseThrow();
            Amount target = Objects.requireNonNull(wanted.target());
            Load load = step.loads().planned();
            return of(wanted, goal(step.position().exercise(), target, step.position().sets().least(), load));
        });
    }

    /// The suggestion after the last session of a slot, for the same target; empty if the session does not contain it.
    public Optional<NextLoad> after(ExerciseSession last) {
        List<SetRecord> sides =
                last.sets().stream().flatMap(set -> set.sides().stream()).toList();
        int required = (int) last.sets().stream().filter(set -> !set.isOptional()).map(SetResult::number).distinct().count();
        int planned = sides.stream()
                .map(SetRecord::of)
                .filter(Objects::nonNull)
                .mapToInt(Range::least)
                .findFirst()
                .orElse(required);
        return sides.stream()
                .map(SetRecord::target)
                .filter(Objects::nonNull)
                .findFirst()
                .map(target -> of(
                        WantedSlot.of(last.session(), last.slot()), goal(last.exercise(), target, Math.max(1, planned), null)));
    }

    private SlotGoal goal(String exercise, Amount target, int sets, @Nullable Load load) {
        LoadSteps usual = catalog.find(exercise)
                .map(known -> LoadSteps.of(known.equipment()))
                .orElse(LoadSteps.OTHER);
        Load planned = load == null ? null : load.inUnit(history.unit());
        return new SlotGoal(target, sets, planned, new LoadIncrement(usual, steps.get(exercise)), history.unit());
    }

    private NextLoad of(WantedSlot wanted, SlotGoal goal) {
        return of(goal, history.slot(wanted).filter(session -> !history.isUnlikely(session.session())));
    }

    /// The suggestion for a slot.
    ///
    /// @param newestFirst its sessions on likely days
    private NextLoad of(SlotGoal goal, Stream<ExerciseSession> newestFirst) {
        List<ExerciseSession> recent = newestFirst.limit(SESSIONS).toList();
        ExerciseSession base = recent.isEmpty() ? null : recent.getFirst();
        LocalDate today = history.today();
        long age = base == null ? 0 : ChronoUnit.DAYS.between(history.day(base.session()), today);
        if (base == null || age > OLDEST_BASE) {
            return new NextLoad(Result.FIRST, Reason.FIRST_TIME, null, goal.unitOfAmount(), goal.start());
        }
        if (base.isStoppedForPain()) {
            return new NextLoad(Result.NONE, Reason.HURT, base, goal.unitOfAmount(), List.of());
        }
        NextLoadRule rule = new NextLoadRule(goal, recent, recover);
        NextLoad next = age > LONGEST_PAUSE ? rule.afterBreak() : rule.next();
        return next.reason() == Reason.TOP && next.canAddLoad()
                ? next.withVariants(HarderVariants.of(base.exercise(), catalog))
                : next;
    }
}
