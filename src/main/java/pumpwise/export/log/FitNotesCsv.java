package pumpwise.export.log;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Category;
import pumpwise.catalog.Exercise;
import pumpwise.session.record.SessionRecord;
import pumpwise.storage.csv.AppNames;
import pumpwise.storage.csv.CsvWriter;

/// Writes the layout of FitNotes for Android, with the names of LiftLog, which imports it too.
final class FitNotesCsv {

    private static final List<String> HEADER = List.of(
            "Date", "Exercise", "Category", "Weight", "Weight Unit", "Reps", "Distance", "Distance Unit", "Time", "Comment");

    private static final int MINUTES = 60;

    private final ForeignNames names;
    private final Catalog catalog;
    private final ZoneId zone;

    /// @param zone of sessions that do not say where they were
    FitNotesCsv(ForeignNames names, Catalog catalog, ZoneId zone) {
        this.names = names;
        this.catalog = catalog;
        this.zone = zone;
    }

    void write(List<SessionRecord> sessions, OutputStream out) throws IOException {
        try (CsvWriter csv = new CsvWriter(out, ',', HEADER, false)) {
            for (SessionRecord session : sessions) {
                write(csv, session);
            }
        }
    }

    private void write(CsvWriter csv, SessionRecord session) throws IOException {
        String date = SessionClock.start(session, zone).toLocalDate().toString();
        String notes = new SessionNotes(names).of(session);
        for (WrittenExercise exercise : WrittenExercise.of(session)) {
            for (WrittenSet set : exercise.sets()) {
                List<String> comment = new ArrayList<>(set.notes(true));
                if (!notes.isEmpty()) {
                    comment.add(notes);
                    notes = "";
                }
                BigDecimal weight = set.kilograms();
                List<@Nullable Object> cells = new ArrayList<>(Arrays.asList(
                        date,
                        names.in(AppNames.App.LIFTLOG, session, exercise.exercise()),
                        catalog.find(exercise.exercise()).map(FitNotesCsv::category).orElse("Legs"),
                        weight == null ? null : weight.setScale(Math.max(1, weight.scale())),
                        weight == null ? null : "kgs",
                        set.isTimed() ? null : set.count(),
                        null,
                        null,
                        set.isTimed() ? time(set.time()) : null,
                        String.join(", ", comment)));
                csv.row(cells);
            }
        }
    }

    private static String category(Exercise exercise) {
        if (exercise.category() == Category.CARDIO) {
            return "Cardio";
        }
        return switch (exercise.primaryMuscles().getFirst()) {
            case GLUTEUS_MAXIMUS, GLUTEUS_MEDIUS, GLUTEUS_MINIMUS, HAMSTRINGS, QUADRICEPS, ADDUCTORS, HIP_FLEXORS, CALVES -> "Legs";
            case ABDOMINALS -> "Abs";
            case LOWER_BACK, MIDDLE_BACK, LATS, TRAPS -> "Back";
            case CHEST -> "Chest";
            case SHOULDERS, NECK -> "Shoulders";
            case BICEPS, FOREARMS -> "Biceps";
            case TRICEPS -> "Triceps";
        };
    }

    private static String time(Duration time) {
        return String.format(Locale.ROOT, "%d:%02d:%02d", time.toHours(), time.toMinutes() % MINUTES, time.toSeconds() % MINUTES);
    }
}
