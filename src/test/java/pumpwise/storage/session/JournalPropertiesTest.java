package pumpwise.storage.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Load;
import pumpwise.routine.Routine;
import pumpwise.session.AnySession;
import pumpwise.session.AnySession.Moment;
import pumpwise.session.Command;
import pumpwise.session.Session;
import pumpwise.session.engine.JournalEntry;
import pumpwise.session.plan.SessionPlan;
import pumpwise.session.plan.Step;

/// A journal file restores the session, wherever it ends, without a catalog or a routine.
class JournalPropertiesTest {

    private static final Instant START = Instant.parse("2026-01-05T18:00:00.123456789Z");

    private final ObjectMapper json = new ObjectMapper();

    @Provide
    Arbitrary<Routine> routines() {
        return AnySession.routines();
    }

    @Provide
    Arbitrary<List<Moment>> moments() {
        return AnySession.moments();
    }

    @Property(tries = 300)
    void everyPrefixGivesTheSessionBack(@ForAll("routines") Routine routine, @ForAll("moments") List<Moment> moments)
            throws IOException {
        SessionPlan compiled = SessionPlan.of(routine, AnySession.catalog());
        SessionPlan plan = compiled.withSteps(compiled.steps().stream()
                .map(step -> step.withLoads(step.loads().withLast(load(step), step.position().set() % 11, step.position().set())))
                .toList());
        Session session = Session.begin(plan, true, START).session();
        List<JournalEntry> read = new ArrayList<>();
        read.add(reread(new JournalEntry.Begun(START, plan, true, START.plusMillis(3))));
        assertThat(JournalEntry.replay(read)).isEqualTo(session);
        Instant now = START;
        for (Moment moment : moments) {
            now = now.plusMillis(moment.afterMillis());
            Command command = moment.choice().apply(session.advanceTo(now).session());
            session = session.apply(command, now).session();
            read.add(reread(new JournalEntry.Did(now, command)));
            assertThat(JournalEntry.replay(read)).isEqualTo(session);
            now = now.plusMillis(moment.afterMillis() / 3);
            session = session.advanceTo(now).session();
            read.add(reread(new JournalEntry.Crossed(now)));
            assertThat(JournalEntry.replay(read)).isEqualTo(session);
        }
    }

    private JournalEntry reread(JournalEntry entry) throws IOException {
        String line = JournalJson.write(entry).toString();
        assertThat(line).doesNotContain("\n");
        JournalEntry read = JournalJson.read(json.readTree(line));
        assertThat(read).isEqualTo(entry);
        return read;
    }

    private static @Nullable Load load(Step step) {
        return Load.read(step.position().exercise() + " of 3 kg").orElse(null);
    }
}
