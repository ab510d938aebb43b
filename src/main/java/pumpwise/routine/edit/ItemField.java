package pumpwise.routine.edit;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Tempo;
import pumpwise.catalog.Unit;
import pumpwise.catalog.Worded;
import pumpwise.routine.Amount;
import pumpwise.routine.Block;
import pumpwise.routine.ValueKind;
import pumpwise.routine.Load;
import pumpwise.routine.Notation;
import pumpwise.routine.Notation.SetsOf;
import pumpwise.routine.NotationException;
import pumpwise.routine.NotationException.Reason;
import pumpwise.routine.Place;
import pumpwise.routine.Prescription;
import pumpwise.routine.Range;
import pumpwise.routine.Routine;
import pumpwise.routine.Single;
import pumpwise.routine.TimeRange;
import pumpwise.routine.WeightUnit;

/// A field of an item that can be edited in place: a value, or free text.
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

    /// The last part of its text key.
    public String word() {
        return Worded.key(this);
    }

    /// Whether the field belongs to the block rather than to one item.
    public boolean isOfBlock() {
        return this == SETS || this == REST;
    }

    /// Whether the field holds text rather than a value.
    public boolean isText() {
        return this == LOAD || this == CUE || this == NOTE;
    }

    /// Whether the field holds free text, which cannot be stepped.
    public boolean isWords() {
        return this == CUE || this == NOTE;
    }

    /// The text of the field in the routine; empty if the field is not set.
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

    /// The text that is displayed: a load without a unit gets the user's unit.
    public String show(Block block, Prescription item, WeightUnit unit) {
        String text = read(block, item);
        return this == LOAD
                ? Load.read(text)
                        .map(load -> load.inUnit(unit))
                        .filter(Load.Weight.class::isInstance)
                        .map(Load::toString)
                        .orElse(text)
                : text;
    }

    /// A copy of the routine with the typed text in this field. Empty text clears the field.
    ///
    /// @param unit the unit of a load that is typed without one
    /// @throws InvalidValueException if the text cannot be read
    public Routine write(Routine routine, Place place, String typed, WeightUnit unit) throws InvalidValueException {
        String text = typed.strip();
        return switch (this) {
            case SETS -> {
                SetsOf both = setsOf(routine, place, text);
                if (both != null) {
                    yield setsAndAmount(routine, place, both);
                }
                Range sets = count(ValueKind.SETS, text);
                yield routine.withBlock(place, block -> block.withSets(sets));
            }
            case REST -> {
                TimeRange rest = time(ValueKind.REST, text);
                yield routine.withBlock(place, block -> block.withRest(rest));
            }
            case AMOUNT -> {
                SetsOf both = setsOf(routine, place, text);
                yield both == null ? withAmount(routine, place, text) : setsAndAmount(routine, place, both);
            }
            case HOLD -> {
                TimeRange hold = time(ValueKind.HOLD, text);
                yield routine.withItem(place, item -> item.withHold(hold == null || hold.isZero() ? null : hold));
            }
            case SWITCH_REST -> {
                TimeRange rest = time(ValueKind.SWITCH_REST, text);
                yield routine.withItem(place, item -> item.withSwitchRest(rest));
            }
            case TEMPO -> {
                Tempo tempo = tempo(text);
                yield routine.withItem(place, item -> item.withTempo(tempo));
            }
            case LOAD -> {
                String load = load(text, unit);
                yield routine.withItem(place, item -> item.withLoad(load));
            }
            case CUE -> routine.withItem(place, item -> item.withCue(orNull(text)));
            case NOTE -> routine.withItem(place, item -> item.withNote(orNull(text)));
        };
    }

    /// `3 x 15` sets both sets and reps, in either of the two fields, except for members of a superset, whose sets
    /// belong to the whole superset.
    private static @Nullable SetsOf setsOf(Routine routine, Place place, String text) {
        return routine.block(place) instanceof Single ? Notation.readSetsOf(text).orElse(null) : null;
    }

    private static Routine setsAndAmount(Routine routine, Place place, SetsOf both) throws InvalidValueException {
        return withAmount(routine.withBlock(place, block -> block.withSets(both.sets())), place, both.each());
    }

    private static Routine withAmount(Routine routine, Place place, String text) throws InvalidValueException {
        Unit unit = routine.block(place).items().get(Math.max(place.member(), 0)).amount().unit();
        Amount amount = amount(unit, text);
        return routine.withItem(place, item -> item.withAmount(amount));
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

    private static Amount amount(Unit unit, String text) throws InvalidValueException {
        return switch (unit) {
            case REPS -> new Amount.Reps(count(ValueKind.REPS, text));
            case STEPS -> new Amount.Steps(count(ValueKind.STEPS, text));
            case SECONDS -> {
                TimeRange time = time(ValueKind.TIME, text);
                if (time == null || time.isZero()) {
                    throw new InvalidValueException(ValueKind.TIME, time == null ? Reason.EMPTY : Reason.TOO_SMALL);
                }
                yield new Amount.Time(time);
            }
        };
    }

    private static Range count(ValueKind kind, String text) throws InvalidValueException {
        try {
            return Notation.readRange(text, kind);
        } catch (NotationException e) {
            throw new InvalidValueException(kind, e);
        }
    }

    private static @Nullable TimeRange time(ValueKind kind, String text) throws InvalidValueException {
        try {
            return text.isEmpty() ? null : Notation.readTimeOrSeconds(text);
        } catch (NotationException e) {
            throw new InvalidValueException(kind, e);
        }
    }

    private static @Nullable Tempo tempo(String text) throws InvalidValueException {
        try {
            return text.isEmpty() ? null : Notation.readTempoOrSeconds(text);
        } catch (NotationException e) {
            throw new InvalidValueException(ValueKind.TEMPO, e);
        }
    }

    /// A weight in its standard notation, or other text as typed.
    private static @Nullable String load(String text, WeightUnit unit) throws InvalidValueException {
        try {
            return Load.readTyped(text, unit)
                    .map(load -> load instanceof Load.Weight ? load.toString() : text)
                    .orElse(null);
        } catch (NotationException e) {
            throw new InvalidValueException(ValueKind.LOAD, e);
        }
    }
}
