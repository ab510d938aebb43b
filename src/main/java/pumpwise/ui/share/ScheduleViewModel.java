package pumpwise.ui.share;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import pumpwise.export.other.Schedule;
import pumpwise.words.ClockTime;
import pumpwise.words.Words;

/// When the user wants to do a routine, for a calendar. What cannot be used stays as typed, and the schedule is then the
/// last one that could.
public final class ScheduleViewModel {

    /// The reminders to choose from.
    public static final List<Reminder> REMINDERS = List.of(
            new Reminder("none", null),
            new Reminder("start", Duration.ZERO),
            new Reminder("10", Duration.ofMinutes(10)),
            new Reminder("30", Duration.ofMinutes(30)),
            new Reminder("60", Duration.ofHours(1)),
            new Reminder("day", Duration.ofDays(1)));

    private final Words words;
    private final List<Day> days = new ArrayList<>();
    private final StringProperty time;
    private final ReadOnlyObjectWrapper<Reminder> reminder;
    private final ReadOnlyObjectWrapper<Schedule> schedule = new ReadOnlyObjectWrapper<>(Schedule.USUAL);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    /// A weekday.
    ///
    /// @param chosenProperty whether the routine is done on it
    public record Day(DayOfWeek day, BooleanProperty chosenProperty) {}

    /// A reminder.
    ///
    /// @param word the end of the key of its text
    /// @param before how long before the start; null for never
    public record Reminder(String word, @Nullable Duration before) {}

    /// Begins with [Schedule#USUAL].
    public ScheduleViewModel(Words words) {
        this.words = words;
        Schedule usual = Schedule.USUAL;
        time = new SimpleStringProperty(ClockTime.text(usual.at()));
        reminder = new ReadOnlyObjectWrapper<>(REMINDERS.stream()
                .filter(it -> usual.reminder() != null && usual.reminder().equals(it.before()))
                .findFirst()
                .orElse(REMINDERS.getFirst()));
        for (DayOfWeek day : DayOfWeek.values()) {
            days.add(new Day(day, new SimpleBooleanProperty(usual.on().contains(day))));
        }
        days.forEach(day -> day.chosenProperty().subscribe((_, _) -> change()));
        time.subscribe((_, _) -> change());
    }

    /// Chooses one of the [#REMINDERS].
    public void remind(Reminder chosen) {
        reminder.set(chosen);
        change();
    }

    private void change() {
        List<DayOfWeek> on = days.stream()
                .filter(day -> day.chosenProperty().get())
                .map(Day::day)
                .toList();
        Optional<LocalTime> at = ClockTime.read(time.get());
        if (at.isEmpty()) {
            problem.set(words.text("share.schedule.bad-time"));
        } else if (on.isEmpty()) {
            problem.set(words.text("share.schedule.no-day"));
        } else {
            problem.set("");
            schedule.set(new Schedule(at.get(), on, reminder.get().before()));
        }
    }

    /// The weekdays.
    public List<Day> days() {
        return List.copyOf(days);
    }

    /// The start as the user types it.
    public StringProperty timeProperty() {
        return time;
    }

    /// The chosen reminder.
    public ReadOnlyObjectProperty<Reminder> reminderProperty() {
        return reminder.getReadOnlyProperty();
    }

    /// The schedule.
    public ReadOnlyObjectProperty<Schedule> scheduleProperty() {
        return schedule.getReadOnlyProperty();
    }

    /// Why the latest change has no effect; empty if it has.
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
