package pumpwise.export.log;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Muscle;
import pumpwise.catalog.Unit;
import pumpwise.catalog.Worded;
import pumpwise.routine.Amount;
import pumpwise.routine.Load;
import pumpwise.routine.Notation;
import pumpwise.session.plan.Side;
import pumpwise.session.record.ExerciseSnapshot;
import pumpwise.session.record.SessionRecord;
import pumpwise.session.record.SetRecord;
import pumpwise.storage.csv.CsvWriter;
import pumpwise.storage.csv.OwnColumn;

/// Writes our own layout, which has everything that a session has.
final class OwnCsv {

    private static final BigDecimal MILLIS = BigDecimal.valueOf(1000);

    private final Catalog catalog;

    OwnCsv(Catalog catalog) {
        this.catalog = catalog;
    }

    void write(List<SessionRecord> sessions, OutputStream out) throws IOException {
        try (CsvWriter csv = new CsvWriter(out, ',', OwnColumn.header(), false)) {
            for (int number = 1; number <= sessions.size(); number++) {
                for (Map<OwnColumn, Object> row : rows(sessions.get(number - 1))) {
                    row.put(OwnColumn.SESSION, number);
                    List<@Nullable Object> cells = new ArrayList<>();
                    for (OwnColumn column : OwnColumn.values()) {
                        cells.add(row.get(column));
                    }
                    csv.row(cells);
                }
            }
        }
    }

    private List<Map<OwnColumn, Object>> rows(SessionRecord session) {
        List<Map<OwnColumn, Object>> rows = new ArrayList<>();
        session.sets().forEach(set -> rows.add(set(session, set)));
        for (int stop = 0; stop < session.painStops().size(); stop++) {
            SessionRecord.PainStop hurt = session.painStops().get(stop);
            rowOf(session, hurt, rows).put(OwnColumn.HURT, stop + 1);
        }
        Set<String> unused = new LinkedHashSet<>(session.exercises().keySet());
        rows.forEach(row -> unused.remove(String.valueOf(row.get(OwnColumn.EXERCISE))));
        unused.forEach(exercise -> rows.add(exercise(session, exercise)));
        if (rows.isEmpty()) {
            rows.add(head(session));
        }
        return rows;
    }

    /// The last row of the set in which an exercise was stopped, or a new row.
    private Map<OwnColumn, Object> rowOf(SessionRecord session, SessionRecord.PainStop hurt, List<Map<OwnColumn, Object>> rows) {
        for (int at = session.sets().size() - 1; at >= 0; at--) {
            SetRecord set = session.sets().get(at);
            boolean same = set.exercise().equals(hurt.exercise()) && set.set() == hurt.set() && set.side() == hurt.side();
            if (same && !rows.get(at).containsKey(OwnColumn.HURT)) {
                return rows.get(at);
            }
        }
        Map<OwnColumn, Object> row = exercise(session, hurt.exercise());
        row.put(OwnColumn.SET, hurt.set());
        putSide(row, hurt.side());
        rows.add(row);
        return row;
    }

    private static Map<OwnColumn, Object> head(SessionRecord session) {
        Map<OwnColumn, Object> row = new EnumMap<>(OwnColumn.class);
        row.put(OwnColumn.STARTED, session.started().toString());
        put(row, OwnColumn.ZONE, session.zone());
        row.put(OwnColumn.ROUTINE, session.routine());
        SessionRecord.Times times = session.times();
        row.put(OwnColumn.SECONDS, seconds(times.trained()));
        row.put(OwnColumn.REST_SECONDS, seconds(times.rested()));
        row.put(OwnColumn.PAUSED_SECONDS, seconds(times.paused()));
        row.put(OwnColumn.AWAY_SECONDS, seconds(times.away()));
        row.put(OwnColumn.HOLDS_KEPT, session.holds().completed());
        row.put(OwnColumn.HOLDS_PLANNED, session.holds().planned());
        putIfPositive(row, OwnColumn.FELT, session.rating());
        put(row, OwnColumn.NOTE, session.note());
        put(row, OwnColumn.EDITED, session.edited() == null ? null : session.edited().toString());
        return row;
    }

    private Map<OwnColumn, Object> exercise(SessionRecord session, String exercise) {
        Map<OwnColumn, Object> row = head(session);
        ExerciseSnapshot snapshot = session.exercises().get(exercise);
        row.put(OwnColumn.EXERCISE, exercise);
        row.put(OwnColumn.NAME, snapshot == null ? catalog.nameOf(exercise) : snapshot.name());
        if (snapshot != null) {
            row.put(OwnColumn.CUSTOM, OwnColumn.YES);
            put(row, OwnColumn.PRIMARY_MUSCLES, muscles(snapshot.primaryMuscles()));
            put(row, OwnColumn.SECONDARY_MUSCLES, muscles(snapshot.secondaryMuscles()));
        }
        return row;
    }

    private Map<OwnColumn, Object> set(SessionRecord session, SetRecord set) {
        Map<OwnColumn, Object> row = exercise(session, set.exercise());
        row.put(OwnColumn.SECTION, Worded.key(set.section()));
        putIfPositive(row, OwnColumn.BLOCK, set.block());
        row.put(OwnColumn.SET, set.set());
        putSide(row, set.side());
        put(row, OwnColumn.OF, set.of() == null ? null : Notation.write(set.of()));
        put(row, OwnColumn.OPTIONAL, set.optional() ? OwnColumn.YES : null);
        put(row, OwnColumn.TARGET, target(set.target()));
        if (set.unit() != Unit.SECONDS) {
            row.put(set.unit() == Unit.REPS ? OwnColumn.REPS : OwnColumn.STEPS, set.count());
        }
        row.put(OwnColumn.SET_SECONDS, seconds(set.time()));
        Load load = set.load();
        if (load != null) {
            row.put(OwnColumn.LOAD, load.toString());
            load.kilograms().ifPresent(kilograms -> row.put(OwnColumn.LOAD_KG, rounded(kilograms)));
        }
        putIfPositive(row, OwnColumn.EFFORT, set.effort());
        return row;
    }

    private static @Nullable String target(@Nullable Amount target) {
        return switch (target) {
            case null -> null;
            case Amount.Reps reps -> Notation.write(reps.count());
            case Amount.Steps steps -> Notation.write(steps.count());
            case Amount.Time time -> Notation.write(time.time());
        };
    }

    private static @Nullable String muscles(List<Muscle> muscles) {
        return muscles.isEmpty() ? null : muscles.stream().map(Muscle::word).collect(Collectors.joining(OwnColumn.MUSCLES));
    }

    private static void putSide(Map<OwnColumn, Object> row, @Nullable Side side) {
        put(row, OwnColumn.SIDE, side == null ? null : side.word());
    }

    private static void putIfPositive(Map<OwnColumn, Object> row, OwnColumn column, int number) {
        put(row, column, number > 0 ? number : null);
    }

    private static void put(Map<OwnColumn, Object> row, OwnColumn column, @Nullable Object value) {
        if (value != null) {
            row.put(column, value);
        }
    }

    private static BigDecimal seconds(Duration time) {
        return plain(BigDecimal.valueOf(time.toMillis()).divide(MILLIS));
    }

    private static BigDecimal rounded(BigDecimal kilograms) {
        return plain(kilograms.setScale(2, RoundingMode.HALF_UP));
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
