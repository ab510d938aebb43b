package pumpwise.ui.plan.file;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import pumpwise.ui.common.Errors;
import pumpwise.ui.routines.RoutineFiles;
import pumpwise.ui.task.TaskExecutor;

/// What the files of the Plan screen need from outside.
///
/// @param files where routines are kept
/// @param choice asks which file is meant
/// @param question asks what is to become of changes that could not be saved
/// @param errors where trouble is told
/// @param tasks runs what takes time
/// @param opened is told which file to begin with next time; empty for none
public record FilePorts(
        RoutineFiles files,
        FileChoice choice,
        LeaveQuestion question,
        Errors errors,
        TaskExecutor tasks,
        Consumer<Optional<Path>> opened) {}
