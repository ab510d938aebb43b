package pumpwise.progress.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import pumpwise.session.record.SessionRecord;

/// The day on which a session counts: the date of its start, in the time zone it started in.
public final class TrainingDay {

    /// Days before this are the mistake of a clock.
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    private TrainingDay() {}

    /// The day of a session.
    ///
    /// @param here the zone of this machine, for records without one
    public static LocalDate of(SessionRecord session, ZoneId here) {
        return session.started().atZone(zone(session, here)).toLocalDate();
    }

    /// The time zone in which a session started.
    ///
    /// @param here the zone of this machine, for records without one or with an unknown one
    public static ZoneId zone(SessionRecord session, ZoneId here) {
        try {
            return session.zone() == null ? here : ZoneId.of(session.zone());
        } catch (DateTimeException e) {
            return here;
        }
    }

    /// Whether a clock must have been wrong: the day is after tomorrow or before 1990. Such a session is listed, but
    /// does not count for weeks, the streak, or suggestions.
    public static boolean isUnlikely(LocalDate day, LocalDate today) {
        return day.isBefore(EARLIEST) || day.isAfter(today.plusDays(1));
    }
}
