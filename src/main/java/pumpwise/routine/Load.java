package pumpwise.routine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.NotationException.Reason;

/// The load of a set: a weight, a band, or a description. [#read] turns its text into the same load again.
public sealed interface Load {

    /// Reads a load: `40 kg`, `22,5KG`, `2x20 kg`, `20 lbs`, `green band`. Any other text is kept as a description,
    /// also a number without a unit.
    ///
    /// @return empty for blank text
    static Optional<Load> read(String text) {
        String plain = ValueNormalizer.normalize(text);
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        Load weight = Weight.find(plain, null);
        Load band = weight == null ? Band.find(plain) : weight;
        return Optional.of(band == null ? new Words(text.strip()) : band);
    }

    /// Reads a load that the user has just typed. A number without a unit is a weight in `unit`.
    ///
    /// @return empty for blank text
    /// @throws NotationException if it looks like a weight but is not one, such as `1,000 kg`
    static Optional<Load> readTyped(String text, WeightUnit unit) throws NotationException {
        Optional<Load> load = read(text).map(read -> read.inUnit(unit));
        if (load.filter(Words.class::isInstance).isPresent()) {
            Matcher number = Weight.NUMBER_ALONE.matcher(ValueNormalizer.normalize(text));
            if (number.matches()) {
                throw new NotationException(number.group(1) == null ? Reason.NOT_A_LOAD : Reason.TOO_GREAT, text);
            }
        }
        return load;
    }

    /// A load in its standard notation: a weight in one form, any other load as it is.
    static String tidy(String text) {
        Weight weight = Weight.find(ValueNormalizer.normalize(text), null);
        return weight == null ? text : weight.toString();
    }

    /// This load, or a weight in `unit` if it is a number without a unit.
    default Load inUnit(WeightUnit unit) {
        return this;
    }

    /// In kilograms; empty if it is not a weight.
    default Optional<BigDecimal> kilograms() {
        return Optional.empty();
    }

    /// One weight or several equal ones, such as two dumbbells.
    ///
    /// @param pieces the number of weights, 1 to 9
    /// @param amount of each, 0 to 9999.99, with at most two decimals
    /// @param unit of the amount
    record Weight(int pieces, BigDecimal amount, WeightUnit unit) implements Load {

        private static final String NUMBER =
                "(\\d{1,4}(?:[.,]\\d{1,2})?|[.,]\\d{1,2}|(?:\\d{1,4} )?\\d\u2044[1-9])";
        private static final String KILOGRAMS = "kgs?|kilos?|kilogram(?:me)?s?";
        private static final String POUNDS = "lbs?|pounds?|#";
        private static final String UNIT = "(?:(" + KILOGRAMS + ")|(" + POUNDS + "))\\.?";

        /// `40 kg` and `2 x 20 kg`.
        private static final Pattern WRITTEN = Pattern.compile("(?:(\\d) ?x ?)?" + NUMBER + " ?(?:" + UNIT + ")?");

        /// `20 kg x 2`.
        private static final Pattern WRITTEN_AFTER = Pattern.compile(NUMBER + " ?" + UNIT + " ?x ?(\\d)");

        /// A number on its own. The group matches if it is a plain number.
        private static final Pattern NUMBER_ALONE = Pattern.compile(
                "(?:(\\d+(?:[.,]\\d{1,2})?)|[\\d.,'][\\d.,' \u2044]*) ?(?:(?:" + KILOGRAMS + "|" + POUNDS + ")\\.?)?");

        /// The greatest weight, more than anyone can move.
        static final BigDecimal GREATEST = new BigDecimal("9999.99");

        /// @throws IllegalArgumentException if the pieces or the amount are outside their limits, or the amount has
        /// more than two decimals
        public Weight {
            amount = amount.stripTrailingZeros();
            if (amount.scale() < 0) {
                amount = amount.setScale(0, RoundingMode.UNNECESSARY);
            }
            if (pieces < 1 || pieces > 9 || !isPossible(amount)) {
                throw new IllegalArgumentException("not a weight: " + pieces + " x " + amount);
            }
        }

        /// A single weight.
        ///
        /// @throws IllegalArgumentException if the amount is outside its limits or has more than two decimals
        public Weight(BigDecimal amount, WeightUnit unit) {
            this(1, amount, unit);
        }

        /// A single weight.
        public static Weight of(String amount, WeightUnit unit) {
            return new Weight(new BigDecimal(amount), unit);
        }

        private static boolean isPossible(BigDecimal amount) {
            return amount.signum() >= 0 && amount.compareTo(GREATEST) <= 0 && amount.stripTrailingZeros().scale() <= 2;
        }

        /// The weight in plain text; null if there is none.
        ///
        /// @param bare the unit of a number without one; null if such a number is not a weight
        private static @Nullable Weight find(String plain, @Nullable WeightUnit bare) {
            Matcher written = WRITTEN.matcher(plain);
            if (written.matches()) {
                return make(written.group(1), written.group(2), unit(written.group(3), written.group(4), bare));
            }
            Matcher after = WRITTEN_AFTER.matcher(plain);
            return after.matches()
                    ? make(after.group(4), after.group(1), unit(after.group(2), after.group(3), null))
                    : null;
        }

        private static @Nullable WeightUnit unit(
                @Nullable String kilograms, @Nullable String pounds, @Nullable WeightUnit bare) {
            if (kilograms != null) {
                return WeightUnit.KILOGRAMS;
            }
            return pounds == null ? bare : WeightUnit.POUNDS;
        }

        private static @Nullable Weight make(@Nullable String pieces, String number, @Nullable WeightUnit unit) {
            int count = pieces == null ? 1 : Integer.parseInt(pieces);
            try {
                BigDecimal amount = WrittenNumber.of(number).times(1);
                return unit != null && count > 0 && isPossible(amount) ? new Weight(count, amount, unit) : null;
            } catch (ArithmeticException e) {
                return null;
            }
        }

        /// The total of all pieces.
        @Override
        public Optional<BigDecimal> kilograms() {
            return Optional.of(amount.multiply(BigDecimal.valueOf(pieces)).multiply(unit.inKilograms()));
        }

        /// A copy with the same number of pieces of another weight.
        Weight withAmount(BigDecimal other) {
            return new Weight(pieces, other, unit);
        }

        @Override
        public String toString() {
            String each = amount.toPlainString() + " " + unit.word();
            return pieces == 1 ? each : pieces + " x " + each;
        }
    }

    /// A band, identified by its color or its strength.
    ///
    /// @param kind one of [#COLORS] or [#STRENGTHS]
    record Band(String kind) implements Load {

        /// From the lightest to the strongest, in the order that most makers use.
        public static final List<String> COLORS = List.of("yellow", "red", "green", "blue", "black", "silver", "gold");

        /// From the lightest to the strongest.
        public static final List<String> STRENGTHS = List.of("extra light", "light", "medium", "heavy", "extra heavy");

        private static final Pattern WRITTEN =
                Pattern.compile("([a-z]+(?:[ -][a-z]+)??)(?: mini| loop| resistance)? band");

        /// @throws IllegalArgumentException if it is neither a color nor a strength
        public Band {
            if (!COLORS.contains(kind) && !STRENGTHS.contains(kind)) {
                throw new IllegalArgumentException("not a kind of band: " + kind);
            }
        }

        private static @Nullable Band find(String plain) {
            Matcher matcher = WRITTEN.matcher(plain);
            if (!matcher.matches()) {
                return null;
            }
            String kind = matcher.group(1).replace('-', ' ');
            return COLORS.contains(kind) || STRENGTHS.contains(kind) ? new Band(kind) : null;
        }

        @Override
        public String toString() {
            return kind + " band";
        }
    }

    /// Any other load, as the user described it: `two plates`, `bodyweight`, `40 kg a side`.
    ///
    /// @param text stripped, not blank, and not the text of a weight or band
    record Words(String text) implements Load {

        /// A weight within a description. It must not be the end of a range.
        private static final Pattern INSIDE = Pattern.compile(
                "(?<![\\d.,\\-\u2010-\u2015\u2212] ?)(\\d{1,4}(?:[.,]\\d{1,2})?)[ \u00A0\u202F]?(kgs?|kilos?|lbs?|pounds?)(?![a-z])",
                Pattern.CASE_INSENSITIVE);

        /// @throws IllegalArgumentException if it is blank, or would be read as another kind of load
        public Words {
            String plain = ValueNormalizer.normalize(text);
            if (plain.isEmpty()
                    || !text.strip().equals(text)
                    || Weight.find(plain, null) != null
                    || Band.find(plain) != null) {
                throw new IllegalArgumentException("not a load in words: " + text);
            }
        }

        @Override
        public Load inUnit(WeightUnit unit) {
            Weight weight = Weight.find(ValueNormalizer.normalize(text), unit);
            return weight == null ? this : weight;
        }

        /// The weight in the description; empty if it contains none or several.
        Optional<Weight> weight() {
            List<String> found = INSIDE.matcher(text).results().map(it -> it.group()).toList();
            return found.size() == 1
                    ? Optional.ofNullable(Weight.find(ValueNormalizer.normalize(found.getFirst()), null))
                    : Optional.empty();
        }

        /// A copy with another weight in place of the only one.
        Load withWeight(Weight other) {
            return read(INSIDE.matcher(text).replaceFirst(Matcher.quoteReplacement(other.toString()))).orElse(this);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
