package pumpwise.ui;

import java.nio.file.Path;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Catalog;
import pumpwise.storage.routine.RoutineRepository;
import pumpwise.ui.common.CurrentSettings;
import pumpwise.ui.common.Overlay;
import pumpwise.ui.plan.file.FileDependencies;
import pumpwise.ui.share.RoutineShare;
import pumpwise.ui.shell.ShellViewModel;
import pumpwise.words.Words;

/// Creates what opens, saves and shares routines in Plan, which all ask for files.
record RoutineServices(
        Words words, AppServices services, CurrentSettings settings, ShellViewModel shell, Overlay overlay) {

    /// Opens and saves routines, and remembers the last one for the next start.
    FileDependencies files(RoutineRepository routines) {
        return new FileDependencies(
                routines, services.choice(), services.question().apply(overlay), shell, services.tasks(), this::remember);
    }

    private void remember(@Nullable Path routine) {
        String path = routine == null ? null : routine.toString();
        settings.change(old -> old.withPlanning(it -> it.withLastRoutine(path)));
    }

    /// Shares routines.
    RoutineShare share(Catalog catalog) {
        return new RoutineShare(
                words,
                catalog,
                services.choice(),
                settings,
                shell,
                services.tasks(),
                () -> services.timing().wall().instant().atZone(ZoneId.systemDefault()),
                overlay);
    }
}
