package pumpwise.ui.progress.history.edit;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/// Finds the instant of a local time, where clocks may skip or repeat it.
final class LocalStart {

    private LocalStart() {}

    /// A local time in a zone. If clocks skip it, it is moved forward.
    ///
    /// @param offset decides which of the two is meant if clocks show the time twice
    static ZonedDateTime at(LocalDate day, LocalTime time, ZoneId zone, ZoneOffset offset) {
        return ZonedDateTime.ofLocal(LocalDateTime.of(day, time), zone, offset);
    }

    /// Whether clocks skip a local time.
    static boolean isSkipped(LocalDate day, LocalTime time, ZoneId zone) {
        return zone.getRules().getValidOffsets(LocalDateTime.of(day, time)).isEmpty();
    }
}
