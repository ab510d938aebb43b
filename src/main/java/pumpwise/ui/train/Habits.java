package pumpwise.ui.train;

import java.util.Set;
import java.util.function.Supplier;
import pumpwise.catalog.Equipment;
import pumpwise.routine.WeightUnit;
import pumpwise.ui.common.CurrentSettings;

/// The settings that a session uses, as they are now.
///
/// @param unit of loads
/// @param atHand the equipment the user has; empty for everything
record Habits(Supplier<WeightUnit> unit, Supplier<Set<Equipment>> atHand) {

    static Habits of(CurrentSettings settings) {
        return new Habits(
                () -> settings.get().training().unit(),
                () -> settings.get().planning().equipment());
    }
}
