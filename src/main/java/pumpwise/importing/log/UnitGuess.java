package pumpwise.importing.log;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import pumpwise.importing.log.layout.ReadLog;
import pumpwise.importing.log.layout.ReadSession;
import pumpwise.importing.log.layout.ReadSet;
import pumpwise.routine.WeightUnit;

/// Guesses the unit of weights without one, to fill in the answer before the user is asked.
public final class UnitGuess {

    /// Few people lift this many kilograms for reps.
    private static final BigDecimal HEAVY = BigDecimal.valueOf(250);

    /// Plates of 45 lb on a bar of 45 lb make 135, 225, and so on: most loads end on a five.
    private static final BigDecimal BAR_IN_POUNDS = BigDecimal.valueOf(45);

    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);

    private UnitGuess() {}

    /// The likely unit.
    ///
    /// @param usual the unit of the settings, where the weights do not tell
    public static WeightUnit of(ReadLog log, WeightUnit usual) {
        List<BigDecimal> weights = log.foreign().stream()
                .map(ReadSession::sets)
                .flatMap(Collection::stream)
                .filter(ReadSet::lacksUnit)
                .map(set -> set.weight() == null ? BigDecimal.ZERO : set.weight().abs().stripTrailingZeros())
                .distinct()
                .toList();
        if (weights.stream().anyMatch(weight -> weight.compareTo(HEAVY) >= 0)) {
            return WeightUnit.POUNDS;
        }
        if (weights.stream().anyMatch(weight -> weight.scale() > 0)) {
            return WeightUnit.KILOGRAMS;
        }
        long likePounds = weights.stream()
                .filter(weight -> weight.compareTo(BAR_IN_POUNDS) >= 0)
                .filter(weight -> weight.remainder(TEN).compareTo(FIVE) == 0)
                .count();
        return likePounds * 2 > weights.size() ? WeightUnit.POUNDS : usual;
    }
}
