package pumpwise.ui.train.live;

import java.util.Set;
import java.util.function.Supplier;
import pumpwise.catalog.Equipment;
import pumpwise.routine.WeightUnit;
import pumpwise.ui.common.CurrentSettings;

/// The settings that a session uses, as they are now.
///
/// @param unit of loads
/// @param atHand the equipment the user has; empty for everything
public record TrainingPreferences(Supplier<WeightUnit> unit, Supplier<Set<Equipment>> atHand) {

    public static TrainingPreferences of(CurrentSettings settings) {
        return new TrainingPreferences(
                () -> settings.get().training().unit(),
                () -> settings.get().planning().equipment());
    }
}
