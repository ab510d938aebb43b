package pumpwise.ui.train.past;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pumpwise.progress.calendar.TrainingDay;
import pumpwise.progress.next.NextLoad;
import pumpwise.progress.next.SetAim;
import pumpwise.progress.set.ExerciseSession;
import pumpwise.routine.Load;
import pumpwise.routine.Place;
import pumpwise.rules.Finding;
import pumpwise.session.plan.SessionPlan;
import pumpwise.session.plan.Step;

/// What the earlier sessions say about a plan.
///
/// @param plan the plan, with the loads of last time
/// @param next the suggested load of each item of the work section
/// @param last the last session of each item that was done before
/// @param here the zone of this machine
/// @param findings what the rules say about the log
/// @param note the note that the user left last time; empty for none
/// @param isComplete whether all sessions were known
public record Advice(
        SessionPlan plan,
        Map<Place, NextLoad> next,
        Map<Place, ExerciseSession> last,
        ZoneId here,
        List<Finding> findings,
        String note,
        boolean isComplete) {

    public Advice {
        next = Map.copyOf(next);
        last = Map.copyOf(last);
        findings = List.copyOf(findings);
    }

    /// No advice for a plan.
    public static Advice none(SessionPlan plan) {
        return new Advice(plan, Map.of(), Map.of(), ZoneOffset.UTC, List.of(), "", false);
    }

    /// The suggested loads of an item, from the first set on; empty if there are none.
    public static List<Load> loads(NextLoad next) {
        List<@Nullable Load> loads = next.sets().stream().map(SetAim::load).toList();
        return loads.contains(null) ? List.of() : loads.stream().map(Objects::requireNonNull).toList();
    }

    /// Whether a suggestion has other loads than the sets of a plan would start with, without anything taken.
    public static boolean isTakeable(NextLoad next, SessionPlan plan, Place place) {
        return !loads(next).isEmpty()
                && plan.steps().stream()
                        .filter(step -> step.isEffort() && step.position().place().equals(place))
                        .anyMatch(step -> next.set(step.position().set())
                                .filter(aim -> !Objects.equals(aim.load(), step.loads().withTaken(null).initial()))
                                .isPresent());
    }

    /// The day of the session that a suggestion is based on; null if there is none.
    public @Nullable LocalDate day(NextLoad suggestion) {
        return suggestion.baseSession().map(base -> TrainingDay.of(base.session(), here)).orElse(null);
    }

    /// The suggestion for an item that can be taken; empty if there is none.
    public Optional<NextLoad> takeable(Place place) {
        return Optional.ofNullable(next.get(place)).filter(it -> isTakeable(it, plan, place));
    }

    /// A plan that starts with suggested loads.
    public static SessionPlan take(SessionPlan plan, Map<Place, NextLoad> taken) {
        List<Step> steps = new ArrayList<>(plan.steps());
        steps.replaceAll(step -> {
            NextLoad suggested = step.isEffort() ? taken.get(step.position().place()) : null;
            return suggested == null
                    ? step
                    : step.withLoads(step.loads()
                            .withTaken(suggested.set(step.position().set()).map(SetAim::load).orElse(null)));
        });
        return plan.withSteps(steps);
    }
}
