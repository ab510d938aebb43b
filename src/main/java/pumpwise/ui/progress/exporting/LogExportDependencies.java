package pumpwise.ui.progress.exporting;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.function.Supplier;
import pumpwise.catalog.Catalog;
import pumpwise.ui.common.Errors;
import pumpwise.ui.plan.file.FileChoice;
import pumpwise.ui.progress.log.LogViewModel;
import pumpwise.ui.task.TaskExecutor;
import pumpwise.words.Words;

/// What the export of the log needs.
///
/// @param log the sessions
/// @param catalog supplies the exercises
/// @param clock tells the current day
/// @param zone supplies the zone of this machine
/// @param tasks runs the reading and writing, which can take seconds
public record LogExportDependencies(
        Words words,
        LogViewModel log,
        Supplier<Catalog> catalog,
        InstantSource clock,
        Supplier<ZoneId> zone,
        FileChoice choice,
        TaskExecutor tasks,
        Errors errors) {}
