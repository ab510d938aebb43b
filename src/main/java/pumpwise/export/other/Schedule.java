package pumpwise.export.other;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// When a routine is done every week.
///
/// @param at the start, by the local clock wherever one is
/// @param on the weekdays, in order; at least one
/// @param reminder how long before the start the calendar reminds; null for never
public record Schedule(LocalTime at, List<DayOfWeek> on, @Nullable Duration reminder) {

    /// The schedule where none is chosen: Monday and Thursday at 18:00, with a reminder half an hour before.
    public static final Schedule USUAL =
            new Schedule(LocalTime.of(18, 0), List.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY), Duration.ofMinutes(30));

    /// @throws IllegalArgumentException if there is no weekday, or the reminder is negative
    public Schedule {
        if (on.isEmpty() || (reminder != null && reminder.isNegative())) {
            throw new IllegalArgumentException("a schedule has weekdays, and its reminder comes before");
        }
        Set<DayOfWeek> sorted = EnumSet.copyOf(on);
        on = List.copyOf(sorted);
    }
}
