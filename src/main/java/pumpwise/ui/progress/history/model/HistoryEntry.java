package pumpwise.ui.progress.history.model;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.function.DoubleSupplier;
import pumpwise.progress.calendar.TrainingDay;
import pumpwise.session.record.SessionRecord;
import pumpwise.storage.session.StoredSession;

/// A session in the calendar and the list.
///
/// @param stored the session
/// @param day the day on which it counts
/// @param isUnlikely whether a clock must have been wrong
/// @param hardSets the hard sets of the gluteal muscle with the most; they are counted when they are first asked for
public record HistoryEntry(StoredSession stored, LocalDate day, boolean isUnlikely, DoubleSupplier hardSets) {

    /// The hard sets of the gluteal muscle with the most.
    public double sets() {
        return hardSets.getAsDouble();
    }

    /// The session itself.
    public SessionRecord record() {
        return stored.record();
    }

    /// Its file.
    public Path file() {
        return stored.file();
    }

    /// When it started, by the clock of the place where it started.
    ///
    /// @param here the zone of this machine
    public ZonedDateTime started(ZoneId here) {
        return record().started().atZone(TrainingDay.zone(record(), here));
    }

    /// Whether an exercise was stopped because it hurt.
    public boolean isHurt() {
        return !record().painStops().isEmpty();
    }
}
