package pumpwise.ui.library.exercise;

import pumpwise.storage.exercise.OwnExercises;
import pumpwise.ui.common.CurrentCatalog;
import pumpwise.ui.common.Errors;
import pumpwise.ui.task.TaskExecutor;
import pumpwise.words.Words;

/// What the Library screen needs from outside.
///
/// @param words its texts
/// @param catalog the exercises there are, told of every change
/// @param files where a person's own are kept
/// @param choice asks for a file to import
/// @param errors where trouble is told
/// @param tasks runs what takes time
public record LibraryPorts(
        Words words,
        CurrentCatalog catalog,
        OwnExercises files,
        ImportChoice choice,
        Errors errors,
        TaskExecutor tasks) {}
