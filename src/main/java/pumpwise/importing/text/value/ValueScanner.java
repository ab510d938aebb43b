package pumpwise.importing.text.value;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Tempo;
import pumpwise.catalog.Unit;
import pumpwise.routine.Load;
import pumpwise.routine.Notation;
import pumpwise.routine.NotationException;
import pumpwise.routine.Range;
import pumpwise.routine.TimeRange;
import pumpwise.routine.WeightUnit;

/// Finds the values in a line. What remains are names and remarks.
public final class ValueScanner {

    /// Takes the place of a value that was found.
    public static final char TAKEN = '\u0000';

    // Most lines lack the words of most values, and looking for a word is much faster than looking for a value.
    private static final Pattern TEMPO_WORDS = Pattern.compile("tempo|down|up|low|lift|ecc|con|neg");
    private static final Pattern REST_WORDS = Pattern.compile("rest|recover|break|between|(?<![a-z])ri?(?![a-z])");
    private static final Pattern HOLD_WORDS = Pattern.compile("hold|paus|squeez|contract");
    private static final Pattern LOAD_WORDS = Pattern.compile("kg|kilo|lb|pound|#|band|rpe|%|@|body ?weight|bw");

    private static final Pattern HYPHENED = Pattern.compile("(?<=\\d)-(?=[a-z])");

    private final WeightUnit unit;

    /// @param unit of a weight without one
    public ValueScanner(WeightUnit unit) {
        this.unit = unit;
    }

    /// A value and its position.
    public record Found(int from, int to, Written value) {}

    /// The values of a line.
    ///
    /// @param values in the order of the line
    /// @param rest the plain text with every character of a value replaced by [#TAKEN]
    public record Scan(List<Found> values, String rest) {}

    /// A load that stands alone; a number is a weight in the unit.
    public String load(String text) {
        return Load.read(text).map(load -> load.inUnit(unit).toString()).orElse(text);
    }

    /// Finds the values of a line.
    ///
    /// @param plain from [PlainText#of(String)]
    public Scan scan(String plain) {
        List<Found> found = new ArrayList<>();
        StringBuilder rest = new StringBuilder(plain);
        if (plain.chars().noneMatch(Character::isDigit) && !NumberWords.mayContain(plain)) {
            take(rest, found, ValuePatterns.USUAL_TEMPO, _ -> new Written.Pace(null));
            take(rest, found, ValuePatterns.SIDES, match -> new Written.Side(match.group().strip().startsWith("ea")));
            return new Scan(found, rest.toString());
        }
        if (TEMPO_WORDS.matcher(plain).find()) {
            takeTempo(rest, found);
        }
        if (REST_WORDS.matcher(plain).find()) {
            takeRest(rest, found);
        }
        if (HOLD_WORDS.matcher(plain).find()) {
            take(rest, found, ValuePatterns.HOLD_AFTER, match -> time(match.group(1), Written.Hold::new));
            take(rest, found, ValuePatterns.HOLD, match -> time(match.group(1), Written.Hold::new));
            take(rest, found, ValuePatterns.NO_HOLD, _ -> new Written.Hold(null));
        }
        if (LOAD_WORDS.matcher(plain).find()) {
            takeLoad(rest, found);
        }
        takeCounts(rest, found);
        take(rest, found, ValuePatterns.PLAIN_TIME, match -> time(match.group(1), Written.Time::new));
        take(rest, found, ValuePatterns.SIDES, match -> new Written.Side(match.group().strip().startsWith("ea")));
        found.sort(Comparator.comparingInt(Found::from));
        return new Scan(found, rest.toString());
    }

    private void takeRest(StringBuilder rest, List<Found> found) {
        take(rest, found, ValuePatterns.SWITCH_REST, match -> time(match.group(1), Written.SwitchRest::new));
        take(rest, found, ValuePatterns.REST_AFTER, this::rest);
        take(rest, found, ValuePatterns.REST, this::rest);
        take(rest, found, ValuePatterns.REST_BETWEEN, this::rest);
        take(rest, found, ValuePatterns.NO_REST, _ -> new Written.Rest(null, false));
    }

    private static void takeTempo(StringBuilder rest, List<Found> found) {
        take(rest, found, ValuePatterns.LOWER_LIFT, match -> lowerLift(match.group(1)));
        take(rest, found, ValuePatterns.USUAL_TEMPO, _ -> new Written.Pace(null));
        take(rest, found, ValuePatterns.DOWN_UP, match -> tempo(match.group(1), match.group(2)));
        take(rest, found, ValuePatterns.UP_DOWN, match -> tempo(match.group(2), match.group(1)));
        take(rest, found, ValuePatterns.DOWN, match -> time(match.group(1), time -> new Written.Lowering(time.least())));
        DigitTempo.take(rest, found);
    }

    private void takeLoad(StringBuilder rest, List<Found> found) {
        Function<MatchResult, @Nullable Written> weight = match -> weight(match.group(1));
        take(rest, found, ValuePatterns.WEIGHT, weight);
        take(rest, found, ValuePatterns.WEIGHT_AFTER_TIMES, weight);
        take(rest, found, ValuePatterns.BAND, match -> new Written.Load(match.group(1)));
        take(rest, found, ValuePatterns.EFFORT, match -> new Written.Load(match.group(1).toUpperCase(Locale.ROOT)));
        take(rest, found, ValuePatterns.PERCENT, match -> new Written.Load(match.group(1).replace("rm", "RM")));
        take(rest, found, ValuePatterns.BODYWEIGHT, _ -> new Written.Load("bodyweight"));
        take(rest, found, ValuePatterns.BARE_WEIGHT, match -> weight(match.group(1) + " " + unit.word()));
    }

    private static @Nullable Written weight(String text) {
        return Load.read(text)
                .filter(Load.Weight.class::isInstance)
                .map(load -> new Written.Load(load.toString()))
                .orElse(null);
    }

    private static void takeCounts(StringBuilder rest, List<Found> found) {
        takeBoth(rest, found, ValuePatterns.SETS_OF);
        takeBoth(rest, found, ValuePatterns.TIMES_OF);
        takeRepsBySets(rest, found);
        take(rest, found, ValuePatterns.SETS_LABEL, match -> sets(match.group(2), match.group(1)));
        take(rest, found, ValuePatterns.SETS, match -> sets(match.group(1), match.group(2)));
        take(rest, found, ValuePatterns.COUNT_OF, match -> count(match.group(1), unit(match.group(2))));
        take(rest, found, ValuePatterns.COUNT_LABEL, match -> count(match.group(2), unit(match.group(1))));
        take(rest, found, ValuePatterns.COUNT_EACH, match -> count(match.group(1), null));
        take(rest, found, ValuePatterns.TIMES, match -> range(match.group(1), Written.Times::new));
    }

    /// `15 reps x 3 sets`
    private static void takeRepsBySets(StringBuilder rest, List<Found> found) {
        Matcher matcher = ValuePatterns.REPS_BY_SETS.matcher(rest);
        if (matcher.find()) {
            String counted = matcher.group(2);
            Written count = count(matcher.group(1), counted == null ? null : unit(counted));
            Written sets = sets(matcher.group(3), matcher.group());
            if (count != null && sets != null) {
                found.add(new Found(matcher.start(), matcher.start(3), count));
                found.add(new Found(matcher.start(3), matcher.end(), sets));
                erase(rest, matcher.start(), matcher.end());
            }
        }
    }

    /// Takes sets and what each of them consists of, as two values.
    private static void takeBoth(StringBuilder rest, List<Found> found, Pattern pattern) {
        Matcher matcher = pattern.matcher(rest);
        int from = 0;
        while (matcher.find(from)) {
            Written sets = sets(matcher.group(1), matcher.group());
            Written each = each(matcher.group(2), matcher.group(3), sets);
            from = matcher.end();
            if (sets != null && each != null) {
                found.add(new Found(matcher.start(), matcher.start(2), sets));
                found.add(new Found(matcher.start(2), matcher.end(), each));
                erase(rest, matcher.start(), matcher.end());
            }
        }
    }

    private static @Nullable Written each(String written, @Nullable String more, @Nullable Written sets) {
        Written count = range(written, range -> new Written.Count(range, null));
        if (count == null) {
            return time(written, Written.Time::new);
        }
        return more == null || !(sets instanceof Written.Sets several)
                ? count
                : uneven(several.sets(), ((Written.Count) count).count(), more);
    }

    private static @Nullable Written uneven(Range sets, Range first, String more) {
        int least = first.least();
        int greatest = first.greatest();
        for (String number : more.split("[^\\d]+")) {
            if (!number.isEmpty()) {
                least = Math.min(least, Integer.parseInt(number));
                greatest = Math.max(greatest, Integer.parseInt(number));
            }
        }
        if (least < 1 || greatest > Range.GREATEST) {
            return null;
        }
        Range hull = new Range(least, greatest);
        return hull.equals(first) ? new Written.Count(first, null) : new Written.Uneven(sets, hull);
    }

    private @Nullable Written rest(MatchResult match) {
        String tail = match.group(2) == null ? "" : match.group(2);
        boolean everywhere = tail.contains("everything") || tail.contains("exercises") || tail.contains("all");
        return time(match.group(1), time -> new Written.Rest(time, everywhere));
    }

    private static Unit unit(String word) {
        return word.startsWith("rep") ? Unit.REPS : Unit.STEPS;
    }

    private static @Nullable Written sets(String written, String with) {
        boolean rounds = !with.contains("set") && !with.contains("x");
        return range(written, range -> new Written.Sets(range, rounds));
    }

    private static @Nullable Written count(String written, @Nullable Unit unit) {
        return range(written, range -> new Written.Count(range, unit));
    }

    private static @Nullable Written range(String written, Function<Range, Written> value) {
        try {
            return value.apply(Notation.readRange(NumberWords.inDigits(written).replace(" or ", "-")));
        } catch (NotationException e) {
            return null;
        }
    }

    static @Nullable Written time(String written, Function<TimeRange, Written> value) {
        TimeRange time = time(written);
        return time == null ? null : value.apply(time);
    }

    private static @Nullable TimeRange time(String written) {
        String digits = HYPHENED.matcher(NumberWords.inDigits(written.replaceFirst("\\.$", ""))).replaceAll(" ").replace(" or ", "-");
        String spelled = digits.replaceFirst("half an? min(?:ute)?", "30 s").replaceFirst("^an? minute", "1 min");
        try {
            return Notation.readTimeOrSeconds(spelled);
        } catch (NotationException e) {
            return null;
        }
    }

    private static @Nullable Written lowerLift(String written) {
        try {
            return new Written.Pace(Notation.readTempoOrSeconds(written));
        } catch (NotationException e) {
            return null;
        }
    }

    private static @Nullable Written tempo(String lower, String lift) {
        TimeRange down = time(lower);
        TimeRange up = time(lift);
        return down == null || up == null ? null : pace(down.least(), up.least());
    }

    static @Nullable Written pace(Duration lower, Duration lift) {
        boolean possible = lower.compareTo(Tempo.LEAST) >= 0
                && lift.compareTo(Tempo.LEAST) >= 0
                && lower.compareTo(Tempo.GREATEST) <= 0
                && lift.compareTo(Tempo.GREATEST) <= 0;
        return possible ? new Written.Pace(new Tempo(lower, lift)) : null;
    }

    private static void take(
            StringBuilder rest, List<Found> found, Pattern pattern, Function<MatchResult, @Nullable Written> reading) {
        Matcher matcher = pattern.matcher(rest);
        int from = 0;
        while (from <= rest.length() && matcher.find(from)) {
            from = Math.max(matcher.end(), matcher.start() + 1);
            Written value = matcher.end() == matcher.start() ? null : reading.apply(matcher.toMatchResult());
            if (value != null) {
                found.add(new Found(matcher.start(), matcher.end(), value));
                erase(rest, matcher.start(), matcher.end());
            }
        }
    }

    /// Marks characters as read.
    public static void erase(StringBuilder rest, int from, int to) {
        for (int at = from; at < to; at++) {
            rest.setCharAt(at, TAKEN);
        }
    }
}
