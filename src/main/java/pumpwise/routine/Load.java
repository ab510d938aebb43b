package pumpwise.routine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What is moved in a set. As a text it is what people write, and [#read] reads that again.
public sealed interface Load {

    /// Reads what somebody wrote: `40 kg`, `22,5kg`, `20 lbs`, `green band`. Whatever else it is, it is kept in
    /// those words.
    ///
    /// @return empty where nothing is written
    static Optional<Load> read(String text) {
        String trimmed = text.strip();
        if (trimmed.isEmpty()) {
            return Optional.empty();
        }
        return Weight.find(trimmed)
                .or(() -> Band.find(trimmed))
                .or(() -> Optional.of(new Words(trimmed)));
    }

    /// In kilograms; empty where it is no weight.
    default Optional<BigDecimal> kilograms() {
        return Optional.empty();
    }

    /// A weight.
    ///
    /// @param amount 0 to 9999.99, with at most two decimals
    /// @param unit of the amount
    record Weight(BigDecimal amount, WeightUnit unit) implements Load {

        private static final Pattern WRITTEN = Pattern.compile(
                "(\\d{1,4}(?:[.,]\\d{1,2})?)\\s?(?:(kgs?|kilos?|kilograms?)|lbs?|pounds?)", Pattern.CASE_INSENSITIVE);

        /// More than anybody moves.
        static final BigDecimal GREATEST = new BigDecimal("9999.99");

        /// @throws IllegalArgumentException if the amount is outside its limits or finer than that
        public Weight {
            amount = amount.stripTrailingZeros();
            if (amount.scale() < 0) {
                amount = amount.setScale(0, RoundingMode.UNNECESSARY);
            }
            if (amount.signum() < 0 || amount.compareTo(GREATEST) > 0 || amount.scale() > 2) {
                throw new IllegalArgumentException("not a weight: " + amount);
            }
        }

        /// So many of a unit.
        public static Weight of(String amount, WeightUnit unit) {
            return new Weight(new BigDecimal(amount), unit);
        }

        private static Optional<Load> find(String text) {
            Matcher matcher = WRITTEN.matcher(text);
            if (!matcher.matches()) {
                return Optional.empty();
            }
            WeightUnit unit = matcher.group(2) == null ? WeightUnit.POUNDS : WeightUnit.KILOGRAMS;
            return Optional.of(Weight.of(matcher.group(1).replace(',', '.'), unit));
        }

        @Override
        public Optional<BigDecimal> kilograms() {
            return Optional.of(amount.multiply(unit.inKilograms()));
        }

        @Override
        public String toString() {
            return amount.toPlainString() + " " + unit.word();
        }
    }

    /// A band, told by its colour or by how strong it is.
    ///
    /// @param kind one of [#COLOURS] or [#STRENGTHS]
    record Band(String kind) implements Load {

        /// From the lightest to the strongest, in the order that most makers use.
        public static final List<String> COLOURS = List.of("yellow", "red", "green", "blue", "black", "silver", "gold");

        /// From the lightest to the strongest.
        public static final List<String> STRENGTHS = List.of("extra light", "light", "medium", "heavy", "extra heavy");

        private static final Pattern WRITTEN =
                Pattern.compile("([a-z]+(?:[ -][a-z]+)??)(?: mini| loop| resistance)? band", Pattern.CASE_INSENSITIVE);

        /// @throws IllegalArgumentException if it is neither a colour nor a strength
        public Band {
            if (!COLOURS.contains(kind) && !STRENGTHS.contains(kind)) {
                throw new IllegalArgumentException("not a kind of band: " + kind);
            }
        }

        private static Optional<Load> find(String text) {
            Matcher matcher = WRITTEN.matcher(text);
            if (!matcher.matches()) {
                return Optional.empty();
            }
            String kind = matcher.group(1).toLowerCase(Locale.ROOT).replace('-', ' ');
            return COLOURS.contains(kind) || STRENGTHS.contains(kind) ? Optional.of(new Band(kind)) : Optional.empty();
        }

        @Override
        public String toString() {
            return kind + " band";
        }
    }

    /// Anything else, as somebody put it: `two plates`, `bodyweight`.
    ///
    /// @param text not blank, without blanks around it, and none of the others
    record Words(String text) implements Load {

        /// @throws IllegalArgumentException if it is blank, or would be read as something else
        public Words {
            boolean other = Weight.find(text).isPresent() || Band.find(text).isPresent();
            if (text.isBlank() || !text.strip().equals(text) || other) {
                throw new IllegalArgumentException("no load in words: " + text);
            }
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
