package pumpwise.session.record;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import pumpwise.routine.Section;
import pumpwise.session.SetLog;
import pumpwise.session.plan.SessionPlan;
import pumpwise.session.plan.Step;

/// A session that was not recorded, as its plan suggests it: without optional sets, with the fewest reps, and with the
/// loads of the routine or else those of last time. The user then corrects it.
public final class PastSession {

    private PastSession() {}

    /// The session.
    ///
    /// @param plan with the loads of last time
    /// @param started when it started
    /// @param zone the time zone of the user
    /// @param own the user's own exercises, by id; those that the session does not use are omitted
    public static SessionRecord of(SessionPlan plan, Instant started, ZoneId zone, Map<String, ExerciseSnapshot> own) {
        SessionPlan done = plan.withoutOptional();
        List<SetRecord> sets = new ArrayList<>();
        Duration rested = Duration.ZERO;
        for (int index = 0; index < done.steps().size(); index++) {
            Step step = done.steps().get(index);
            if (step instanceof Step.Rest && step.position().place().section() == Section.WORK) {
                rested = rested.plus(step.least());
            } else if (step.isEffort()) {
                int count = step instanceof Step.WorkSet set ? set.count().least() : 0;
                sets.add(SetRecord.of(step, new SetLog(index, count, step.least(), step.loads().initial(), 0)));
            }
        }
        SortedMap<String, ExerciseSnapshot> exercises = new TreeMap<>(own);
        exercises.keySet().removeIf(id -> sets.stream().noneMatch(set -> set.exercise().equals(id)));
        return new SessionRecord(
                plan.routine(),
                started,
                zone.getId(),
                null,
                new SessionRecord.Times(done.least(), rested, Duration.ZERO, Duration.ZERO),
                SessionRecord.Holds.NONE,
                sets,
                List.of(),
                0,
                null,
                exercises);
    }
}
