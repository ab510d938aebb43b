package pumpwise.ui.library.exercise;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import pumpwise.storage.exercise.CatalogFiles.ConflictCopy;
import pumpwise.storage.exercise.OwnExercises;
import pumpwise.storage.routine.RoutineRepository;
import pumpwise.ui.common.CurrentCatalog;
import pumpwise.ui.common.Errors;
import pumpwise.ui.exercise.RoutineInPlan;
import pumpwise.ui.filter.EquipmentPreference;
import pumpwise.ui.task.TaskExecutor;
import pumpwise.words.Words;

/// The dependencies of the Library screen.
///
/// @param words its texts
/// @param catalog the exercises, which the screen changes
/// @param files the folder of custom exercises
/// @param conflicts conflict copies of these by sync tools
/// @param equipment the available equipment
/// @param routine the routine that exercises are added to
/// @param progress shows the progress of an exercise
/// @param routines the user's routines, which may use the exercises
/// @param choice asks for a file to import
/// @param errors reports errors
/// @param tasks runs slow tasks
/// @param reducedMotionProperty whether the system asks that nothing moves
public record LibraryDependencies(
        Words words,
        CurrentCatalog catalog,
        OwnExercises files,
        List<ConflictCopy> conflicts,
        EquipmentPreference equipment,
        RoutineInPlan routine,
        Consumer<String> progress,
        RoutineRepository routines,
        ImportChoice choice,
        Errors errors,
        TaskExecutor tasks,
        ObservableValue<Boolean> reducedMotionProperty) {}
