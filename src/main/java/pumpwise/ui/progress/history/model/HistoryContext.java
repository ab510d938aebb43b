package pumpwise.ui.progress.history.model;

import java.time.DayOfWeek;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Exercise;
import pumpwise.routine.Load;
import pumpwise.routine.LoadIncrement;
import pumpwise.routine.LoadSteps;
import pumpwise.routine.WeightUnit;
import pumpwise.ui.task.LogTasks;
import pumpwise.ui.task.TaskExecutor;
import pumpwise.words.Words;

/// What History depends on besides the sessions.
///
/// @param words the texts
/// @param catalogProperty the exercises
/// @param unitProperty the user's weight unit
/// @param loadSteps supplies the user's load steps by exercise
/// @param zone supplies the current zone of this machine
/// @param clock the wall clock
/// @param weekStartProperty the day on which weeks begin
/// @param tasks runs short work
/// @param logTasks runs work on the whole log
public record HistoryContext(
        Words words,
        ObservableValue<Catalog> catalogProperty,
        ObservableValue<WeightUnit> unitProperty,
        Supplier<? extends Map<String, Load.Weight>> loadSteps,
        Supplier<ZoneId> zone,
        InstantSource clock,
        ObservableValue<DayOfWeek> weekStartProperty,
        TaskExecutor tasks,
        LogTasks logTasks) {

    /// The current exercises.
    public Catalog catalog() {
        return catalogProperty.getValue();
    }

    /// The current weight unit.
    public WeightUnit unit() {
        return unitProperty.getValue();
    }

    /// The increments of the load of an exercise.
    public LoadIncrement increment(String exercise) {
        LoadSteps usual = LoadSteps.of(catalog().find(exercise).map(Exercise::equipment).orElse(List.of()));
        return new LoadIncrement(usual, loadSteps.get().get(exercise));
    }

    /// The day on which weeks begin.
    public DayOfWeek weekStart() {
        return weekStartProperty.getValue();
    }

    /// The zone of this machine.
    public ZoneId here() {
        return zone.get();
    }

    /// The current day here.
    public LocalDate today() {
        return clock.instant().atZone(here()).toLocalDate();
    }
}
