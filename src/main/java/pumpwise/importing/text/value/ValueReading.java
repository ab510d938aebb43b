package pumpwise.importing.text.value;

import java.time.Duration;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Tempo;
import pumpwise.catalog.Unit;
import pumpwise.routine.Load;
import pumpwise.routine.Notation;
import pumpwise.routine.NotationException;
import pumpwise.routine.Range;
import pumpwise.routine.TimeRange;

/// Reads the text of a value, once its kind is known. What cannot be read is null.
final class ValueReading {

    private static final Pattern HYPHENED = Pattern.compile("(?<=\\d)-(?=[a-z])");

    private ValueReading() {}

    static @Nullable Written sets(String written, String with) {
        boolean rounds = !with.contains("set") && !with.contains("x");
        return range(written, range -> new Written.Sets(range, rounds));
    }

    static @Nullable Written count(String written, @Nullable Unit unit) {
        return range(written, range -> new Written.Count(range, unit));
    }

    static @Nullable Written range(String written, Function<Range, Written> value) {
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

    static @Nullable Written lowerLift(String written) {
        try {
            return new Written.Pace(Notation.readTempoOrSeconds(written));
        } catch (NotationException e) {
            return null;
        }
    }

    static @Nullable Written tempo(String lower, String lift) {
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

    /// What each of some sets consists of.
    ///
    /// @param match the first count or time in group 2, those of further sets in group 3, and the unit in group 4
    static @Nullable Written each(MatchResult match, @Nullable Written sets) {
        String unit = match.group(4);
        Written count = count(match.group(2), unit == null ? null : unit(unit));
        if (count == null) {
            return time(match.group(2), Written.Time::new);
        }
        return match.group(3) == null || !(sets instanceof Written.Sets several)
                ? count
                : uneven(several.sets(), (Written.Count) count, match.group(3));
    }

    private static @Nullable Written uneven(Range sets, Written.Count first, String more) {
        int least = first.count().least();
        int greatest = first.count().greatest();
        for (String number : more.split("[^\\d]+", -1)) {
            if (!number.isEmpty()) {
                least = Math.min(least, Integer.parseInt(number));
                greatest = Math.max(greatest, Integer.parseInt(number));
            }
        }
        if (least < 1 || greatest > Range.GREATEST) {
            return null;
        }
        Range hull = new Range(least, greatest);
        return hull.equals(first.count()) ? first : new Written.Uneven(sets, hull);
    }

    static Unit unit(String word) {
        return word.startsWith("rep") ? Unit.REPS : Unit.STEPS;
    }

    static @Nullable Written weight(String text) {
        return Load.read(text)
                .filter(Load.Weight.class::isInstance)
                .map(load -> new Written.Load(load.toString()))
                .orElse(null);
    }
}
