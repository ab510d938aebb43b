package pumpwise.storage.session;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import pumpwise.catalog.Catalog;
import pumpwise.routine.Routine;
import pumpwise.session.Command;
import pumpwise.session.Session;
import pumpwise.session.plan.SessionPlan;
import pumpwise.session.plan.Step;
import pumpwise.storage.DataDirectory;
import pumpwise.storage.exercise.CatalogReader;
import pumpwise.storage.file.AtomicFile;
import pumpwise.storage.routine.RoutineReader;

/// A test of sessions from bug reports of this and other programs.
abstract class ReportedSessions {

    static final Catalog CATALOG = new CatalogReader().builtIn().catalog();
    static final Instant NOW = Instant.parse("2026-11-26T18:00:00Z");

    @TempDir
    Path folder;

    DataDirectory home;
    ZoneId zone = ZoneId.of("UTC");
    SessionFiles files;

    @BeforeEach
    void opensTheFolder() throws IOException {
        home = new DataDirectory(folder);
        home.create();
        files = new SessionFiles(home, new AtomicFile(), () -> zone, Map::of);
    }

    static byte[] input(String name) throws IOException {
        try (InputStream in = ReportedSessions.class.getResourceAsStream("/pumpwise/reports/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }

    void store(String name) throws IOException {
        Files.write(home.sessions().resolve(name.substring(name.lastIndexOf('/') + 1)), input(name));
    }

    static SessionPlan plan(String name) throws Exception {
        Routine routine = new RoutineReader(CATALOG).read(name, input(name));
        return SessionPlan.of(routine, CATALOG);
    }

    static List<String> loads(SessionPlan plan) {
        return plan.steps().stream()
                .filter(Step::isEffort)
                .map(step -> String.valueOf(step.loads().initial()))
                .toList();
    }

    /// Every effort is ended by a key, without corrections.
    static Session trained(SessionPlan plan) {
        Session session = Session.begin(plan, false, NOW).session();
        Instant at = NOW;
        while (!session.isOver()) {
            at = at.plusSeconds(2);
            session = session.apply(new Command.Done(), at).session();
        }
        return session;
    }

    static List<String> logged(Session session) {
        return session.log().values().stream().map(log -> String.valueOf(log.load())).toList();
    }
}
