package pumpwise.ui.train.live;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import pumpwise.catalog.Equipment;
import pumpwise.routine.Load.Weight;
import pumpwise.routine.LoadIncrement;
import pumpwise.routine.LoadSteps;
import pumpwise.routine.WeightUnit;

/// The current settings for loads.
///
/// @param unit the weight unit
/// @param steps the user's own increments, by exercise
public record LoadPreferences(Supplier<WeightUnit> unit, Supplier<? extends Map<String, Weight>> steps) {

    /// The increments of an exercise.
    public LoadIncrement increment(String exercise, List<Equipment> equipment) {
        return new LoadIncrement(LoadSteps.of(equipment), steps.get().get(exercise));
    }
}
