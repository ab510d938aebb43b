package pumpwise.ui.progress.exporting;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import pumpwise.words.DateWords;
import pumpwise.words.TypedDate;
import pumpwise.words.Words;

/// The first or the last day of an export, as the user types it. A text that is not a date is refused, and stays until it
/// is corrected: exporting all days instead would be a surprise.
final class DayLimit {

    private final Words words;
    private final String label;
    private final Supplier<LocalDate> today;
    private final DateWords dates;
    private final Runnable changed;
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable LocalDate> day = new ReadOnlyObjectWrapper<>();

    /// @param label in words
    /// @param today supplies the current day
    /// @param changed is run after a change
    DayLimit(Words words, String label, Supplier<LocalDate> today, Runnable changed) {
        this.words = words;
        this.label = label;
        this.today = today;
        this.changed = changed;
        dates = new DateWords(words);
    }

    String label() {
        return label;
    }

    /// The day; null for no limit, or if what was typed is refused.
    ReadOnlyObjectProperty<@Nullable LocalDate> dayProperty() {
        return day.getReadOnlyProperty();
    }

    /// The day in words, or what was typed and refused.
    ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    /// Why what was typed is refused; empty if it is not.
    ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /// Reads a text; empty if it is not a date.
    Optional<LocalDate> read(String typed) {
        return TypedDate.read(typed, words.language(), today.get().getYear());
    }

    /// A day as the field shows it.
    String text(@Nullable LocalDate of) {
        return of == null ? "" : dates.date(of);
    }

    /// Takes what was typed; blank for no limit.
    void type(String typed) {
        Optional<LocalDate> read = read(typed);
        if (read.isPresent() || typed.isBlank()) {
            choose(read.orElse(null));
        } else if (!typed.equals(text.get())) {
            set(null, typed, words.text("progress.export.refused", label, dates.date(today.get())));
        }
    }

    /// Chooses a day; null for no limit.
    void choose(@Nullable LocalDate chosen) {
        set(chosen, text(chosen), "");
    }

    private void set(@Nullable LocalDate now, String shown, String why) {
        boolean isOther = !Objects.equals(now, day.get()) || !why.equals(refusal.get());
        text.set(shown);
        refusal.set(why);
        day.set(now);
        if (isOther) {
            changed.run();
        }
    }
}
