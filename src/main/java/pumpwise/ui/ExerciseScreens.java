package pumpwise.ui;

import java.util.function.Consumer;
import java.util.function.Supplier;
import pumpwise.catalog.Catalog;
import pumpwise.storage.exercise.OwnExercises;
import pumpwise.ui.common.CurrentSettings;
import pumpwise.ui.common.Destination;
import pumpwise.ui.common.Overlay;
import pumpwise.ui.common.ReducedMotion;
import pumpwise.ui.common.Views;
import pumpwise.ui.exercise.RoutineInPlan;
import pumpwise.ui.filter.EquipmentPreference;
import pumpwise.ui.library.LibraryScreen;
import pumpwise.ui.library.exercise.LibraryDependencies;
import pumpwise.ui.palette.Palette;
import pumpwise.ui.shell.ShellViewModel;
import pumpwise.words.Words;

/// Creates the Library and the palette, which share the filters for exercises.
///
/// @param close closes the window
record ExerciseScreens(
        Words words,
        AppServices services,
        Views views,
        Overlay overlay,
        ShellViewModel shell,
        CurrentSettings settings,
        Runnable close) {

    /// The Library screen.
    ///
    /// @param routine the routine that exercises are added to
    /// @param progress shows the progress of an exercise
    LibraryScreen library(StartupData startup, RoutineInPlan routine, Consumer<String> progress) {
        LibraryDependencies dependencies = new LibraryDependencies(
                words,
                startup.exercises(),
                new OwnExercises(services.home().exercises(), services.home().files()),
                startup.conflicts(),
                equipment(),
                routine,
                progress,
                startup.routines(),
                services.imports(),
                shell,
                services.libraryTasks(),
                ReducedMotion.reducedMotionProperty(overlay));
        return new LibraryScreen(dependencies, views, () -> shell.show(Destination.LIBRARY), close);
    }

    /// The palette.
    ///
    /// @param create opens the form for a custom exercise with this name
    Palette palette(Supplier<Catalog> catalog, Consumer<String> create) {
        return new Palette(words, views, overlay, catalog, equipment(), create);
    }

    private EquipmentPreference equipment() {
        return new EquipmentPreference(
                () -> settings.get().planning().equipment(),
                pieces -> settings.change(old -> old.withPlanning(it -> it.withEquipment(pieces))));
    }
}
