package pumpwise.importing.text.value;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Load;
import pumpwise.routine.WeightUnit;

/// Finds the values in a line. What remains are names and remarks.
public final class ValueScanner {

    // Most lines lack the words of most values, and looking for a word is much faster than looking for a value.
    private static final Pattern TEMPO_WORDS = Pattern.compile("tempo|down|up|low|lift|ecc|con|neg");
    private static final Pattern REST_WORDS = Pattern.compile("rest|recover|break|between|(?<![a-z])ri?(?![a-z])");
    private static final Pattern HOLD_WORDS = Pattern.compile("hold|paus|squeez|contract");
    private static final Pattern LOAD_WORDS = Pattern.compile("kg|kilo|lb|pound|#|band|rpe|%|@|body ?weight|bw");

    private final WeightUnit unit;

    /// @param unit of a weight without one
    public ValueScanner(WeightUnit unit) {
        this.unit = unit;
    }

    /// The values of a line.
    ///
    /// @param values in the order of the line
    /// @param rest the plain text with every character of a value replaced by [FoundValue#TAKEN]
    public record Scan(List<FoundValue> values, String rest) {}

    /// A load that stands alone; a number is a weight in the unit.
    public String load(String text) {
        return Load.read(text).map(load -> load.inUnit(unit).toString()).orElse(text);
    }

    /// Finds the values of a line.
    ///
    /// @param plain from [PlainText#of(String)]
    public Scan scan(String plain) {
        ValueSearch search = new ValueSearch(plain);
        if (plain.chars().noneMatch(Character::isDigit) && !NumberWords.mayContain(plain)) {
            search.take(ValuePatterns.USUAL_TEMPO, _ -> new Written.Pace(null));
            search.take(ValuePatterns.SIDES, match -> new Written.Side(match.group().strip().startsWith("ea")));
            return new Scan(search.found(), search.rest.toString());
        }
        if (TEMPO_WORDS.matcher(plain).find()) {
            takeTempo(search);
        }
        if (REST_WORDS.matcher(plain).find()) {
            takeRest(search);
        }
        if (HOLD_WORDS.matcher(plain).find()) {
            search.take(ValuePatterns.HOLD_AFTER, match -> ValueReading.time(match.group(1), Written.Hold::new));
            search.take(ValuePatterns.HOLD, match -> ValueReading.time(match.group(1), Written.Hold::new));
            search.take(ValuePatterns.NO_HOLD, _ -> new Written.Hold(null));
        }
        if (LOAD_WORDS.matcher(plain).find()) {
            takeLoad(search);
        }
        takeCounts(search);
        search.take(ValuePatterns.PLAIN_TIME, match -> ValueReading.time(match.group(1), Written.Time::new));
        search.take(ValuePatterns.SIDES, match -> new Written.Side(match.group().strip().startsWith("ea")));
        return new Scan(search.found(), search.rest.toString());
    }

    private void takeRest(ValueSearch search) {
        search.take(ValuePatterns.SWITCH_REST, match -> ValueReading.time(match.group(1), Written.SwitchRest::new));
        search.take(ValuePatterns.REST_AFTER, this::rest);
        search.take(ValuePatterns.REST, this::rest);
        search.take(ValuePatterns.REST_BETWEEN, this::rest);
        search.take(ValuePatterns.NO_REST, _ -> new Written.Rest(null, false));
    }

    private static void takeTempo(ValueSearch search) {
        search.take(ValuePatterns.LOWER_LIFT, match -> ValueReading.lowerLift(match.group(1)));
        search.take(ValuePatterns.USUAL_TEMPO, _ -> new Written.Pace(null));
        search.take(ValuePatterns.DOWN_UP, match -> ValueReading.tempo(match.group(1), match.group(2)));
        search.take(ValuePatterns.UP_DOWN, match -> ValueReading.tempo(match.group(2), match.group(1)));
        search.take(ValuePatterns.DOWN, match -> ValueReading.time(match.group(1), time -> new Written.Lowering(time.least())));
        DigitTempo.take(search);
    }

    private void takeLoad(ValueSearch search) {
        Function<MatchResult, @Nullable Written> weight = match -> ValueReading.weight(match.group(1));
        search.take(ValuePatterns.WEIGHT, weight);
        search.take(ValuePatterns.WEIGHT_AFTER_TIMES, weight);
        search.take(ValuePatterns.BAND, match -> new Written.Load(match.group(1)));
        search.take(ValuePatterns.EFFORT, match -> new Written.Load(match.group(1).toUpperCase(Locale.ROOT)));
        search.take(ValuePatterns.PERCENT, match -> new Written.Load(match.group(1).replace("rm", "RM")));
        search.take(ValuePatterns.BODYWEIGHT, _ -> new Written.Load("bodyweight"));
        search.take(ValuePatterns.BARE_WEIGHT, match -> ValueReading.weight(match.group(1) + " " + unit.word()));
    }

    private static void takeCounts(ValueSearch search) {
        takeBoth(search, ValuePatterns.SETS_OF);
        takeBoth(search, ValuePatterns.TIMES_OF);
        takeRepsBySets(search);
        search.take(ValuePatterns.SETS_LABEL, match -> ValueReading.sets(match.group(2), match.group(1)));
        search.take(ValuePatterns.SETS, match -> ValueReading.sets(match.group(1), match.group(2)));
        search.take(ValuePatterns.COUNT_OF, match -> ValueReading.count(match.group(1), ValueReading.unit(match.group(2))));
        search.take(ValuePatterns.COUNT_LABEL, match -> ValueReading.count(match.group(2), ValueReading.unit(match.group(1))));
        search.take(ValuePatterns.COUNT_EACH, match -> ValueReading.count(match.group(1), null));
        search.take(ValuePatterns.TIMES, match -> ValueReading.range(match.group(1), Written.Times::new));
    }

    /// `15 reps x 3 sets`
    private static void takeRepsBySets(ValueSearch search) {
        Matcher matcher = ValuePatterns.REPS_BY_SETS.matcher(search.rest);
        if (matcher.find()) {
            String counted = matcher.group(2);
            Written count = ValueReading.count(matcher.group(1), counted == null ? null : ValueReading.unit(counted));
            Written sets = ValueReading.sets(matcher.group(3), matcher.group());
            if (count != null && sets != null) {
                search.addBoth(matcher, matcher.start(3), count, sets);
            }
        }
    }

    /// Takes sets and what each of them consists of, as two values.
    private static void takeBoth(ValueSearch search, Pattern pattern) {
        Matcher matcher = pattern.matcher(search.rest);
        int from = 0;
        while (matcher.find(from)) {
            Written sets = ValueReading.sets(matcher.group(1), matcher.group());
            Written each = ValueReading.each(matcher, sets);
            from = matcher.end();
            if (sets != null && each != null) {
                search.addBoth(matcher, matcher.start(2), sets, each);
            }
        }
    }

    private @Nullable Written rest(MatchResult match) {
        String tail = match.group(2) == null ? "" : match.group(2);
        boolean everywhere = tail.contains("everything") || tail.contains("exercises") || tail.contains("all");
        return ValueReading.time(match.group(1), time -> new Written.Rest(time, everywhere));
    }
}
