package pumpwise.progress;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.UnaryOperator;
import pumpwise.catalog.Catalog;
import pumpwise.routine.Routine;
import pumpwise.session.Session;
import pumpwise.session.plan.SessionPlan;
import pumpwise.session.record.SessionRecord;
import pumpwise.session.record.SetRecord;
import pumpwise.storage.exercise.CatalogReader;
import pumpwise.storage.routine.Templates;

/// Records of the sample routine, done with all its sets, for tests.
public final class SampleSessions {

    /// The exercises that come with Pumpwise.
    public static final Catalog CATALOG = new CatalogReader().builtIn().catalog();

    /// The sample routine.
    public static final Routine SAMPLE = Templates.SAMPLE.routine(CATALOG);

    private SampleSessions() {}

    /// A session with every set of the sample at its maximum.
    public static SessionRecord full(String started, String zone) {
        SessionPlan plan = SessionPlan.of(SAMPLE, CATALOG);
        Instant start = Instant.parse(started);
        Session begun = Session.begin(plan, true, start).session();
        Session over = begun.advanceTo(start.plus(plan.greatest())).session();
        return SessionRecord.of(over, start, ZoneId.of(zone), Map.of());
    }

    /// A copy of a session with other sets.
    public static SessionRecord with(SessionRecord session, UnaryOperator<SetRecord> change) {
        SessionRecord changed = session;
        for (int index = 0; index < session.sets().size(); index++) {
            changed = changed.withSet(index, change.apply(session.sets().get(index)));
        }
        return changed;
    }
}
