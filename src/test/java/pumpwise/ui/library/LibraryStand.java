package pumpwise.ui.library;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pumpwise.catalog.Equipment;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.Mechanic;
import pumpwise.catalog.Muscle;
import pumpwise.storage.AtomicFile;
import pumpwise.storage.CatalogReader;
import pumpwise.storage.OwnExercises;
import pumpwise.ui.common.Background;
import pumpwise.ui.common.CurrentCatalog;
import pumpwise.ui.common.Trouble;
import pumpwise.words.Words;

/// A library over a folder of its own, without a window.
final class LibraryStand {

    static final Words WORDS = Words.in(Locale.ENGLISH);

    final CurrentCatalog catalog = new CurrentCatalog(new CatalogReader().builtIn().exercises(), List.of());
    final OwnExercises files;
    final Deque<Path> chosen = new ArrayDeque<>();
    final List<Trouble> troubles = new ArrayList<>();
    final LibraryViewModel library;

    LibraryStand(Path folder, Background background) {
        files = new OwnExercises(folder, new AtomicFile());
        library = new LibraryViewModel(new LibraryPorts(
                WORDS, catalog, files, () -> Optional.ofNullable(chosen.poll()), troubles::add, background));
    }

    /// Fills the form with the least that is an exercise.
    void fill(String name) {
        FormFields fields = library.form().fields();
        fields.name.set(name);
        fields.mechanic.set(Optional.of(Mechanic.ISOLATION));
        fields.primary.set(List.of(Muscle.GLUTEUS_MEDIUS));
        fields.equipment.set(List.of(Equipment.BANDS));
    }

    Exercise own(String id) {
        return files.read().exercises().stream()
                .filter(exercise -> exercise.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
