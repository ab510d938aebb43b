package pumpwise.ui.plan.model;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import pumpwise.routine.WeightUnit;
import pumpwise.ui.common.CurrentSettings;

/// The current settings for planning.
///
/// @param weightUnitProperty the unit of loads that are written without one
/// @param recentProperty the routines that were open last, the last one first
/// @param getReadyProperty the time to change the side or the exercise, which counts toward the length
public record PlanPreferences(
        ObservableValue<WeightUnit> weightUnitProperty,
        ObservableValue<List<Path>> recentProperty,
        ObservableValue<Duration> getReadyProperty) {

    public static PlanPreferences of(CurrentSettings settings) {
        return new PlanPreferences(
                settings.valueProperty().map(it -> it.training().unit()),
                settings.valueProperty().map(it -> paths(it.planning().recentRoutines())),
                settings.valueProperty().map(it -> Duration.ofSeconds(it.training().getReadySeconds())));
    }

    private static List<Path> paths(List<String> texts) {
        return texts.stream().flatMap(text -> path(text).stream()).toList();
    }

    /// Empty if the settings come from a machine with other file names. The routine is not here then.
    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
