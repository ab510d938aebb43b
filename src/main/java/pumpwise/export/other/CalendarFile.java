package pumpwise.export.other;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import pumpwise.catalog.Catalog;
import pumpwise.export.text.RoutineText;
import pumpwise.routine.Routine;
import pumpwise.session.plan.SessionPlan;

/// Writes a routine as an event in a calendar that repeats every week (iCalendar, RFC 5545), with the routine as its
/// description. The time floats: six in the evening stays six in the evening wherever one is.
public final class CalendarFile {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT);

    private final Catalog catalog;

    public CalendarFile(Catalog catalog) {
        this.catalog = catalog;
    }

    /// A routine as an event.
    ///
    /// @param schedule when it is done; the first time is the next one from now on
    /// @param now the time of writing, in the user's zone
    public String write(Routine routine, Schedule schedule, ZonedDateTime now) {
        ContentLines lines = new ContentLines();
        lines.add("BEGIN", "VCALENDAR");
        lines.add("VERSION", "2.0");
        lines.add("PRODID", "-//Pumpwise//Routine//EN");
        lines.add("CALSCALE", "GREGORIAN");
        lines.add("BEGIN", "VEVENT");
        lines.add("UID", uid(routine));
        lines.add("DTSTAMP", UTC.format(now.withZoneSameInstant(ZoneOffset.UTC)));
        lines.add("DTSTART", LOCAL.format(first(schedule, now.toLocalDateTime())));
        lines.add("DURATION", "PT" + minutes(SessionPlan.of(routine, catalog).greatest()) + "M");
        lines.addText("SUMMARY", routine.name());
        lines.addText("DESCRIPTION", new RoutineText(catalog).plain(routine).strip());
        lines.add("RRULE", "FREQ=WEEKLY;BYDAY=" + schedule.on().stream().map(CalendarFile::code).collect(Collectors.joining(",")));
        Duration reminder = schedule.reminder();
        if (reminder != null) {
            lines.add("BEGIN", "VALARM");
            lines.add("ACTION", "DISPLAY");
            lines.addText("DESCRIPTION", routine.name());
            lines.add("TRIGGER", "-PT" + reminder.toMinutes() + "M");
            lines.add("END", "VALARM");
        }
        lines.add("END", "VEVENT");
        lines.add("END", "VCALENDAR");
        return lines.toString();
    }

    /// The same for a routine of the same name, so that a second file changes the event of the first.
    private static String uid(Routine routine) {
        return UUID.nameUUIDFromBytes(routine.name().getBytes(StandardCharsets.UTF_8)) + "@pumpwise";
    }

    private static long minutes(Duration time) {
        return Math.max(1, time.plusSeconds(59).toMinutes());
    }

    private static LocalDateTime first(Schedule schedule, LocalDateTime now) {
        LocalDate day = schedule.at().isBefore(now.toLocalTime()) ? now.toLocalDate().plusDays(1) : now.toLocalDate();
        while (!schedule.on().contains(day.getDayOfWeek())) {
            day = day.plusDays(1);
        }
        return day.atTime(schedule.at());
    }

    private static String code(DayOfWeek day) {
        return day.name().substring(0, 2);
    }
}
