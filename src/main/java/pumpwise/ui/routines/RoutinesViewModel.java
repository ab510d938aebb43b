package pumpwise.ui.routines;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import pumpwise.routine.Routine;
import pumpwise.ui.routines.RoutineEntry.Kind;
import pumpwise.ui.task.LatestTask;
import pumpwise.ui.task.Task;
import pumpwise.ui.task.TaskExecutor;
import pumpwise.words.Words;

/// The list of routines: what is in it, what is chosen, and what is done with it.
public final class RoutinesViewModel {

    /// Characters of the name of a routine.
    public static final int LONGEST_NAME = 200;

    private final Sources sources;
    private final RoutineEntries lines;
    private final Words words;
    private final Leaving leaving;
    private final LatestTask reading;
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<RoutineEntry>> entries = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Optional<RoutineEntry>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<RoutineEntry>> renaming =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private List<RoutineEntry> all = List.of();

    /// What the list is made of.
    ///
    /// @param files where routines are kept
    /// @param open the routine that is open
    /// @param templates to begin with
    /// @param length of a session with a routine, in words
    /// @param tasks runs the reading
    public record Sources(
            RoutineFiles files,
            OpenRoutine open,
            List<Routine> templates,
            Function<Routine, String> length,
            TaskExecutor tasks) {}

    /// Where one goes from the list.
    public interface Leaving {

        /// To the routine that is open now.
        void toRoutine();

        /// To the name of a routine that was just begun.
        void toName();
    }

    public RoutinesViewModel(Words words, Sources sources, Leaving leaving) {
        this.words = words;
        this.sources = sources;
        this.leaving = leaving;
        reading = new LatestTask(sources.tasks());
        lines = new RoutineEntries(words, sources.length());
        query.subscribe(_ -> filter());
    }

    /// Begins from the top, with what is in the folder now.
    public void show() {
        query.set("");
        renaming.set(Optional.empty());
        chosen.set(Optional.empty());
        refresh(() -> {});
    }

    /// Reads the list again, and goes on when it is there.
    private void refresh(Runnable then) {
        Optional<Path> open = sources.open().file().get();
        reading.run(Task.of(() ->
                        lines.all(sources.files().list(), sources.files().deleted(), sources.templates(), open))
                .onDone(read -> {
                    all = read;
                    filter();
                    then.run();
                }));
    }

    /// Whether the list is being read again. What it shows may be gone by now, so nothing is done with it.
    private boolean isOutdated() {
        return reading.isRunning();
    }

    private void filter() {
        Optional<RoutineEntry> before = chosen.get();
        List<RoutineEntry> hits = lines.filter(all, query.get());
        entries.set(hits);
        chosen.set(before.flatMap(old -> hits.stream().filter(entry -> isSame(entry, old)).findFirst())
                .or(() -> hits.stream().filter(RoutineEntry::open).findFirst())
                .or(() -> hits.stream().findFirst()));
    }

    private void choose(String name) {
        entries.get().stream()
                .filter(entry -> entry.kind() == Kind.OWN && entry.name().equals(name))
                .findFirst()
                .ifPresent(entry -> chosen.set(Optional.of(entry)));
    }

    private static boolean isSame(RoutineEntry one, RoutineEntry other) {
        return one.kind() == other.kind()
                && one.file().equals(other.file())
                && (one.file().isPresent() || one.name().equals(other.name()));
    }

    /// Chooses the entry that is so many further down.
    void step(int by) {
        List<RoutineEntry> hits = entries.get();
        if (!hits.isEmpty()) {
            int at = chosen.get().map(hits::indexOf).orElse(-1);
            chosen.set(Optional.of(hits.get(Math.clamp(at + (long) by, 0, hits.size() - 1))));
        }
    }

    /// Does what suggests itself: opens a routine, begins with a template, takes back what was deleted.
    void enter(RoutineEntry entry) {
        if (isOutdated()) {
            return;
        }
        switch (entry.kind()) {
            case OWN -> entry.file().ifPresent(file -> sources.open().open(file, leaving::toRoutine));
            case TEMPLATE -> entry.routine().ifPresent(routine -> sources.open().begin(routine, leaving::toName));
            case DELETED ->
                entry.file().ifPresent(file -> sources.open().restore(file, () -> refresh(() -> choose(entry.name()))));
            case UNREADABLE -> {
                // What there is to do is told in its line: mend the file.
            }
        }
    }

    /// Begins a routine with nothing in it.
    void begin() {
        sources.open().begin(Routine.named(words.say("plan.new-name")), leaving::toName);
    }

    /// Asks for a file from elsewhere, and opens a copy.
    void importFile() {
        sources.open().importFile(leaving::toRoutine);
    }

    /// Makes a copy, and chooses it.
    void duplicate(RoutineEntry entry) {
        if (isOutdated()) {
            return;
        }
        String name = lines.copyName(entry.name(), all);
        own(entry).ifPresent(file -> sources.open().duplicate(file, name, () -> {
            query.set("");
            refresh(() -> choose(name));
        }));
    }

    /// The name of an entry is to be edited.
    void beginRename(RoutineEntry entry) {
        renaming.set(own(entry).map(_ -> entry));
    }

    /// Takes over another name; a blank one is not taken.
    void rename(String typed) {
        String name = typed.strip();
        Optional<RoutineEntry> entry = renaming.get();
        renaming.set(Optional.empty());
        entry.filter(old -> !name.isEmpty() && !old.name().equals(name))
                .flatMap(RoutineEntry::file)
                .ifPresent(file -> sources.open().rename(file, name, () -> {
                    query.set("");
                    refresh(() -> choose(name));
                }));
    }

    /// The name stays as it is.
    void giveUpRename() {
        renaming.set(Optional.empty());
    }

    /// Deletes a routine, and chooses the one after it.
    void delete(RoutineEntry entry) {
        if (isOutdated()) {
            return;
        }
        own(entry).ifPresent(file -> {
            int index = entries.get().indexOf(entry);
            sources.open().delete(file, () -> refresh(() -> chooseAt(index)));
        });
    }

    private void chooseAt(int index) {
        List<RoutineEntry> left = entries.get();
        if (!left.isEmpty()) {
            chosen.set(Optional.of(left.get(Math.clamp(index, 0, left.size() - 1))));
        }
    }

    /// Restores what was deleted last.
    void undoDelete() {
        sources.open().undoDelete(() -> refresh(() -> {}));
    }

    private static Optional<Path> own(RoutineEntry entry) {
        return entry.kind() == Kind.OWN ? entry.file() : Optional.empty();
    }

    /// What is sought.
    StringProperty query() {
        return query;
    }

    /// The lines that are found.
    ReadOnlyObjectProperty<List<RoutineEntry>> entries() {
        return entries.getReadOnlyProperty();
    }

    /// The line that keys act on.
    ObjectProperty<Optional<RoutineEntry>> chosen() {
        return chosen;
    }

    /// The line whose name is being edited.
    ReadOnlyObjectProperty<Optional<RoutineEntry>> renaming() {
        return renaming.getReadOnlyProperty();
    }

    /// What there is to say quietly.
    ReadOnlyObjectProperty<Optional<OpenRoutine.Notice>> notice() {
        return sources.open().notice();
    }

    /// Whether the person has no routine yet.
    boolean isEmpty() {
        return all.stream().noneMatch(entry -> entry.kind() == Kind.OWN);
    }
}
