package pumpwise.ui.progress.history.model;

import java.time.DayOfWeek;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import pumpwise.catalog.Catalog;
import pumpwise.routine.WeightUnit;
import pumpwise.ui.task.TaskExecutor;
import pumpwise.words.Words;

/// What History depends on besides the sessions.
///
/// @param words the texts
/// @param catalogProperty the exercises
/// @param unitProperty the user's weight unit
/// @param zone supplies the current zone of this machine
/// @param clock the wall clock
/// @param weekStartProperty the day on which weeks begin
/// @param tasks runs short work
/// @param longTasks runs work that may take seconds
public record HistoryContext(
        Words words,
        ObservableValue<Catalog> catalogProperty,
        ObservableValue<WeightUnit> unitProperty,
        Supplier<ZoneId> zone,
        InstantSource clock,
        ObservableValue<DayOfWeek> weekStartProperty,
        TaskExecutor tasks,
        TaskExecutor longTasks) {

    /// The current exercises.
    public Catalog catalog() {
        return catalogProperty.getValue();
    }

    /// The current weight unit.
    public WeightUnit unit() {
        return unitProperty.getValue();
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
