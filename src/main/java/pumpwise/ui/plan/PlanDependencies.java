package pumpwise.ui.plan;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import pumpwise.catalog.Catalog;
import pumpwise.routine.Routine;
import pumpwise.rules.PumpCheck;
import pumpwise.rules.RuleId;
import pumpwise.storage.session.SessionListing;
import pumpwise.ui.palette.ExercisePicker;
import pumpwise.ui.plan.exercise.ExerciseViewModel;
import pumpwise.ui.plan.file.FileDependencies;
import pumpwise.ui.plan.model.PlanPreferences;
import pumpwise.words.Words;

/// The dependencies of the Plan screen.
///
/// @param words its texts
/// @param catalog all exercises
/// @param check the pump check
/// @param preferences the settings for planning
/// @param files the dependencies for files and errors
/// @param picker lets the user choose an exercise
/// @param training starts sessions
/// @param share shows a routine in every form that it can be shared in
/// @param explain shows why a rule exists
/// @param progress shows the progress of an exercise
/// @param log finds what was done last time
/// @param sessions reads all finished sessions
/// @param reducedMotionProperty whether the system asks that nothing moves
/// @param afterFirstFrame runs an action once the window is visible
/// @param close closes the window once everything is saved
public record PlanDependencies(
        Words words,
        Catalog catalog,
        PumpCheck check,
        PlanPreferences preferences,
        FileDependencies files,
        ExercisePicker picker,
        Training training,
        Consumer<Routine> share,
        Consumer<RuleId> explain,
        Consumer<String> progress,
        ExerciseViewModel.Log log,
        Supplier<SessionListing> sessions,
        ObservableValue<Boolean> reducedMotionProperty,
        Consumer<Runnable> afterFirstFrame,
        Runnable close) {}
