package pumpwise.importing.log.layout;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.WeightUnit;
import pumpwise.session.record.SetRecord;
import pumpwise.storage.csv.CsvRow;

/// The cells of one row, by the names of their columns.
final class Cells {

    private static final int HARDEST = 10;
    private static final int MILLIS = 1000;
    private static final int SIXTY = 60;

    /// With a limited number of digits, because the time to read a number grows with their square.
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(?:[.,]\\d{1,20})?");

    private static final Pattern LONG_NUMBER = Pattern.compile("-?\\d+(?:[.,]\\d+)?");

    /// One thousand or one, depending on the country.
    private static final Pattern UNCLEAR_NUMBER = Pattern.compile("-?[1-9]\\d{0,2},\\d{3}");

    /// `1:30` and `0:01:30`.
    private static final Pattern CLOCK = Pattern.compile("(?:(\\d{1,4}):)?(\\d{1,4}):(\\d{2})");

    /// `2h 38m`.
    private static final Pattern LENGTH = Pattern.compile(
            "(?:(\\d{1,6}) ?h(?:r|rs)?)? ?(?:(\\d{1,6}) ?m(?:in)?)? ?(?:(\\d{1,6}) ?s(?:ec)?)?", Pattern.CASE_INSENSITIVE);

    private static final List<String> KILOGRAMS = List.of("weight kg", "weight kgs", "kg", "kgs");
    private static final List<String> POUNDS = List.of("weight lbs", "weight lb", "lbs", "lb");

    private static final String[] DISTANCES = {
        "distance", "distance meters", "distance km", "distance miles", "km", "mi"
    };

    private static final Pattern ZERO = Pattern.compile("0*(?:[.,]0*)?|-");

    private final Columns columns;
    private final CsvRow row;
    private final boolean decimalCommas;

    /// @param decimalCommas whether a comma in a number is a decimal comma for certain
    Cells(Columns columns, CsvRow row, boolean decimalCommas) {
        this.columns = columns;
        this.row = row;
        this.decimalCommas = decimalCommas;
    }

    /// A weight with its unit.
    ///
    /// @param amount null for none
    /// @param unit null if the log does not say
    record Weight(@Nullable BigDecimal amount, @Nullable WeightUnit unit) {}

    int line() {
        return row.line();
    }

    /// The cell of the first of these columns that is not blank, stripped; empty if there is none.
    String text(String... names) {
        for (String name : names) {
            String cell = cell(name);
            if (!cell.isBlank()) {
                return cell.strip();
            }
        }
        return "";
    }

    private String cell(String name) {
        int index = columns.index(name);
        return index >= 0 && index < row.cells().size() ? row.cells().get(index) : "";
    }

    /// A note; a hyphen alone stands for none.
    String note(String... names) {
        String text = text(names);
        return text.equals("-") ? "" : text;
    }

    /// The name of the exercise.
    String exercise(String... names) throws UnusableRowException {
        String name = text(names);
        if (name.isEmpty()) {
            throw new UnusableRowException(SkipReason.NO_EXERCISE, "");
        }
        return name;
    }

    /// A number; null for an empty cell.
    @Nullable BigDecimal number(String... names) throws UnusableRowException {
        String text = note(names);
        if (text.isEmpty()) {
            return null;
        }
        boolean isUnclear = !decimalCommas && UNCLEAR_NUMBER.matcher(text).matches();
        if (!NUMBER.matcher(text).matches() || isUnclear) {
            boolean isLong = LONG_NUMBER.matcher(text).matches() && !isUnclear;
            throw new UnusableRowException(isLong ? SkipReason.TOO_GREAT : SkipReason.BAD_NUMBER, text);
        }
        return new BigDecimal(text.replace(',', '.'));
    }

    /// A number of reps, such as `13.0`; 0 for an empty cell.
    int count(String... names) throws UnusableRowException {
        BigDecimal number = number(names);
        if (number == null) {
            return 0;
        }
        if (number.signum() < 0 || number.stripTrailingZeros().scale() > 0) {
            throw new UnusableRowException(SkipReason.BAD_NUMBER, text(names));
        }
        if (number.compareTo(BigDecimal.valueOf(SetRecord.MAX_COUNT)) > 0) {
            throw new UnusableRowException(SkipReason.TOO_GREAT, text(names));
        }
        return number.intValue();
    }

    /// A time in seconds, or as `1:30`, or as `2h 38m`; zero for an empty cell.
    Duration time(String... names) throws UnusableRowException {
        String text = note(names);
        Matcher clock = CLOCK.matcher(text);
        Matcher length = LENGTH.matcher(text);
        Duration time;
        if (clock.matches() && isClock(clock)) {
            time = sum(clock.group(1), clock.group(2), clock.group(3));
        } else if (!text.isEmpty() && length.matches()) {
            time = sum(length.group(1), length.group(2), length.group(3));
        } else {
            BigDecimal seconds = number(names);
            time = seconds == null
                    ? Duration.ZERO
                    : Duration.ofMillis(seconds.multiply(BigDecimal.valueOf(MILLIS)).setScale(0, RoundingMode.HALF_UP).longValue());
        }
        if (time.isNegative()) {
            throw new UnusableRowException(SkipReason.BAD_NUMBER, text);
        }
        if (time.compareTo(SetRecord.LONGEST) > 0) {
            throw new UnusableRowException(SkipReason.TOO_GREAT, text);
        }
        return time;
    }

    /// Not more than 59 seconds, or minutes after hours.
    private static boolean isClock(Matcher clock) {
        return whole(clock.group(3)) < SIXTY && (clock.group(1) == null || whole(clock.group(2)) < SIXTY);
    }

    private static Duration sum(@Nullable String hours, @Nullable String minutes, @Nullable String seconds) {
        return Duration.ofHours(whole(hours)).plusMinutes(whole(minutes)).plusSeconds(whole(seconds));
    }

    private static long whole(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }

    /// The effort, rounded up from halves; 0 if it was not rated.
    int effort(String... names) throws UnusableRowException {
        BigDecimal rating = number(names);
        if (rating == null || rating.signum() == 0) {
            return 0;
        }
        BigDecimal whole = rating.setScale(0, RoundingMode.HALF_UP);
        if (whole.signum() < 1 || whole.compareTo(BigDecimal.valueOf(HARDEST)) > 0) {
            throw new UnusableRowException(SkipReason.BAD_NUMBER, text(names));
        }
        return whole.intValue();
    }

    /// The weight, from the columns that the layout has for it.
    Weight weight() throws UnusableRowException {
        BigDecimal kilograms = number(KILOGRAMS.toArray(String[]::new));
        if (kilograms != null) {
            return new Weight(kilograms, WeightUnit.KILOGRAMS);
        }
        BigDecimal pounds = number(POUNDS.toArray(String[]::new));
        return pounds != null ? new Weight(pounds, WeightUnit.POUNDS) : weight("weight", "weight unit");
    }

    /// The weight in one column with its unit in another.
    Weight weight(String amount, String unit) throws UnusableRowException {
        return new Weight(number(amount), unit(text(unit)));
    }

    /// The weight in one column, in a unit that the column has.
    Weight weightIn(String amount, boolean metric) throws UnusableRowException {
        return new Weight(number(amount), metric ? WeightUnit.KILOGRAMS : WeightUnit.POUNDS);
    }

    private static @Nullable WeightUnit unit(String word) throws UnusableRowException {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "" -> null;
            case "kg", "kgs" -> WeightUnit.KILOGRAMS;
            case "lb", "lbs" -> WeightUnit.POUNDS;
            default -> throw new UnusableRowException(SkipReason.BAD_VALUE, word);
        };
    }

    /// The distance, as it is written; empty for none.
    String distance() {
        String written = text(DISTANCES);
        return ZERO.matcher(written).matches() ? "" : written;
    }

    /// The result of a set.
    ///
    /// @throws UnusableRowException if there is none, or only a distance
    ReadSet.Result result(int reps, Duration time, boolean countIsGiven) throws UnusableRowException {
        if (reps == 0 && time.isZero()) {
            BigDecimal distance = number(DISTANCES);
            if (distance != null && distance.signum() != 0) {
                throw new UnusableRowException(SkipReason.DISTANCE_ONLY, distance.toPlainString());
            }
            if (!countIsGiven) {
                throw new UnusableRowException(SkipReason.NO_RESULT, "");
            }
        }
        return new ReadSet.Result(reps, time);
    }
}
