package pumpwise.ui.routines;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import pumpwise.routine.Routine;
import pumpwise.storage.DataDirectory;
import pumpwise.storage.exercise.CatalogReader;
import pumpwise.storage.file.AtomicFile;
import pumpwise.storage.routine.RoutineReader;
import pumpwise.storage.routine.RoutineRepository;
import pumpwise.storage.session.SessionRepository;
import pumpwise.ui.task.TestTasks;
import pumpwise.words.Words;

/// A test of the list of routines over a real folder.
abstract class ListedRoutines {

    private static final Words WORDS = Words.in(Locale.ENGLISH);
    private static final Routine BANDS = Routine.named("Bands at home").withNote("Twenty minutes");

    final TestTasks tasks;

    @TempDir
    Path folder;

    final List<String> left = new ArrayList<>();
    DataDirectory home;
    RoutineRepository files;
    RecordedCommands open;
    RoutinesViewModel list;

    ListedRoutines(TestTasks tasks) {
        this.tasks = tasks;
    }

    @BeforeEach
    void begins() throws Exception {
        home = new DataDirectory(folder);
        files = new RoutineRepository(home, new RoutineReader(new CatalogReader().builtIn().catalog()), new AtomicFile());
        open = new RecordedCommands(files, tasks);
        list = new RoutinesViewModel(
                WORDS,
                new RoutinesViewModel.Dependencies(files, open, List.of(BANDS), _ -> "20 min", new SessionRepository(home, home.files())::list, tasks),
                new RoutinesViewModel.Leaving() {
                    @Override
                    public void toRoutine() {
                        left.add("routine");
                    }

                    @Override
                    public void toName() {
                        left.add("name");
                    }
                });
    }

    String chosen() {
        return list.chosenProperty().get().name();
    }

    void add(String... names) throws Exception {
        for (String name : names) {
            files.create(Routine.named(name));
        }
    }

    RoutineEntry entry(String name) {
        return list.entriesProperty().get().stream().filter(entry -> entry.name().equals(name)).findFirst().orElseThrow();
    }

    List<String> shown() {
        return list.entriesProperty().get().stream().map(entry -> entry.kind() + " " + entry.name()).toList();
    }
}
