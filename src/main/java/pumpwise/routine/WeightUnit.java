package pumpwise.routine;

import java.math.BigDecimal;
import pumpwise.catalog.Worded;

/// The unit of a weight.
public enum WeightUnit implements Worded {
    KILOGRAMS("kg", BigDecimal.ONE),
    POUNDS("lb", new BigDecimal("0.45359237"));

    private final String word;
    private final BigDecimal inKilograms;

    WeightUnit(String word, BigDecimal inKilograms) {
        this.word = word;
        this.inKilograms = inKilograms;
    }

    @Override
    public String word() {
        return word;
    }

    /// The weight of one unit in kilograms.
    public BigDecimal inKilograms() {
        return inKilograms;
    }
}
