package pumpwise.ui.plan.file;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import pumpwise.storage.routine.RoutineRepository;
import pumpwise.ui.common.Errors;
import pumpwise.ui.task.TaskExecutor;

/// The dependencies of the Plan screen for files.
///
/// @param routines the user's routines
/// @param choice asks for a file
/// @param question asks what to do with unsaved changes
/// @param errors reports errors
/// @param tasks runs slow tasks
/// @param opened receives the file to open at the next start; null for none
public record FileDependencies(
        RoutineRepository routines,
        FileChoice choice,
        LeaveQuestion question,
        Errors errors,
        TaskExecutor tasks,
        Consumer<@Nullable Path> opened) {}
