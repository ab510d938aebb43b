package pumpwise.ui.library;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.SimpleBooleanProperty;
import pumpwise.catalog.Equipment;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.Mechanic;
import pumpwise.catalog.Muscle;
import pumpwise.routine.DefaultPrescriptions;
import pumpwise.routine.Section;
import pumpwise.storage.DataDirectory;
import pumpwise.storage.exercise.CatalogFiles.ConflictCopy;
import pumpwise.storage.exercise.CatalogReader;
import pumpwise.storage.exercise.OwnExercises;
import pumpwise.storage.file.AtomicFile;
import pumpwise.storage.routine.RoutineReader;
import pumpwise.storage.routine.RoutineRepository;
import pumpwise.ui.common.CurrentCatalog;
import pumpwise.ui.common.UserError;
import pumpwise.ui.exercise.RoutineInPlan;
import pumpwise.ui.filter.EquipmentPreference;
import pumpwise.ui.library.exercise.LibraryDependencies;
import pumpwise.ui.library.form.FormFields;
import pumpwise.ui.task.TaskExecutor;
import pumpwise.words.Words;

/// A library over a temporary folder, without a window.
public final class LibraryStand {

    public static final Words WORDS = Words.in(Locale.ENGLISH);

    public final CurrentCatalog catalog = new CurrentCatalog(new CatalogReader().builtIn().exercises(), List.of());
    public final OwnExercises files;
    public final Deque<Path> chosen = new ArrayDeque<>();
    public final List<UserError> problems = new ArrayList<>();
    public final LibraryViewModel library;

    /// The equipment in the settings.
    public Set<Equipment> equipment = Set.of();

    /// The exercises in the routine that is open in Plan, and whether it was changed elsewhere since the last addition.
    public final List<Exercise> routine = new ArrayList<>();

    public boolean changedElsewhere;
    public final RoutineRepository routines;
    public final LibraryDependencies ports;

    /// The exercises whose progress was asked for.
    public final List<String> progressed = new ArrayList<>();

    public LibraryStand(Path folder, TaskExecutor tasks) {
        this(folder, tasks, List.of());
    }

    public LibraryStand(Path folder, TaskExecutor tasks, List<ConflictCopy> conflicts) {
        files = new OwnExercises(folder, new AtomicFile());
        routines = new RoutineRepository(
                new DataDirectory(folder.resolveSibling("data")), new RoutineReader(catalog.following()), new AtomicFile());
        ports = new LibraryDependencies(
                WORDS,
                catalog,
                files,
                conflicts,
                new EquipmentPreference(() -> equipment, pieces -> equipment = pieces),
                this::add,
                progressed::add,
                routines, () -> Optional.ofNullable(chosen.poll()), problems::add, tasks,
                new SimpleBooleanProperty());
        library = new LibraryViewModel(ports);
    }

    private RoutineInPlan.Addition add(Exercise exercise) {
        routine.add(exercise);
        changedElsewhere = false;
        return new RoutineInPlan.Addition() {
            @Override
            public String routine() {
                return "Glute pump";
            }

            @Override
            public Section section() {
                return DefaultPrescriptions.section(exercise);
            }

            @Override
            public boolean isUndoable() {
                return !changedElsewhere;
            }

            @Override
            public void undo() {
                routine.removeLast();
            }
        };
    }

    /// Fills in the required fields of the form.
    public void fill(String name) {
        FormFields fields = library.form().fields();
        fields.name.set(name);
        fields.mechanic.set(Mechanic.ISOLATION);
        fields.primary.set(List.of(Muscle.GLUTEUS_MEDIUS));
        fields.equipment.set(List.of(Equipment.BANDS));
    }

    public Exercise own(String id) {
        return files.read().exercises().stream()
                .filter(exercise -> exercise.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
