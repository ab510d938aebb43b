package pumpwise.routine.edit;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pumpwise.catalog.Tempo;
import pumpwise.catalog.Unit;
import pumpwise.routine.ValueKind;
import pumpwise.routine.Load;
import pumpwise.routine.LoadSteps;
import pumpwise.routine.Notation;
import pumpwise.routine.NotationException;
import pumpwise.routine.Range;
import pumpwise.routine.TimeRange;
import pumpwise.routine.WeightUnit;

/// Increments and decrements a value in its notation. A range moves as a whole, but if the caret or the selection is in
/// one end of it, only that end moves, at most to the other end. A tempo works the same way. Text that cannot be read
/// is left unchanged.
///
/// The small and the wide steps: sets 1; reps and steps 1 and 5; a hold 0.5 s and 1 s; rests 5 s and 15 s; a time in
/// minutes 1 min and 5 min, other times 5 s and 15 s; a tempo 0.5 s and 1 s; a load one and four increments of its
/// equipment.
public final class ValueStepper {

    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+(?:[.,]\\p{Nd}+)?");
    private static final long LONGEST = TimeRange.GREATEST.toMillis();

    /// The text after a step.
    ///
    /// @param text the whole text
    /// @param from start of the part that moved
    /// @param to end of the part that moved
    public record Stepped(String text, int from, int to) {}

    /// The part of a value that moves.
    private enum Moving {
        ALL,
        FIRST,
        SECOND
    }

    private final ItemField field;
    private final Unit unit;
    private final LoadSteps loads;
    private final WeightUnit weightUnit;

    /// @param unit the unit of the exercise
    /// @param loads the increments of its load
    /// @param weightUnit the user's weight unit
    public ValueStepper(ItemField field, Unit unit, LoadSteps loads, WeightUnit weightUnit) {
        this.field = field;
        this.unit = unit;
        this.loads = loads;
        this.weightUnit = weightUnit;
    }

    /// Steps a text whose characters from `from` to `to` are selected.
    ///
    /// @param by up (1) or down (-1)
    public Optional<Stepped> step(String written, int from, int to, int by, boolean wide) {
        int steps = wide ? by * wide(written) : by;
        if (field == ItemField.LOAD) {
            return load(written, steps);
        }
        if (written.isBlank()) {
            return steps > 0 ? first().map(text -> new Stepped(text, 0, text.length())) : Optional.empty();
        }
        Moving moving = moving(written, from, to);
        try {
            return switch (field) {
                case SETS -> Optional.of(count(ValueKind.SETS, written, moving, steps));
                case AMOUNT -> Optional.of(amount(written, moving, steps));
                case HOLD -> Optional.of(time(written, moving, steps, 500, 0));
                case REST, SWITCH_REST -> Optional.of(time(written, moving, steps, 5_000, 0));
                case TEMPO -> Optional.of(tempo(written, moving, steps));
                case LOAD, CUE, NOTE -> Optional.empty();
            };
        } catch (NotationException e) {
            return Optional.empty();
        }
    }

    /// The number of small steps in a wide one.
    private int wide(String written) {
        return switch (field) {
            case SETS, CUE, NOTE -> 1;
            case AMOUNT -> unit == Unit.SECONDS && timeStep(written) < 60_000 ? 3 : 5;
            case HOLD, TEMPO -> 2;
            case REST, SWITCH_REST -> 3;
            case LOAD -> 4;
        };
    }

    /// The value after the first step up from an empty field.
    private Optional<String> first() {
        return switch (field) {
            case HOLD -> Optional.of("1 s");
            case REST, SWITCH_REST -> Optional.of("30 s");
            case TEMPO -> Optional.of(Notation.write(Tempo.CONTROLLED));
            case SETS, AMOUNT, LOAD, CUE, NOTE -> Optional.empty();
        };
    }

    private Moving moving(String written, int from, int to) {
        // The two numbers of 1:30 are not the ends of a range.
        if (field != ItemField.TEMPO && !Notation.isRange(written)) {
            return Moving.ALL;
        }
        List<MatchResult> numbers = NUMBER.matcher(written).results().toList();
        if (numbers.size() != 2) {
            return Moving.ALL;
        }
        return isIn(numbers.getFirst(), from, to)
                ? Moving.FIRST
                : isIn(numbers.getLast(), from, to) ? Moving.SECOND : Moving.ALL;
    }

    private static boolean isIn(MatchResult number, int from, int to) {
        return from >= number.start() && to <= number.end();
    }

    private Stepped amount(String written, Moving moving, int steps) throws NotationException {
        return switch (unit) {
            case REPS -> count(ValueKind.REPS, written, moving, steps);
            case STEPS -> count(ValueKind.STEPS, written, moving, steps);
            case SECONDS -> time(written, moving, steps, timeStep(written), 1_000);
        };
    }

    private static Stepped count(ValueKind kind, String written, Moving moving, int steps) throws NotationException {
        Range range = Notation.readRange(written, kind);
        Ends ends = new Ends(range.least(), range.greatest(), 1, Range.GREATEST).move(moving, steps);
        return stepped(moving, Notation.isRange(written) ? ends.least + "-" + ends.greatest : Long.toString(ends.least));
    }

    private static Stepped time(String written, Moving moving, int steps, long step, long floor) throws NotationException {
        TimeRange range = Notation.readTimeOrSeconds(written);
        Ends ends = new Ends(range.least().toMillis(), range.greatest().toMillis(), floor, LONGEST).move(moving, steps * step);
        String text = Notation.write(new TimeRange(Duration.ofMillis(ends.least), Duration.ofMillis(ends.greatest)));
        // A range keeps both ends even when they meet, so that they can be moved apart again.
        boolean met = ends.least == ends.greatest && Notation.isRange(written);
        return stepped(moving, met ? text.replaceFirst(NUMBER.pattern(), "$0-$0") : text);
    }

    private static Stepped tempo(String written, Moving moving, int steps) throws NotationException {
        Tempo tempo = Notation.readTempoOrSeconds(written);
        Duration lower = moving == Moving.SECOND ? tempo.lower() : paced(tempo.lower(), steps);
        Duration lift = moving == Moving.FIRST ? tempo.lift() : paced(tempo.lift(), steps);
        return stepped(moving, Notation.write(new Tempo(lower, lift)));
    }

    private static Duration paced(Duration phase, int steps) {
        return Duration.ofMillis(Math.clamp(phase.toMillis() + steps * 500L, 500, Tempo.GREATEST.toMillis()));
    }

    private Optional<Stepped> load(String written, int steps) {
        Load load = Load.read(written).orElse(null);
        for (int step = 0; step < Math.abs(steps); step++) {
            Load next = steps > 0 ? loads.more(load, weightUnit) : loads.less(load, weightUnit);
            if (next == null && step > 0) {
                // A wide step down stops at the smallest weight instead of removing the load.
                break;
            }
            load = next;
        }
        String text = Objects.toString(load, "");
        return text.equals(written) ? Optional.empty() : Optional.of(new Stepped(text, 0, text.length()));
    }

    private static long timeStep(String written) {
        return Notation.isInMinutes(written) ? 60_000 : 5_000;
    }

    private static Stepped stepped(Moving moving, String text) {
        Matcher numbers = NUMBER.matcher(text);
        if (moving == Moving.ALL || !numbers.find() || (moving == Moving.SECOND && !numbers.find())) {
            return new Stepped(text, 0, text.length());
        }
        return new Stepped(text, numbers.start(), numbers.end());
    }

    /// Both ends of a range and their limits.
    private record Ends(long least, long greatest, long floor, long ceiling) {

        Ends move(Moving moving, long by) {
            return switch (moving) {
                case ALL -> {
                    long way = Math.clamp(by, Math.min(floor - least, 0), Math.max(ceiling - greatest, 0));
                    yield new Ends(least + way, greatest + way, floor, ceiling);
                }
                case FIRST -> new Ends(Math.clamp(least + by, Math.min(floor, least), greatest), greatest, floor, ceiling);
                case SECOND -> new Ends(least, Math.clamp(greatest + by, least, ceiling), floor, ceiling);
            };
        }
    }
}
