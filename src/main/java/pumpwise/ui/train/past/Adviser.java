package pumpwise.ui.train.past;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Catalog;
import pumpwise.progress.TrainingHistory;
import pumpwise.progress.next.NextLoad;
import pumpwise.progress.next.NextLoads;
import pumpwise.progress.set.ExerciseSession;
import pumpwise.routine.Place;
import pumpwise.routine.Routine;
import pumpwise.rules.Finding;
import pumpwise.rules.PumpCheck;
import pumpwise.rules.RuleId;
import pumpwise.rules.TrainingLog;
import pumpwise.rules.log.LogRules;
import pumpwise.session.plan.SessionPlan;
import pumpwise.session.plan.SessionStatisticsCalculator;
import pumpwise.session.record.LastTime;
import pumpwise.session.record.SessionRecord;
import pumpwise.session.record.WantedSlot;
import pumpwise.storage.settings.ProgressSettings;

/// Looks up in the earlier sessions what was done last time, and what to do next. Everything is in memory, but it takes
/// a few milliseconds, so it is work for the background.
///
/// @param past the earlier sessions
/// @param digests what is remembered of them
/// @param catalog the exercises
/// @param settings the increments of loads, and the rules that are switched off
/// @param now the current time
public record Adviser(PastSessions past, Digests digests, Catalog catalog, ProgressSettings settings, Instant now) {

    /// The advice for a plan.
    ///
    /// @param routine the routine of the plan, for its rules; null if unknown
    public Advice advise(SessionPlan plan, @Nullable Routine routine) {
        TrainingHistory history = past.history();
        List<Finding> findings = routine == null ? List.of() : findings(plan, routine);
        boolean recover = findings.stream().anyMatch(finding -> finding.rule() == RuleId.WEEKLY_RECOVERY);
        Map<Place, ExerciseSession> last = last(plan);
        return new Advice(
                lastTime(plan, last),
                next(plan, new NextLoads(history, catalog, settings.loadSteps(), recover)),
                last,
                history.here(),
                findings,
                note(plan.routine()),
                past.isComplete());
    }

    private List<Finding> findings(SessionPlan plan, Routine routine) {
        TrainingLog log = digests.of(past.history(), catalog)
                .log(routine.name(), SessionStatisticsCalculator.of(plan, catalog));
        return new PumpCheck(LogRules.of(log, settings.rulesOff()), catalog).check(routine).findings();
    }

    /// The suggestions for the sets of the plan. Last time, there may have been more.
    private static Map<Place, NextLoad> next(SessionPlan plan, NextLoads loads) {
        Map<Place, NextLoad> next = new LinkedHashMap<>();
        loads.all(plan).forEach((place, it) -> {
            int sets = plan.steps().stream()
                    .filter(step -> step.isEffort() && step.position().place().equals(place))
                    .mapToInt(step -> step.position().set())
                    .max()
                    .orElse(0);
            next.put(place, it.limitedTo(sets));
        });
        return next;
    }

    private Map<Place, ExerciseSession> last(SessionPlan plan) {
        Map<Place, ExerciseSession> last = new LinkedHashMap<>();
        for (Place place : plan.items()) {
            WantedSlot.of(plan, place)
                    .flatMap(wanted -> past.history().slot(wanted).filter(this::isLikely).findFirst())
                    .ifPresent(session -> last.put(place, session));
        }
        return last;
    }

    private boolean isLikely(ExerciseSession session) {
        return !past.history().isUnlikely(session.session());
    }

    /// The plan with the sets of last time. Only the sessions that were found need to be looked at again.
    private SessionPlan lastTime(SessionPlan plan, Map<Place, ExerciseSession> last) {
        LastTime lastTime = new LastTime(plan, now);
        last.values().stream()
                .map(ExerciseSession::session)
                .distinct()
                .sorted(Comparator.comparing(SessionRecord::started).reversed())
                .forEach(lastTime::collectFrom);
        return lastTime.plan().inUnit(past.history().unit());
    }

    private String note(String routine) {
        return past.history().newestFirst().stream()
                .filter(session -> session.routine().equals(routine) && !past.history().isUnlikely(session))
                .findFirst()
                .map(SessionRecord::note)
                .orElse("");
    }
}
