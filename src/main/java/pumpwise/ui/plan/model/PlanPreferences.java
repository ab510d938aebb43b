package pumpwise.ui.plan.model;

import java.time.Duration;
import javafx.beans.value.ObservableValue;
import pumpwise.routine.WeightUnit;
import pumpwise.ui.common.CurrentSettings;

/// The current settings for planning.
///
/// @param weightUnitProperty the unit of loads that are written without one
/// @param getReadyProperty the time to change the side or the exercise, which counts toward the length
public record PlanPreferences(
        ObservableValue<WeightUnit> weightUnitProperty, ObservableValue<Duration> getReadyProperty) {

    public static PlanPreferences of(CurrentSettings settings) {
        return new PlanPreferences(
                settings.valueProperty().map(it -> it.training().unit()),
                settings.valueProperty().map(it -> Duration.ofSeconds(it.training().getReadySeconds())));
    }
}
