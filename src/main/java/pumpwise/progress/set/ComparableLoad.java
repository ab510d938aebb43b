package pumpwise.progress.set;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Load;
import pumpwise.routine.WeightUnit;

/// A load as it is compared with others. Two loads are the same if these are equal: `100 lb` and `45.4 kg`, but not `45
/// kg`. A load is what is written: whether that means one dumbbell or both is up to the user.
public sealed interface ComparableLoad {

    /// The number of decimals of the kilograms that are compared.
    int DECIMALS = 1;

    /// What people write for no load.
    Set<String> NO_LOAD = Set.of("bodyweight", "body weight", "body-weight", "bw", "none", "-");

    /// The load of a set.
    ///
    /// @param load null for none
    /// @param unit of a number without one
    static ComparableLoad of(@Nullable Load load, WeightUnit unit) {
        return switch (load == null ? null : load.inUnit(unit)) {
            case null -> new None();
            case Load.Weight weight -> kilograms(weight.kilograms().orElseThrow());
            case Load.Band(String kind) when Load.Band.COLORS.contains(kind) ->
                new Band(Load.Band.COLORS, Load.Band.COLORS.indexOf(kind));
            case Load.Band(String kind) -> new Band(Load.Band.STRENGTHS, Load.Band.STRENGTHS.indexOf(kind));
            case Load.Words(String text) when NO_LOAD.contains(text.toLowerCase(Locale.ROOT)) -> new None();
            case Load.Words(String text) -> new Other(text);
        };
    }

    private static ComparableLoad kilograms(BigDecimal exact) {
        BigDecimal rounded = exact.setScale(DECIMALS, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? new None() : new Kilograms(rounded, exact);
    }

    /// A weight. Two are equal if they are the same to [#DECIMALS] decimals.
    ///
    /// @param amount above 0, with [#DECIMALS] decimals
    /// @param exact what was lifted, which is only calculated with
    record Kilograms(BigDecimal amount, BigDecimal exact) implements ComparableLoad {

        @Override
        public boolean equals(Object other) {
            return other instanceof Kilograms that && amount.equals(that.amount);
        }

        @Override
        public int hashCode() {
            return amount.hashCode();
        }
    }

    /// A band. Bands of different lists cannot be compared.
    ///
    /// @param kinds the list of kinds, from the lightest to the strongest
    /// @param index in this list
    record Band(List<String> kinds, int index) implements ComparableLoad {

        public Band {
            kinds = List.copyOf(kinds);
        }
    }

    /// No load, such as the weight of the body alone.
    record None() implements ComparableLoad {}

    /// A load in other words, which is only shown.
    ///
    /// @param text as the user wrote it
    record Other(String text) implements ComparableLoad {}
}
