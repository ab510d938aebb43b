package pumpwise.ui.library.exercise;

import java.util.List;
import pumpwise.storage.exercise.CatalogFiles.ConflictCopy;
import pumpwise.storage.exercise.OwnExercises;
import pumpwise.storage.routine.RoutineRepository;
import pumpwise.ui.common.CurrentCatalog;
import pumpwise.ui.common.Errors;
import pumpwise.ui.task.TaskExecutor;
import pumpwise.words.Words;

/// What the Library screen needs from outside.
///
/// @param words its texts
/// @param catalog all exercises; the screen changes it
/// @param files the user's own exercises
/// @param conflicts second versions of these that a sync tool left
/// @param routines the user's routines, which may use the exercises
/// @param choice asks for a file to import
/// @param errors shows error messages
/// @param tasks runs what takes time
public record LibraryDependencies(
        Words words,
        CurrentCatalog catalog,
        OwnExercises files,
        List<ConflictCopy> conflicts,
        RoutineRepository routines,
        ImportChoice choice,
        Errors errors,
        TaskExecutor tasks) {}
