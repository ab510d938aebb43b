package pumpwise.ui.progress.history.edit;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import pumpwise.progress.calendar.TrainingDay;
import pumpwise.routine.Notation;
import pumpwise.routine.NotationException;
import pumpwise.routine.TimeRange;
import pumpwise.session.record.RecordEdits;
import pumpwise.session.record.SessionRecord;
import pumpwise.storage.problem.Limits;
import pumpwise.ui.progress.history.model.HistoryContext;
import pumpwise.words.ClockTime;
import pumpwise.words.DateWords;
import pumpwise.words.DurationWords;
import pumpwise.words.TypedDate;
import pumpwise.words.Words;

/// The values of a session besides its sets: routine, date, time, length, and note.
final class SessionValues {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final HistoryContext context;
    private final Words words;
    private final DateWords dates;
    private final Supplier<SessionRecord> record;
    private final Change change;
    private final Consumer<String> hint;

    /// Changes the session.
    interface Change {

        /// Applies an edit.
        ///
        /// @param field the part of the text key of the value
        void apply(String field, UnaryOperator<SessionRecord> edit);
    }

    /// @param record supplies the current session
    /// @param hint receives what the user should know about a change; empty for nothing
    SessionValues(HistoryContext context, Supplier<SessionRecord> record, Change change, Consumer<String> hint) {
        this.context = context;
        words = context.words();
        dates = new DateWords(words);
        this.record = record;
        this.change = change;
        this.hint = hint;
    }

    /// The values in the order of the form.
    List<EditedValue> all() {
        return List.of(
                value("routine", () -> record.get().routine(), this::writeRoutine, null),
                value("date", () -> dates.date(start().toLocalDate()), this::writeDate, this::moveDay),
                value("clock", () -> dates.time(start()), this::writeTime, this::moveMinutes),
                value(
                        "length",
                        () -> new DurationWords(words).clock(record.get().times().trained()),
                        this::writeLength,
                        this::stepLength));
    }

    /// The note.
    EditedValue note() {
        return new EditedValue(
                "note",
                words.text("progress.edit.label.note"),
                () -> Objects.toString(record.get().note(), ""),
                this::writeNote,
                null,
                true);
    }

    private EditedValue value(
            String field,
            Supplier<String> text,
            Function<String, String> write,
            @Nullable IntConsumer step) {
        return new EditedValue(field, words.text("progress.edit.label." + field), text, write, step, false);
    }

    private ZoneId zone() {
        return TrainingDay.zone(record.get(), context.here());
    }

    private ZonedDateTime start() {
        return record.get().started().atZone(zone());
    }

    private String writeRoutine(String typed) {
        String name = typed.strip();
        if (name.isEmpty() || name.length() > Limits.MAX_NAME_LENGTH) {
            return words.text("progress.edit.refused.routine", Limits.MAX_NAME_LENGTH);
        }
        change.apply("routine", it -> RecordEdits.routine(it, name));
        return "";
    }

    private String writeDate(String typed) {
        Optional<LocalDate> day = TypedDate.read(typed, words.language(), context.today().getYear());
        if (day.isEmpty()) {
            return words.text("progress.edit.refused.date", dates.date(context.today()));
        }
        return move("date", day.get(), start().toLocalTime(), start().getOffset());
    }

    private String writeTime(String typed) {
        Optional<LocalTime> time = ClockTime.read(typed);
        if (time.isEmpty()) {
            return words.text("progress.edit.refused.clock");
        }
        boolean isSame = time.get().equals(start().toLocalTime().truncatedTo(ChronoUnit.MINUTES));
        return isSame ? "" : move("clock", start().toLocalDate(), time.get(), start().getOffset());
    }

    private void moveDay(int by) {
        move("date", start().toLocalDate().plusDays(by), start().toLocalTime(), start().getOffset());
    }

    private void moveMinutes(int by) {
        ZonedDateTime moved = start().plusMinutes(by * 5L);
        move("clock", moved.toLocalDate(), moved.toLocalTime(), moved.getOffset());
    }

    private String move(String field, LocalDate day, LocalTime time, ZoneOffset offset) {
        try {
            ZoneId zone = zone();
            ZonedDateTime moved = LocalStart.at(day, time, zone, offset);
            change.apply(field, it -> RecordEdits.start(it, moved.toInstant(), zone.getId()));
            hint.accept(
                    LocalStart.isSkipped(day, time, zone)
                            ? words.text(
                                    "progress.edit.skipped", dates.time(time), dates.date(day), dates.time(moved))
                            : "");
            return "";
        } catch (DateTimeException e) {
            return words.text("progress.edit.refused.date", dates.date(context.today()));
        }
    }

    private String writeLength(String typed) {
        try {
            TimeRange time = Notation.readTime(typed.strip().matches("\\d+") ? typed.strip() + " min" : typed);
            if (!time.least().equals(time.greatest())) {
                return words.text("progress.edit.refused.length");
            }
            return writeLength(time.least());
        } catch (NotationException e) {
            return words.text("progress.edit.refused.length");
        }
    }

    private String writeLength(Duration length) {
        // The clock shows whole seconds, and leaving the field must not round the length.
        if (length.toSeconds() != record.get().times().trained().toSeconds()) {
            change.apply("length", it -> RecordEdits.trained(it, length));
        }
        return "";
    }

    private void stepLength(int by) {
        Duration length = record.get().times().trained().plus(MINUTE.multipliedBy(by));
        if (!length.isNegative()) {
            writeLength(length);
        }
    }

    private String writeNote(String typed) {
        if (typed.codePointCount(0, typed.length()) > SessionRecord.MAX_NOTE_LENGTH) {
            return words.text("progress.edit.refused.note", SessionRecord.MAX_NOTE_LENGTH);
        }
        change.apply("note", it -> it.withRating(it.rating(), typed.strip()));
        return "";
    }
}
