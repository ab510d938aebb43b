package pumpwise.ui.progress.history;

import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Routine;
import pumpwise.session.record.ExerciseSnapshot;
import pumpwise.storage.routine.RoutineRepository;
import pumpwise.ui.common.Overlay;
import pumpwise.ui.palette.ExercisePicker;

/// What History needs of the rest of the window.
///
/// @param overlay shows cards
/// @param picker lets the user choose an exercise
/// @param routines the user's routines
/// @param currentRoutine supplies the routine on the Plan screen
/// @param own supplies the user's own exercises by id
/// @param close closes the window
/// @param openFolder opens the folder with the sessions in the file manager; null if the system has none
public record HistoryDependencies(
        Overlay overlay,
        ExercisePicker picker,
        RoutineRepository routines,
        Supplier<Routine> currentRoutine,
        Supplier<Map<String, ExerciseSnapshot>> own,
        Runnable close,
        @Nullable Runnable openFolder) {}
