package pumpwise.routine.edit;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Tempo;
import pumpwise.catalog.Unit;
import pumpwise.catalog.Worded;
import pumpwise.routine.Amount;
import pumpwise.routine.Block;
import pumpwise.routine.Notation;
import pumpwise.routine.NotationException;
import pumpwise.routine.Place;
import pumpwise.routine.Prescription;
import pumpwise.routine.Range;
import pumpwise.routine.Routine;
import pumpwise.routine.TimeRange;

/// What can be edited in place: a figure, or a line of a person's own words.
public enum ItemField {
    SETS,
    AMOUNT,
    HOLD,
    REST,
    LOAD,
    SWITCH_REST,
    TEMPO,
    CUE,
    NOTE;

    /// How its key among the words ends.
    public String word() {
        return Worded.key(this);
    }

    /// Whether it belongs to the block rather than to one item.
    public boolean isOfBlock() {
        return this == SETS || this == REST;
    }

    /// Whether it holds words rather than a figure.
    public boolean isText() {
        return this == LOAD || this == CUE || this == NOTE;
    }

    /// Whether it holds sentences, which there is nothing to step in.
    public boolean isWords() {
        return this == CUE || this == NOTE;
    }

    /// What stands there, as it is written; empty for nothing.
    public String read(Block block, Prescription item) {
        return switch (this) {
            case SETS -> Notation.write(block.sets());
            case REST -> write(block.rest());
            case AMOUNT -> write(item.amount());
            case HOLD -> write(item.hold());
            case SWITCH_REST -> write(item.switchRest());
            case TEMPO -> write(item.tempo(), Notation::write);
            case LOAD -> write(item.load(), Function.identity());
            case CUE -> write(item.cue(), Function.identity());
            case NOTE -> write(item.note(), Function.identity());
        };
    }

    /// The routine with what a person typed in the place of what stood there. Nothing typed means none.
    ///
    /// @throws FigureRefused if it cannot be read
    public Routine write(Routine routine, Place place, String typed) throws InvalidFigureException {
        String text = typed.strip();
        return switch (this) {
            case SETS -> {
                Range sets = count(text);
                yield routine.withBlock(place, block -> block.withSets(sets));
            }
            case REST -> {
                TimeRange rest = time(text);
                yield routine.withBlock(place, block -> block.withRest(rest));
            }
            case AMOUNT -> {
                Unit unit = routine.block(place).items().get(Math.max(place.member(), 0)).amount().unit();
                Amount amount = amount(unit, text);
                yield routine.withItem(place, item -> item.withAmount(amount));
            }
            case HOLD -> {
                TimeRange hold = time(text);
                yield routine.withItem(place, item -> item.withHold(hold == null || hold.isZero() ? null : hold));
            }
            case SWITCH_REST -> {
                TimeRange rest = time(text);
                yield routine.withItem(place, item -> item.withSwitchRest(rest));
            }
            case TEMPO -> {
                Tempo tempo = tempo(text);
                yield routine.withItem(place, item -> item.withTempo(tempo));
            }
            case LOAD -> routine.withItem(place, item -> item.withLoad(orNull(text)));
            case CUE -> routine.withItem(place, item -> item.withCue(orNull(text)));
            case NOTE -> routine.withItem(place, item -> item.withNote(orNull(text)));
        };
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String write(Amount amount) {
        return switch (amount) {
            case Amount.Reps(Range count) -> Notation.write(count);
            case Amount.Steps(Range count) -> Notation.write(count);
            case Amount.Time(TimeRange time) -> Notation.write(time);
        };
    }

    private static String write(@Nullable TimeRange time) {
        return time == null ? "" : Notation.write(time);
    }

    private static <T> String write(@Nullable T value, Function<T, String> notation) {
        return value == null ? "" : notation.apply(value);
    }

    private static Amount amount(Unit unit, String text) throws InvalidFigureException {
        if (unit != Unit.SECONDS) {
            Range count = count(text);
            return unit == Unit.REPS ? new Amount.Reps(count) : new Amount.Steps(count);
        }
        TimeRange time = time(text);
        if (time == null || time.isZero()) {
            throw new InvalidFigureException("plan.refused.time." + (time == null ? "empty" : "too-small"));
        }
        return new Amount.Time(time);
    }

    private static Range count(String text) throws InvalidFigureException {
        try {
            return Notation.readRange(text);
        } catch (NotationException e) {
            throw new InvalidFigureException("count", e);
        }
    }

    private static @Nullable TimeRange time(String text) throws InvalidFigureException {
        try {
            return text.isEmpty() ? null : Notation.readTimeOrSeconds(text);
        } catch (NotationException e) {
            throw new InvalidFigureException("time", e);
        }
    }

    private static @Nullable Tempo tempo(String text) throws InvalidFigureException {
        try {
            return text.isEmpty() ? null : Notation.readTempo(text);
        } catch (NotationException e) {
            throw new InvalidFigureException("tempo", e);
        }
    }
}
