package pumpwise.ui.progress.history.edit;

import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Unit;
import pumpwise.routine.Load;
import pumpwise.routine.Notation;
import pumpwise.routine.NotationException;
import pumpwise.routine.Section;
import pumpwise.routine.TimeRange;
import pumpwise.session.record.SetRecord;
import pumpwise.ui.progress.history.model.HistoryContext;
import pumpwise.ui.train.log.ValueSteps;
import pumpwise.words.DurationWords;
import pumpwise.words.ValueText;
import pumpwise.words.Words;

/// The values of one set: its count or time, its load, and its effort.
final class SetValues {

    private static final int MAX_EFFORT = 10;

    private final HistoryContext context;
    private final Words words;
    private final Supplier<SetRecord> set;
    private final Change change;

    /// Changes the set.
    interface Change {

        /// Applies an edit.
        ///
        /// @param field the part of the text key of the value
        void apply(String field, UnaryOperator<SetRecord> edit);
    }

    /// @param set supplies the current set
    SetValues(HistoryContext context, Supplier<SetRecord> set, Change change) {
        this.context = context;
        words = context.words();
        this.set = set;
        this.change = change;
    }

    /// The values, in the order of the columns. Only work has an effort, and a stretch has no load.
    List<EditedValue> all() {
        SetRecord now = set.get();
        List<EditedValue> values = new ArrayList<>();
        values.add(amount());
        if (now.section() == Section.WORK || now.unit() != Unit.SECONDS || now.load() != null) {
            values.add(value(
                    "load", this::load, this::writeLoad, by -> step("load", it -> it.withLoad(stepped(it, by)))));
        }
        if (now.section() == Section.WORK || now.effort() > 0) {
            values.add(value(
                    "effort",
                    () -> set.get().effort() == 0 ? "" : Integer.toString(set.get().effort()),
                    this::writeEffort,
                    by -> step("effort", it -> it.withEffort(ValueSteps.effort(it.effort(), by)))));
        }
        return values;
    }

    private EditedValue amount() {
        return set.get().unit() == Unit.SECONDS
                ? value(
                        "time",
                        this::time,
                        this::writeTime,
                        by -> step("time", it -> withTime(it, ValueSteps.time(it.time(), by))))
                : value(
                        "count",
                        () -> Integer.toString(set.get().count()),
                        this::writeCount,
                        by -> step("count", it -> it.withCount(ValueSteps.count(it.count(), by))));
    }

    private EditedValue value(
            String field,
            Supplier<String> text,
            Function<String, String> write,
            IntConsumer step) {
        String key = field.equals("count") && set.get().unit() == Unit.STEPS ? "steps" : field;
        return new EditedValue(field, words.text("progress.edit.label." + key), text, write, step, false);
    }

    private void step(String field, UnaryOperator<SetRecord> edit) {
        change.apply(field, edit);
    }

    private String time() {
        return new DurationWords(words).clock(set.get().time());
    }

    private String load() {
        Load load = set.get().load();
        return load == null ? "" : ValueText.typeset(load.toString());
    }

    private @Nullable Load stepped(SetRecord now, int by) {
        return ValueSteps.load(now.load(), by, context.increment(now.exercise()), context.unit());
    }

    private String writeCount(String typed) {
        Optional<Integer> count = number(typed);
        if (count.filter(it -> it <= SetRecord.MAX_COUNT).isEmpty()) {
            return words.text("progress.edit.refused.count");
        }
        change.apply("count", it -> it.withCount(count.get()));
        return "";
    }

    private static Optional<Integer> number(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        try {
            return plain.isEmpty() ? Optional.of(0) : Optional.of(Integer.parseInt(plain)).filter(it -> it >= 0);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private String writeTime(String typed) {
        try {
            TimeRange time = Notation.readTimeOrSeconds(typed);
            if (!time.least().equals(time.greatest())) {
                return words.text("progress.edit.refused.time");
            }
            change.apply("time", it -> withTime(it, time.least()));
            return "";
        } catch (NotationException e) {
            return words.text("progress.edit.refused.time");
        }
    }

    private static SetRecord withTime(SetRecord set, Duration time) {
        return new SetRecord(
                set.section(), set.block(), set.exercise(), set.set(), set.of(), set.side(), set.optional(), set.target(),
                set.unit(), set.count(), time, set.load(), set.effort());
    }

    private String writeLoad(String typed) {
        try {
            @Nullable Load load = Load.readTyped(typed.replace('\u00a0', ' '), context.unit()).orElse(null);
            if (!Objects.equals(load, set.get().load())) {
                change.apply("load", it -> it.withLoad(load));
            }
            return "";
        } catch (NotationException e) {
            return words.text("progress.edit.refused.load");
        }
    }

    private String writeEffort(String typed) {
        Optional<Integer> effort = number(typed.strip().equals("\u2013") ? "" : typed);
        if (effort.filter(it -> it <= MAX_EFFORT).isEmpty()) {
            return words.text("progress.edit.refused.effort");
        }
        change.apply("effort", it -> it.withEffort(effort.get()));
        return "";
    }
}
