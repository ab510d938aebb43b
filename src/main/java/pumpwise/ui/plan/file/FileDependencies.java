package pumpwise.ui.plan.file;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import pumpwise.storage.routine.RoutineRepository;
import pumpwise.ui.common.Errors;
import pumpwise.ui.task.TaskExecutor;

/// What the files of the Plan screen need from outside.
///
/// @param routines the user's routines
/// @param choice asks for a file
/// @param question asks what to do with changes that could not be saved
/// @param errors shows error messages
/// @param tasks runs what takes time
/// @param opened receives the file to open at the next start; null for none
public record FileDependencies(
        RoutineRepository routines,
        FileChoice choice,
        LeaveQuestion question,
        Errors errors,
        TaskExecutor tasks,
        Consumer<@Nullable Path> opened) {}
