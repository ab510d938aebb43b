package pumpwise.export.log;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import pumpwise.session.record.SessionRecord;
import pumpwise.storage.csv.AppNames;
import pumpwise.storage.csv.CsvWriter;

/// Writes the layout of Strong 6, which most apps can import.
final class StrongCsv {

    private static final List<String> HEADER = List.of(
            "Workout #", "Date", "Workout Name", "Duration (sec)", "Exercise Name", "Set Order", "Weight (kg)", "Reps", "RPE",
            "Distance (meters)", "Seconds", "Notes", "Workout Notes");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private final ForeignNames names;
    private final ZoneId zone;
    private final boolean utc;

    /// @param zone of sessions that do not say where they were
    /// @param utc whether the file is for the import of Hevy, which takes the times for UTC and knows only its own names
    StrongCsv(ForeignNames names, ZoneId zone, boolean utc) {
        this.names = names;
        this.zone = zone;
        this.utc = utc;
    }

    void write(List<SessionRecord> sessions, OutputStream out) throws IOException {
        try (CsvWriter csv = new CsvWriter(out, ';', HEADER, true)) {
            for (int number = 1; number <= sessions.size(); number++) {
                write(csv, number, sessions.get(number - 1));
            }
        }
    }

    private void write(CsvWriter csv, int number, SessionRecord session) throws IOException {
        ZonedDateTime start = SessionClock.start(session, zone);
        String date = TIME.format(utc ? start.withZoneSameInstant(ZoneOffset.UTC) : start);
        String notes = new SessionNotes(names).of(session);
        Map<String, Integer> orders = new HashMap<>();
        for (WrittenExercise exercise : WrittenExercise.of(session)) {
            String name = names.in(utc ? AppNames.App.HEVY : AppNames.App.STRONG, session, exercise.exercise());
            for (WrittenSet set : exercise.sets()) {
                BigDecimal weight = set.kilograms();
                csv.row(List.of(
                        Integer.toString(number),
                        date,
                        session.routine(),
                        Long.toString(session.times().trained().toSeconds()),
                        name,
                        set.isWarmUp() ? "W" : Integer.toString(orders.merge(name, 1, Integer::sum)),
                        decimal(weight == null ? BigDecimal.ZERO : weight),
                        Integer.toString(set.count()),
                        set.rpe() == 0 ? "" : Integer.toString(set.rpe()),
                        "",
                        decimal(BigDecimal.valueOf(set.time().toSeconds())),
                        String.join(", ", set.notes(false)),
                        notes));
            }
        }
    }

    /// Strong writes at least one decimal.
    private static String decimal(BigDecimal number) {
        return number.setScale(Math.max(1, number.scale())).toPlainString();
    }
}
