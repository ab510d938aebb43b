package pumpwise.importing.log;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Worded;
import pumpwise.importing.log.layout.ReadLog;
import pumpwise.importing.log.layout.SkippedRow;
import pumpwise.routine.WeightUnit;
import pumpwise.session.record.SessionRecord;
import pumpwise.session.record.SetRecord;
import pumpwise.storage.exercise.CatalogReader;
import pumpwise.storage.problem.UnreadableFileException;

/// Imports the fixtures in Berlin and describes what came of them in lines.
final class LogLines {

    static final Catalog CATALOG = new CatalogReader().builtIn().catalog();
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static final LogNames NAMES = new LogNames(CATALOG, Map.of());

    private LogLines() {}

    static byte[] fixture(String name) {
        try (InputStream in = Objects.requireNonNull(LogLines.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ReadLog read(String fixture) throws UnreadableFileException {
        return LogReader.read(fixture, fixture(fixture));
    }

    static LogImport imported(ReadLog log, WeightUnit unit, List<SessionRecord> existing) {
        Map<String, String> exercises = new HashMap<>();
        NAMES.match(log.names().keySet()).forEach((name, match) -> {
            if (match.exercise() != null) {
                exercises.put(name, match.exercise());
            }
        });
        return new LogAssembly(CATALOG, Map.of(), BERLIN, "Workout").assemble(log, unit, exercises, existing);
    }

    /// The sessions of a fixture, with kilograms where it has no unit.
    static List<String> sessions(String fixture) throws UnreadableFileException {
        return imported(read(fixture), WeightUnit.KILOGRAMS, List.of()).sessions().stream()
                .flatMap(session -> of(session).stream())
                .toList();
    }

    /// A line for the session, then one for each set.
    static List<String> of(SessionRecord session) {
        List<String> lines = new ArrayList<>();
        lines.add(session.started() + " " + session.zone() + ", " + session.routine() + ", " + session.times().trained()
                + (session.note() == null ? "" : ", " + session.note().replace("\n", " / ")));
        for (SetRecord set : session.sets()) {
            String name = session.exercises().containsKey(set.exercise())
                    ? set.exercise() + " (" + session.exercises().get(set.exercise()).name() + ")"
                    : set.exercise();
            lines.add("  " + Worded.key(set.section()) + " " + set.block() + ": " + name + " " + set.set() + ": "
                    + set.count() + " " + set.unit().word()
                    + (set.time().isZero() ? "" : " " + set.time())
                    + (set.load() == null ? "" : ", " + set.load())
                    + (set.effort() == 0 ? "" : ", effort " + set.effort()));
        }
        return lines;
    }

    static List<String> of(List<SkippedRow> skipped) {
        return skipped.stream().map(row -> row.line() + " " + row.reason() + " " + row.text()).toList();
    }
}
