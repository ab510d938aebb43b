package pumpwise.ui.routines;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Routine;
import pumpwise.storage.routine.RoutineRepository;
import pumpwise.storage.session.SessionListing;
import pumpwise.ui.routines.RoutineEntry.Kind;
import pumpwise.ui.task.LatestTask;
import pumpwise.ui.task.Task;
import pumpwise.ui.task.TaskExecutor;
import pumpwise.words.Words;

/// The state of the list of routines: its entries, the selected one, and the commands.
public final class RoutinesViewModel {

    /// The maximum length of a routine's name.
    public static final int MAX_NAME_LENGTH = 200;

    private final Dependencies dependencies;
    private final RoutineEntries lines;
    private final Words words;
    private final Leaving leaving;
    private final LatestTask reading;
    private final LatestTask readingSessions;
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<RoutineEntry>> entries = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<@Nullable RoutineEntry> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable RoutineEntry> renaming = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable RoutineEntry> comparing = new ReadOnlyObjectWrapper<>();
    private List<RoutineEntry> all = List.of();
    private List<RoutineEntry> sessions = List.of();

    /// The dependencies of the list.
    ///
    /// @param routines the user's routines
    /// @param open the open routine
    /// @param templates the built-in routines
    /// @param length returns the length of a session with a routine, in words
    /// @param sessions reads the saved sessions, to list unusable files
    /// @param tasks reads the folders
    public record Dependencies(
            RoutineRepository routines,
            OpenRoutine open,
            List<Routine> templates,
            Function<Routine, String> length,
            Supplier<SessionListing> sessions,
            TaskExecutor tasks) {}

    /// Where the user goes when leaving the list.
    public interface Leaving {

        /// Goes to the open routine.
        void toRoutine();

        /// Goes to the name of a new routine.
        void toName();
    }

    public RoutinesViewModel(Words words, Dependencies dependencies, Leaving leaving) {
        this.words = words;
        this.dependencies = dependencies;
        this.leaving = leaving;
        reading = new LatestTask(dependencies.tasks());
        readingSessions = new LatestTask(dependencies.tasks());
        lines = new RoutineEntries(words, dependencies.length());
        query.subscribe(_ -> filter());
    }

    /// Refreshes the list and selects its first entry.
    public void show() {
        query.set("");
        renaming.set(null);
        comparing.set(null);
        chosen.set(null);
        refresh(this::readSessions);
    }

    /// There can be thousands of sessions, so the list of routines does not wait for them.
    private void readSessions() {
        readingSessions.run(Task.of(() -> lines.sessions(dependencies.sessions().get()))
                .onDone(read -> {
                    if (!read.equals(sessions)) {
                        sessions = read;
                        filter();
                    }
                }));
    }

    /// Reads the list again, then runs `then`.
    private void refresh(Runnable then) {
        Path open = dependencies.open().fileProperty().get();
        reading.run(Task.of(() -> lines.all(
                        dependencies.routines().list(), dependencies.routines().deleted(), dependencies.templates(), open))
                .onDone(read -> {
                    all = read;
                    filter();
                    then.run();
                }));
    }

    /// Whether the list is being refreshed. Its files may be gone, so no command runs.
    private boolean isOutdated() {
        return reading.isRunning();
    }

    private void filter() {
        RoutineEntry before = chosen.get();
        List<RoutineEntry> hits = lines.filter(Stream.concat(all.stream(), sessions.stream()).toList(), query.get());
        entries.set(hits);
        RoutineEntry same = before == null ? null : first(hits, entry -> isSame(entry, before));
        RoutineEntry open = same == null ? first(hits, RoutineEntry::open) : same;
        chosen.set(open == null ? first(hits, _ -> true) : open);
    }

    private static @Nullable RoutineEntry first(List<RoutineEntry> entries, Predicate<RoutineEntry> condition) {
        return entries.stream().filter(condition).findFirst().orElse(null);
    }

    private void choose(String name) {
        RoutineEntry named = first(entries.get(), entry -> entry.kind() == Kind.OWN && entry.name().equals(name));
        if (named != null) {
            chosen.set(named);
        }
    }

    private void chooseAt(int index) {
        List<RoutineEntry> left = entries.get();
        if (!left.isEmpty()) {
            chosen.set(left.get(Math.clamp(index, 0, left.size() - 1)));
        }
    }

    private static boolean isSame(RoutineEntry one, RoutineEntry other) {
        return one.kind() == other.kind()
                && Objects.equals(one.file(), other.file())
                && (one.file() != null || one.name().equals(other.name()));
    }

    /// Moves the selection down by a number of entries.
    void step(int by) {
        RoutineEntry before = chosen.get();
        chooseAt(before == null ? 0 : entries.get().indexOf(before) + by);
    }

    /// Runs the main command of an entry: opens a routine, starts with a template, compares a conflict copy, or restores a
    /// deleted routine.
    void enter(RoutineEntry entry) {
        if (isOutdated()) {
            return;
        }
        Path file = entry.file();
        Routine routine = entry.routine();
        switch (entry.kind()) {
            case OWN -> run(file, own -> dependencies.open().open(own, leaving::toRoutine));
            case CONFLICT -> comparing.set(entry);
            case TEMPLATE -> run(routine, template -> dependencies.open().create(template, leaving::toName));
            case DELETED ->
                run(file, deleted -> dependencies.open().restore(deleted, () -> refresh(() -> choose(entry.name()))));
            case UNREADABLE, SESSION -> {
                // Its description says what to do with the file.
            }
        }
    }

    private static <T> void run(@Nullable T value, Consumer<T> command) {
        if (value != null) {
            command.accept(value);
        }
    }

    /// Creates an empty routine.
    void create() {
        dependencies.open().create(Routine.named(words.text("plan.new-name")), leaving::toName);
    }

    /// Asks for a file and opens a copy of it.
    void importFile() {
        dependencies.open().importFile(leaving::toRoutine);
    }

    /// Copies a routine and selects the copy.
    void duplicate(RoutineEntry entry) {
        if (isOutdated() || entry.kind() != Kind.OWN) {
            return;
        }
        String name = lines.copyName(entry.name(), all);
        run(entry.file(), file -> dependencies.open().duplicate(file, name, () -> chooseAgain(name)));
    }

    private void chooseAgain(String name) {
        query.set("");
        refresh(() -> choose(name));
    }

    /// Starts to rename an entry.
    void beginRename(RoutineEntry entry) {
        renaming.set(entry.kind() == Kind.OWN ? entry : null);
    }

    /// Renames the entry, unless the name is blank.
    void rename(String typed) {
        String name = typed.strip();
        RoutineEntry entry = renaming.get();
        renaming.set(null);
        if (entry != null && !name.isEmpty() && !entry.name().equals(name)) {
            run(entry.file(), file -> dependencies.open().rename(file, name, () -> chooseAgain(name)));
        }
    }

    /// Cancels renaming.
    void cancelRename() {
        renaming.set(null);
    }

    /// Deletes a routine or a conflict copy, and selects the next entry.
    void delete(RoutineEntry entry) {
        if (isOutdated() || (entry.kind() != Kind.OWN && entry.kind() != Kind.CONFLICT)) {
            return;
        }
        comparing.set(null);
        int index = entries.get().indexOf(entry);
        run(entry.file(), file -> dependencies.open().delete(file, () -> refresh(() -> chooseAt(index))));
    }

    /// Closes the comparison of a conflict copy.
    void endComparison() {
        comparing.set(null);
    }

    /// Undoes the latest deletion.
    void undoDelete() {
        dependencies.open().undoDelete(() -> refresh(() -> {}));
    }

    StringProperty queryProperty() {
        return query;
    }

    /// The entries that match the query.
    ReadOnlyObjectProperty<List<RoutineEntry>> entriesProperty() {
        return entries.getReadOnlyProperty();
    }

    /// The selected entry; null if there is none.
    ObjectProperty<@Nullable RoutineEntry> chosenProperty() {
        return chosen;
    }

    /// The entry that is being renamed; null if there is none.
    ReadOnlyObjectProperty<@Nullable RoutineEntry> renamingProperty() {
        return renaming.getReadOnlyProperty();
    }

    /// The conflict copy that is being compared; null if there is none.
    ReadOnlyObjectProperty<@Nullable RoutineEntry> comparingProperty() {
        return comparing.getReadOnlyProperty();
    }

    /// Dismisses the latest notice.
    void dismissNotice() {
        dependencies.open().dismissNotice();
    }

    /// The latest notice; null for none.
    ReadOnlyObjectProperty<OpenRoutine.@Nullable Notice> noticeProperty() {
        return dependencies.open().noticeProperty();
    }

    /// Whether the user has no routines yet, as far as the folder can be read.
    boolean isEmpty() {
        return all.stream().noneMatch(entry -> entry.kind() == Kind.OWN || entry.kind() == Kind.UNREADABLE);
    }
}
