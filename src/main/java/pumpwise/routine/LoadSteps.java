package pumpwise.routine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Equipment;
import pumpwise.routine.Load.Band;
import pumpwise.routine.Load.Weight;
import pumpwise.routine.Load.Words;

/// The increments of a load, which depend on the equipment: 2.5 kg or 5 lb for barbells, 2 kg or 5 lb for dumbbells, 4
/// kg or 5 lb for kettlebells, 5 kg or 10 lb for machines and cables, the next color for bands, and 1 kg or 2.5 lb for
/// anything else.
public enum LoadSteps {
    BARBELL("2.5", "5", "20", "45"),
    DUMBBELL("2", "5", "4", "10"),
    KETTLEBELL("4", "5", "8", "15"),
    MACHINE("5", "10", "10", "20"),
    BAND("1", "2.5", "1", "2.5"),
    OTHER("1", "2.5", "1", "2.5");

    private final BigDecimal kilograms;
    private final BigDecimal pounds;
    private final BigDecimal firstKilograms;
    private final BigDecimal firstPounds;

    LoadSteps(String kilograms, String pounds, String firstKilograms, String firstPounds) {
        this.kilograms = new BigDecimal(kilograms);
        this.pounds = new BigDecimal(pounds);
        this.firstKilograms = new BigDecimal(firstKilograms);
        this.firstPounds = new BigDecimal(firstPounds);
    }

    /// The increments for an exercise with this equipment. If it needs several pieces, the one that carries the load
    /// decides, in the order of the constants.
    public static LoadSteps of(List<Equipment> equipment) {
        return equipment.stream().map(LoadSteps::of).min(LoadSteps::compareTo).orElse(OTHER);
    }

    private static LoadSteps of(Equipment equipment) {
        return switch (equipment) {
            case BARBELL, EZ_CURL_BAR -> BARBELL;
            case DUMBBELL -> DUMBBELL;
            case KETTLEBELLS -> KETTLEBELL;
            case MACHINE, CABLE -> MACHINE;
            case BANDS -> BAND;
            case BODY_ONLY, BENCH, BOX, EXERCISE_BALL, FOAM_ROLL, HYPEREXTENSION_BENCH, MEDICINE_BALL, OTHER -> OTHER;
        };
    }

    /// The increment in a unit.
    public BigDecimal step(WeightUnit unit) {
        return unit == WeightUnit.KILOGRAMS ? kilograms : pounds;
    }

    /// The load to start with: an empty bar, the second weight of a rack, the lightest band.
    ///
    /// @param unit the user's weight unit
    public Load first(WeightUnit unit) {
        if (this == BAND) {
            return new Band(Band.COLORS.getFirst());
        }
        return new Weight(unit == WeightUnit.KILOGRAMS ? firstKilograms : firstPounds, unit);
    }

    /// The load one increment up. A description is replaced by the first load, unless it contains one weight, which
    /// then goes up.
    ///
    /// @param load null for none
    /// @param unit the user's weight unit, for a first weight and for a number without a unit
    public Load more(@Nullable Load load, WeightUnit unit) {
        return switch (load == null ? null : load.inUnit(unit)) {
            case null -> first(unit);
            case Weight weight -> up(weight);
            case Band band -> stepped(band, 1);
            case Words words ->
                words.weight().map(weight -> words.withWeight(up(weight))).orElseGet(() -> first(unit));
        };
    }

    /// The load one increment down; null if none is left. A description is removed, unless it contains one weight,
    /// which then goes down.
    ///
    /// @param load null for none
    /// @param unit the user's weight unit, for a number without a unit
    public @Nullable Load less(@Nullable Load load, WeightUnit unit) {
        return switch (load == null ? null : load.inUnit(unit)) {
            case null -> null;
            case Weight weight -> down(weight);
            case Band band -> stepped(band, -1);
            case Words words -> {
                Weight less = words.weight().map(this::down).orElse(null);
                yield less == null ? null : words.withWeight(less);
            }
        };
    }

    private Weight up(Weight weight) {
        return up(weight, step(weight.unit()));
    }

    private @Nullable Weight down(Weight weight) {
        return down(weight, step(weight.unit()));
    }

    /// The next multiple of the increment: from 41 kg on a barbell to 42.5 kg. The same weight if it is the greatest.
    static Weight up(Weight weight, BigDecimal step) {
        BigDecimal steps = weight.amount().divide(step, 0, RoundingMode.FLOOR).add(BigDecimal.ONE);
        BigDecimal amount = steps.multiply(step);
        return amount.compareTo(Weight.GREATEST) > 0 ? weight : weight.withAmount(amount);
    }

    /// The previous multiple of the increment: from 41 kg on a barbell to 40 kg. Null if there is none.
    static @Nullable Weight down(Weight weight, BigDecimal step) {
        BigDecimal steps = weight.amount().divide(step, 0, RoundingMode.CEILING).subtract(BigDecimal.ONE);
        return steps.signum() <= 0 ? null : weight.withAmount(steps.multiply(step));
    }

    static Band stepped(Band band, int by) {
        List<String> kinds = Band.COLORS.contains(band.kind()) ? Band.COLORS : Band.STRENGTHS;
        int index = Math.clamp(kinds.indexOf(band.kind()) + by, 0, kinds.size() - 1);
        return new Band(kinds.get(index));
    }
}
