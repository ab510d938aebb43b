package pumpwise.export.log;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pumpwise.session.record.SessionRecord;
import pumpwise.storage.csv.AppNames;
import pumpwise.storage.csv.CsvWriter;

/// Writes the layout of Hevy in kilograms, with the newest session first.
final class HevyCsv {

    private static final List<String> HEADER = List.of(
            "title", "start_time", "end_time", "description", "exercise_title", "superset_id", "exercise_notes", "set_index",
            "set_type", "weight_kg", "reps", "distance_km", "duration_seconds", "rpe");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH);

    private final ForeignNames names;
    private final ZoneId zone;

    /// @param zone of sessions that do not say where they were
    HevyCsv(ForeignNames names, ZoneId zone) {
        this.names = names;
        this.zone = zone;
    }

    void write(List<SessionRecord> sessions, OutputStream out) throws IOException {
        try (CsvWriter csv = new CsvWriter(out, ',', HEADER, true)) {
            for (SessionRecord session : sessions.reversed()) {
                write(csv, session);
            }
        }
    }

    private void write(CsvWriter csv, SessionRecord session) throws IOException {
        ZonedDateTime start = SessionClock.start(session, zone);
        SessionRecord.Times times = session.times();
        Duration length = times.trained().plus(times.paused()).plus(times.away());
        String notes = new SessionNotes(names).of(session);
        for (WrittenExercise exercise : WrittenExercise.withWarmUps(session)) {
            String about = notes(exercise);
            for (int index = 0; index < exercise.sets().size(); index++) {
                WrittenSet set = exercise.sets().get(index);
                List<@Nullable Object> cells = new ArrayList<>(Arrays.asList(
                        session.routine(),
                        TIME.format(start),
                        TIME.format(start.plus(length)),
                        notes,
                        names.in(AppNames.App.HEVY, session, exercise.exercise()),
                        exercise.superset(),
                        about,
                        index,
                        set.isWarmUp() ? "warmup" : "normal",
                        set.kilograms(),
                        set.isTimed() ? null : set.count(),
                        null,
                        set.isTimed() ? Math.toIntExact(set.time().toSeconds()) : null,
                        set.rpe() == 0 ? null : set.rpe()));
                csv.row(cells);
            }
        }
    }

    /// Hevy has one note for all sets of an exercise.
    private static String notes(WrittenExercise exercise) {
        List<String> notes = new ArrayList<>();
        for (int index = 0; index < exercise.sets().size(); index++) {
            List<String> of = exercise.sets().get(index).notes(false);
            if (!of.isEmpty()) {
                notes.add("set " + (index + 1) + ": " + String.join(", ", of));
            }
        }
        return String.join("\n", notes);
    }
}
