package pumpwise.ui.routines;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pumpwise.routine.Routine;
import pumpwise.storage.DataDirectory;
import pumpwise.storage.exercise.CatalogReader;
import pumpwise.storage.file.AtomicFile;
import pumpwise.storage.routine.RoutineReader;
import pumpwise.storage.routine.RoutineRepository;
import pumpwise.storage.session.SessionRepository;
import pumpwise.ui.routines.RoutineEntry.Kind;
import pumpwise.ui.task.BothExecutors;
import pumpwise.ui.task.Task;
import pumpwise.ui.task.TestTasks;
import pumpwise.words.Words;

/// The list of routines over a real folder.
@BothExecutors
class RoutinesViewModelTest {

    private final TestTasks tasks;

    private static final Words WORDS = Words.in(Locale.ENGLISH);
    private static final Routine BANDS = Routine.named("Bands at home").withNote("Twenty minutes");

    @TempDir
    Path folder;

    private final List<String> left = new ArrayList<>();
    private DataDirectory home;
    private RoutineRepository files;
    private Open open;
    private RoutinesViewModel list;

    RoutinesViewModelTest(TestTasks tasks) {
        this.tasks = tasks;
    }

    @BeforeEach
    void begins() throws Exception {
        home = new DataDirectory(folder);
        files = new RoutineRepository(home, new RoutineReader(new CatalogReader().builtIn().catalog()), new AtomicFile());
        open = new Open();
        list = new RoutinesViewModel(
                WORDS,
                new RoutinesViewModel.Dependencies(files, open, List.of(BANDS), _ -> "20 min", new SessionRepository(home.sessions())::list, tasks),
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

    @Test
    void filesOfSessionsThatCannotBeUsedAreListedWithTheReason() throws Exception {
        home.create();
        Files.writeString(home.sessions().resolve("2026-01-05 18.00.00 Mine.json"), "{ oops");

        list.show();
        tasks.settle();

        RoutineEntry entry = list.entriesProperty().get().getLast();
        assertThat(entry.kind()).isEqualTo(RoutineEntry.Kind.SESSION);
        assertThat(entry.heading()).isEqualTo("Session files that can't be used");
        assertThat(entry.name()).isEqualTo("2026-01-05 18.00.00 Mine.json");
        assertThat(entry.about()).contains(":1:3: ");
        assertThat(list.isEmpty()).isTrue();

        list.enter(entry);
        assertThat(left).isEmpty();
    }

    @Test
    void anEmptyListOffersTemplates() {
        list.show();
        tasks.settle();

        assertThat(list.isEmpty()).isTrue();
        assertThat(shown()).containsExactly("TEMPLATE Bands at home");
        assertThat(list.entriesProperty().get().getFirst().heading()).isEqualTo("Start from a template");
        assertThat(list.chosenProperty().get()).extracting(RoutineEntry::name).isEqualTo("Bands at home");
    }

    @Test
    void everythingIsInItsGroupByName() throws Exception {
        add("\u00DCbung", "apple", "Zebra");
        Files.writeString(home.routines().resolve("broken.json"), "{");
        files.delete(home.routines().resolve("Zebra.json"));

        list.show();
        tasks.settle();

        assertThat(shown())
                .containsExactly(
                        "OWN apple", "OWN \u00DCbung", "TEMPLATE Bands at home", "UNREADABLE broken.json", "DELETED Zebra");
        assertThat(list.entriesProperty().get()).extracting(RoutineEntry::heading)
                .containsExactly("Your routines", "", "Start from a template", "Unreadable files", "Deleted");
        assertThat(list.entriesProperty().get().get(3).about()).startsWith("broken.json:1:");
        assertThat(list.entriesProperty().get().getFirst().about()).isEqualTo("no exercises yet \u00b7 20 min");
    }

    @Test
    void searchIgnoresCaseAndMarksAndLooksInNotesToo() throws Exception {
        add("\u00DCbung am Montag", "Friday");
        list.show();
        tasks.settle();

        list.queryProperty().set("ubung MONT");
        assertThat(shown()).containsExactly("OWN \u00DCbung am Montag");
        assertThat(list.chosenProperty().get()).extracting(RoutineEntry::name).isEqualTo("\u00DCbung am Montag");

        list.queryProperty().set("twenty");
        assertThat(shown()).containsExactly("TEMPLATE Bands at home");

        list.queryProperty().set("[*");
        assertThat(shown()).isEmpty();
        assertThat(list.chosenProperty().get()).isNull();
        list.step(1);
    }

    @Test
    void theOpenOneIsMarkedAndChosen() throws Exception {
        add("one", "two");
        open.file.set(home.routines().resolve("two.json"));

        list.show();
        tasks.settle();

        assertThat(list.chosenProperty().get()).extracting(RoutineEntry::name).isEqualTo("two");
        assertThat(list.chosenProperty().get()).extracting(RoutineEntry::open).isEqualTo(true);
    }

    @Test
    void sameNamesAreToldApartByTheirFiles() throws Exception {
        add("one", "one");

        list.show();
        tasks.settle();

        assertThat(list.entriesProperty().get()).filteredOn(entry -> entry.kind() == Kind.OWN)
                .extracting(RoutineEntry::about)
                .containsExactly("no exercises yet \u00b7 20 min \u00b7 one 2.json", "no exercises yet \u00b7 20 min \u00b7 one.json");
    }

    @Test
    void steppingStopsAtTheEnds() throws Exception {
        add("one", "two");
        list.show();
        tasks.settle();

        list.step(-5);
        assertThat(list.chosenProperty().get()).extracting(RoutineEntry::name).isEqualTo("one");
        list.step(2);
        assertThat(list.chosenProperty().get()).extracting(RoutineEntry::kind).isEqualTo(Kind.TEMPLATE);
        list.step(7);
        assertThat(list.chosenProperty().get()).extracting(RoutineEntry::kind).isEqualTo(Kind.TEMPLATE);
    }

    @Test
    void enterDoesWhatSuggestsItself() throws Exception {
        add("one", "gone");
        files.delete(home.routines().resolve("gone.json"));
        Files.writeString(home.routines().resolve("broken.json"), "{");
        list.show();
        tasks.settle();

        list.enter(entry("one"));
        tasks.settle();
        assertThat(open.calls).containsExactly("open one.json");
        assertThat(left).containsExactly("routine");

        list.enter(entry("Bands at home"));
        tasks.settle();
        assertThat(open.calls).endsWith("begin Bands at home");
        assertThat(left).endsWith("name");

        list.enter(entry("broken.json"));
        tasks.settle();
        assertThat(open.calls).hasSize(2);

        list.enter(entry("gone"));
        tasks.settle();
        assertThat(shown()).contains("OWN gone");
        assertThat(left).hasSize(2);
    }

    @Test
    void aCopyGetsANameOfItsOwnAndIsChosen() throws Exception {
        add("one", "one copy");
        list.show();
        tasks.settle();

        list.duplicate(entry("one"));
        tasks.settle();

        assertThat(list.chosenProperty().get()).extracting(RoutineEntry::name).isEqualTo("one copy 2");
    }

    @Test
    void theCopyOfTheLongestNameCanBeKept() throws Exception {
        add("x".repeat(198) + "\uD83C\uDF51");
        list.show();
        tasks.settle();

        list.duplicate(list.chosenProperty().get());
        tasks.settle();

        assertThat(shown()).filteredOn(line -> line.startsWith("OWN")).hasSize(2);
        assertThat(shown()).anyMatch(line -> line.endsWith("x copy"));
        assertThat(shown()).noneMatch(line -> line.startsWith("UNREADABLE"));
    }

    @Test
    void aNameIsEditedOrGivenUp() throws Exception {
        add("one");
        list.show();
        tasks.settle();

        list.beginRename(entry("Bands at home"));
        assertThat(list.renamingProperty().get()).isNull();
        list.beginRename(entry("one"));
        list.rename("  ");
        tasks.settle();
        list.beginRename(entry("one"));
        list.rename("one");
        tasks.settle();
        list.beginRename(entry("one"));
        list.cancelRename();
        assertThat(open.calls).isEmpty();

        list.beginRename(entry("one"));
        list.rename(" two ");
        tasks.settle();
        assertThat(list.chosenProperty().get()).extracting(RoutineEntry::name).isEqualTo("two");
        assertThat(list.renamingProperty().get()).isNull();
    }

    @Test
    void deletingChoosesTheNextAndUndoBringsItBack() throws Exception {
        add("one", "two", "three");
        list.show();
        tasks.settle();

        list.delete(entry("three"));
        tasks.settle();
        assertThat(shown()).containsExactly("OWN one", "OWN two", "TEMPLATE Bands at home", "DELETED three");
        assertThat(list.chosenProperty().get()).extracting(RoutineEntry::name).isEqualTo("two");

        list.delete(entry("Bands at home"));
        tasks.settle();
        assertThat(open.calls).hasSize(1);

        list.undoDelete();
        tasks.settle();
        assertThat(shown()).startsWith("OWN one", "OWN three", "OWN two");
    }

    @Test
    void b3_deletingChoosesTheNextOneWheneverTheListArrives() throws Exception {
        add("A", "B", "C", "D");
        open.file.set(home.routines().resolve("A.json"));
        list.show();
        tasks.settle();

        list.delete(entry("B"));
        tasks.settle();
        assertThat(chosen()).isEqualTo("C");
        list.delete(list.chosenProperty().get());
        tasks.settle();
        assertThat(chosen()).isEqualTo("D");
        list.delete(list.chosenProperty().get());
        tasks.settle();
        assertThat(shown()).startsWith("OWN A", "TEMPLATE Bands at home");
        assertThat(chosen()).isEqualTo("Bands at home");
    }

    private String chosen() {
        return list.chosenProperty().get().name();
    }

    private void add(String... names) throws Exception {
        for (String name : names) {
            files.create(Routine.named(name));
        }
    }

    private RoutineEntry entry(String name) {
        return list.entriesProperty().get().stream().filter(entry -> entry.name().equals(name)).findFirst().orElseThrow();
    }

    private List<String> shown() {
        return list.entriesProperty().get().stream().map(entry -> entry.kind() + " " + entry.name()).toList();
    }

    /// Runs one command at a time, and records all of them.
    private final class Open implements OpenRoutine {

        private boolean busy;
        private final List<String> calls = new ArrayList<>();
        private final ReadOnlyObjectWrapper<@Nullable Path> file = new ReadOnlyObjectWrapper<>();
        private Optional<RoutineRepository.Deleted> last = Optional.empty();

        private interface Work {
            void run() throws Exception;
        }

        private void call(String what, Work work, Runnable then) {
            if (busy) {
                return;
            }
            busy = true;
            calls.add(what);
            tasks.run(Task.of(() -> {
                        work.run();
                        return what;
                    })
                    .onDone(_ -> {
                        busy = false;
                        then.run();
                    }));
        }

        @Override
        public ReadOnlyObjectProperty<@Nullable Path> fileProperty() {
            return file.getReadOnlyProperty();
        }

        @Override
        public void open(Path path, Runnable then) {
            call("open " + path.getFileName(), () -> files.open(path), then);
        }

        @Override
        public void importFile(Runnable then) {
            call("import", () -> {}, then);
        }

        @Override
        public void create(Routine routine, Runnable then) {
            call("begin " + routine.name(), () -> {}, then);
        }

        @Override
        public void rename(Path path, String name, Runnable then) {
            call(
                    "rename",
                    () -> {
                        var kept = files.open(path);
                        files.save(kept, kept.routine().withName(name));
                    },
                    then);
        }

        @Override
        public void duplicate(Path path, String name, Runnable then) {
            call("duplicate", () -> files.create(files.open(path).routine().withName(name)), then);
        }

        @Override
        public void delete(Path path, Runnable then) {
            call("delete", () -> last = Optional.of(files.delete(path)), then);
        }

        @Override
        public void restore(Path deleted, Runnable then) {
            call("restore", () -> files.restore(deleted), then);
        }

        @Override
        public void undoDelete(Runnable then) {
            call("undo", () -> files.restore(last.orElseThrow()), then);
        }

        @Override
        public ReadOnlyObjectProperty<@Nullable Notice> noticeProperty() {
            return new ReadOnlyObjectWrapper<@Nullable Notice>().getReadOnlyProperty();
        }

        @Override
        public void dismissNotice() {}
    }
}
