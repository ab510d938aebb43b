package pumpwise.routine.edit;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pumpwise.catalog.Tempo;
import pumpwise.catalog.Unit;
import pumpwise.routine.Notation;
import pumpwise.routine.NotationException;
import pumpwise.routine.Range;
import pumpwise.routine.TimeRange;

/// Steps a figure with the arrow keys. A range moves as a whole; with the caret in one end of it, or that end
/// selected, only that end moves, as far as the other. So does a tempo. What cannot be read does not move.
///
/// The steps, and the wide ones: sets 1; repetitions and steps 1 and 5; a hold 0.5 s and 1 s; rests 5 s and 15 s; a time
/// written in minutes 1 min and 5 min, other times 5 s and 15 s; a tempo 0.5 s and 1 s; a load 2.5 kg and 10 kg, or 5 lb
/// and 20 lb.
public final class FigureSteps {

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final Pattern LOAD = Pattern.compile("(\\D*)(" + NUMBER + ")(\\s*(kg|lbs?)\\b.*)");
    private static final long LONGEST = TimeRange.GREATEST.toMillis();

    /// What stands there after a step.
    ///
    /// @param text all of it
    /// @param from where what moved begins
    /// @param to where it ends
    public record Stepped(String text, int from, int to) {}

    /// Which part of a figure moves.
    private enum Moving {
        ALL,
        FIRST,
        SECOND
    }

    private final ItemField field;
    private final Unit unit;

    /// @param unit what the item is counted in
    public FigureSteps(ItemField field, Unit unit) {
        this.field = field;
        this.unit = unit;
    }

    /// Steps what is written, with `from` to `to` selected.
    ///
    /// @param by up (1) or down (-1)
    public Optional<Stepped> step(String written, int from, int to, int by, boolean wide) {
        int steps = wide ? by * wide(written) : by;
        if (written.isBlank()) {
            return steps > 0 ? first().map(text -> new Stepped(text, 0, text.length())) : Optional.empty();
        }
        Moving moving = moving(written, from, to);
        try {
            return switch (field) {
                case SETS -> Optional.of(count(written, moving, steps));
                case AMOUNT -> Optional.of(
                        unit == Unit.SECONDS ? time(written, moving, steps, timeStep(written), 1_000) : count(written, moving, steps));
                case HOLD -> Optional.of(time(written, moving, steps, 500, 0));
                case REST, SWITCH_REST -> Optional.of(time(written, moving, steps, 5_000, 0));
                case TEMPO -> Optional.of(tempo(written, moving, steps));
                case LOAD -> load(written, steps);
                case CUE, NOTE -> Optional.empty();
            };
        } catch (NotationException e) {
            return Optional.empty();
        }
    }

    /// How many steps a wide one is.
    private int wide(String written) {
        return switch (field) {
            case SETS, CUE, NOTE -> 1;
            case AMOUNT -> unit == Unit.SECONDS && timeStep(written) < 60_000 ? 3 : 5;
            case HOLD, TEMPO -> 2;
            case REST, SWITCH_REST -> 3;
            case LOAD -> 4;
        };
    }

    /// What the first step up makes of nothing.
    private Optional<String> first() {
        return switch (field) {
            case HOLD -> Optional.of("1 s");
            case REST, SWITCH_REST -> Optional.of("30 s");
            case TEMPO -> Optional.of(Notation.write(Tempo.CONTROLLED));
            case SETS, AMOUNT, LOAD, CUE, NOTE -> Optional.empty();
        };
    }

    private static Moving moving(String written, int from, int to) {
        Matcher numbers = NUMBER.matcher(written);
        if (!numbers.find()) {
            return Moving.ALL;
        }
        boolean inFirst = from >= numbers.start() && to <= numbers.end();
        if (!numbers.find()) {
            return Moving.ALL;
        }
        boolean inSecond = from >= numbers.start() && to <= numbers.end();
        return inFirst ? Moving.FIRST : inSecond ? Moving.SECOND : Moving.ALL;
    }

    private static Stepped count(String written, Moving moving, int steps) throws NotationException {
        Range range = Notation.readRange(written);
        Ends ends = new Ends(range.least(), range.greatest(), 1, Range.GREATEST).move(moving, steps);
        return stepped(moving, isRange(written) ? ends.least + "-" + ends.greatest : Long.toString(ends.least));
    }

    private static Stepped time(String written, Moving moving, int steps, long step, long floor) throws NotationException {
        TimeRange range = Notation.readTimeOrSeconds(written);
        Ends ends = new Ends(range.least().toMillis(), range.greatest().toMillis(), floor, LONGEST).move(moving, steps * step);
        String text = Notation.write(new TimeRange(Duration.ofMillis(ends.least), Duration.ofMillis(ends.greatest)));
        // Both ends stay there to be moved, even where they have met.
        boolean met = ends.least == ends.greatest && isRange(written);
        return stepped(moving, met ? text.replaceFirst(NUMBER.pattern(), "$0-$0") : text);
    }

    private static Stepped tempo(String written, Moving moving, int steps) throws NotationException {
        Tempo tempo = Notation.readTempo(written);
        Duration lower = moving == Moving.SECOND ? tempo.lower() : paced(tempo.lower(), steps);
        Duration lift = moving == Moving.FIRST ? tempo.lift() : paced(tempo.lift(), steps);
        return stepped(moving, Notation.write(new Tempo(lower, lift)));
    }

    private static Duration paced(Duration phase, int steps) {
        return Duration.ofMillis(Math.clamp(phase.toMillis() + steps * 500L, 500, Tempo.GREATEST.toMillis()));
    }

    private static Optional<Stepped> load(String written, int steps) {
        Matcher load = LOAD.matcher(written);
        if (!load.matches()) {
            return Optional.empty();
        }
        BigDecimal step = new BigDecimal(load.group(4).equals("kg") ? "2.5" : "5");
        BigDecimal next = new BigDecimal(load.group(2)).add(step.multiply(BigDecimal.valueOf(steps)));
        if (next.signum() <= 0) {
            return Optional.empty();
        }
        String text = load.group(1) + next.stripTrailingZeros().toPlainString() + load.group(3);
        return Optional.of(new Stepped(text, 0, text.length()));
    }

    private static long timeStep(String written) {
        return written.contains("min") ? 60_000 : 5_000;
    }

    private static boolean isRange(String written) {
        return NUMBER.matcher(written).results().count() > 1;
    }

    private static Stepped stepped(Moving moving, String text) {
        Matcher numbers = NUMBER.matcher(text);
        if (moving == Moving.ALL || !numbers.find() || (moving == Moving.SECOND && !numbers.find())) {
            return new Stepped(text, 0, text.length());
        }
        return new Stepped(text, numbers.start(), numbers.end());
    }

    /// Both ends of a range, and how far they may go.
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
