package pumpwise.ui.progress.weeks;

import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import pumpwise.progress.week.TrainingYear;
import pumpwise.session.record.SessionRecord;
import pumpwise.words.DateWords;
import pumpwise.words.Words;

/// The year of days, of which one can be highlighted.
final class YearViewModel {

    private final Words words;
    private final DateWords dates;
    private final Consumer<SessionRecord> open;
    private final ReadOnlyObjectWrapper<@Nullable TrainingYear> year = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable LocalDate> at = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");

    /// @param open opens a session
    YearViewModel(Words words, Consumer<SessionRecord> open) {
        this.words = words;
        this.open = open;
        dates = new DateWords(words);
    }

    /// The year; null until it is known.
    ReadOnlyObjectProperty<@Nullable TrainingYear> yearProperty() {
        return year.getReadOnlyProperty();
    }

    /// The highlighted day; null for none.
    ReadOnlyObjectProperty<@Nullable LocalDate> atProperty() {
        return at.getReadOnlyProperty();
    }

    /// What the highlighted day says, or else all of them.
    ReadOnlyStringProperty toldProperty() {
        return told.getReadOnlyProperty();
    }

    /// Shows another year.
    void show(TrainingYear now) {
        year.set(now);
        LocalDate day = at.get();
        if (day != null && !now.contains(day)) {
            at.set(null);
        }
        tell();
    }

    /// Highlights a day.
    ///
    /// @param day null for none; a day outside the year counts as none
    void point(@Nullable LocalDate day) {
        TrainingYear now = year.get();
        at.set(day == null || now == null || !now.contains(day) ? null : day);
        tell();
    }

    /// Moves by days, within the year. Without a highlighted day, begins today.
    void move(int days) {
        TrainingYear now = year.get();
        LocalDate day = at.get();
        if (now != null) {
            LocalDate next = day == null ? now.today() : day.plusDays(days);
            point(now.contains(next) ? next : day);
        }
    }

    /// Moves to the first or the last day with a session.
    void moveToEnd(boolean isLast) {
        TrainingYear now = year.get();
        if (now != null && !now.days().isEmpty()) {
            point(isLast ? now.days().lastKey() : now.days().firstKey());
        }
    }

    /// Opens the newest session of the highlighted day.
    void choose() {
        TrainingYear now = year.get();
        LocalDate day = at.get();
        if (now != null && day != null) {
            now.on(day).ifPresent(it -> open.accept(it.sessions().getLast()));
        }
    }

    private void tell() {
        TrainingYear now = year.get();
        LocalDate day = at.get();
        if (now == null) {
            told.set("");
        } else if (day == null) {
            told.set(words.text("progress.weeks.year.all", now.days().size(), dates.date(now.from())));
        } else {
            told.set(now.on(day)
                    .map(it -> words.text("progress.history.day", dates.weekday(day), it.sessions().size(), it.sets()))
                    .orElseGet(() -> words.text("progress.history.day.none", dates.weekday(day))));
        }
    }
}
