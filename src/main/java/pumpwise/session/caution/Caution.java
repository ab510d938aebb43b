package pumpwise.session.caution;

import pumpwise.catalog.Worded;

/// A caution of Jordan, "Glute Pump: How to Achieve It, Exercises, and Benefits".
public enum Caution implements Worded {
    /// Muscle is mostly water.
    HYDRATION("hydration"),
    /// Carbohydrate helps the swelling.
    FUEL("fuel"),
    /// Form comes before weight.
    FORM("form"),
    /// Poor form moves the tension to other muscles.
    LIGHTER_LOAD("lighter-load"),
    /// High volume needs recovery.
    RECOVERY("recovery"),
    /// The pump itself is no growth; progressive overload is what lasts.
    OVERLOAD("overload"),
    /// The pump does not replace heavier training.
    HEAVY_SETS("heavy-sets");

    private final String word;

    Caution(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
