package pumpwise.ui.progress.imports;

import java.time.ZoneId;
import java.util.Map;
import java.util.function.Supplier;
import pumpwise.catalog.Catalog;
import pumpwise.routine.WeightUnit;
import pumpwise.session.record.ExerciseSnapshot;
import pumpwise.storage.settings.ImportedNames;
import pumpwise.ui.common.Errors;
import pumpwise.ui.plan.file.FileChoice;
import pumpwise.ui.progress.log.LogViewModel;
import pumpwise.ui.task.TaskExecutor;
import pumpwise.words.Words;

/// What the import of a log needs.
///
/// @param log where the sessions are added
/// @param catalog supplies the exercises
/// @param own supplies the user's own exercises, by id
/// @param unit supplies the unit of the settings
/// @param zone supplies the zone of this machine
/// @param names what the user decided in earlier imports
/// @param reading runs the reading, which can take seconds
/// @param writing runs the writes
public record LogImportDependencies(
        Words words,
        LogViewModel log,
        Supplier<Catalog> catalog,
        Supplier<Map<String, ExerciseSnapshot>> own,
        Supplier<WeightUnit> unit,
        Supplier<ZoneId> zone,
        ImportedNames names,
        FileChoice choice,
        TaskExecutor reading,
        TaskExecutor writing,
        Errors errors) {}
