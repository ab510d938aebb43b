package pumpwise.ui.train.live;

import java.util.Set;
import java.util.function.Supplier;
import pumpwise.catalog.Equipment;
import pumpwise.routine.WeightUnit;
import pumpwise.storage.settings.Settings;
import pumpwise.ui.common.CurrentSettings;

/// How somebody trains, as it is set at the moment.
///
/// @param unit in which loads are weighed
/// @param atHand the equipment there is; empty for everything
public record TrainingPreferences(Supplier<WeightUnit> unit, Supplier<Set<Equipment>> atHand) {

    public static TrainingPreferences of(CurrentSettings settings) {
        return new TrainingPreferences(
                () -> settings.get().training().unit() == Settings.LoadUnit.KG
                        ? WeightUnit.KILOGRAMS
                        : WeightUnit.POUNDS,
                () -> settings.get().planning().equipment());
    }
}
