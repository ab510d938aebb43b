package pumpwise.ui.library.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import pumpwise.catalog.Exercise;
import pumpwise.storage.exercise.imports.ExerciseImport;
import pumpwise.storage.exercise.imports.ImportReader;
import pumpwise.storage.problem.UnreadableFileException;
import pumpwise.ui.common.UserError;
import pumpwise.ui.library.exercise.LibraryPorts;
import pumpwise.ui.library.exercise.OwnEdits;
import pumpwise.ui.task.LatestTask;
import pumpwise.ui.task.Task;
import pumpwise.words.ProblemWords;
import pumpwise.words.Words;

/// What a file of exercises would bring, to be looked at before anything is written.
public final class ImportViewModel {

    /// How far it is.
    public enum State {
        READING,
        READY,
        WRITING
    }

    /// Which entries are listed.
    enum Which {
        ALL,
        ADDED,
        SKIPPED
    }

    private static final int TOLD = 4;

    private final LibraryPorts ports;
    private final Words words;
    private final OwnEdits edits;
    private final Consumer<List<Exercise>> left;
    private final LatestTask reading;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.READING);
    private final ReadOnlyObjectWrapper<ExerciseImport> found =
            new ReadOnlyObjectWrapper<>(ExerciseImport.empty(""));
    private final ReadOnlyObjectWrapper<List<ImportRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<Which> which = new SimpleObjectProperty<>(Which.ALL);
    private List<ImportRow> all = List.of();

    /// @param left is told what was added, which may be nothing
    public ImportViewModel(LibraryPorts ports, OwnEdits edits, Consumer<List<Exercise>> left) {
        this.ports = ports;
        this.edits = edits;
        this.left = left;
        words = ports.words();
        reading = new LatestTask(ports.tasks());
        filter.subscribe((_, _) -> show());
        which.subscribe((_, _) -> show());
    }

    /// Asks for a file and reads it, unless the dialog is cancelled. While exercises are being written there is nothing to
    /// choose yet.
    ///
    /// @param shown brings the preview into view
    public void choose(Runnable shown) {
        if (state.get() == State.WRITING) {
            return;
        }
        ports.choice().toImport().ifPresent(file -> {
            shown.run();
            read(file);
        });
    }

    private void read(Path file) {
        String name = String.valueOf(file.getFileName());
        state.set(State.READING);
        progress.set(-1);
        take(ExerciseImport.empty(name));
        List<Exercise> existing = ports.catalog().get().exercises();
        Set<String> taken = new HashSet<>(ports.catalog().ids());
        reading.run(Task.of(() -> {
                    taken.addAll(ports.files().ids());
                    return new ImportReader().read(file, name, existing, taken);
                })
                .onDone(read -> {
                    take(read);
                    state.set(State.READY);
                })
                .onFailed(fault -> refuse(name, fault)));
    }

    private void take(ExerciseImport read) {
        List<ImportRow> made = new ArrayList<>();
        ImportRows texts = new ImportRows(words);
        read.added().forEach(entry -> made.add(texts.added(entry)));
        read.skipped().forEach(entry -> made.add(texts.skipped(entry)));
        all = made;
        found.set(read);
        filter.set("");
        which.set(Which.ALL);
        show();
    }

    private void refuse(String name, Throwable fault) {
        if (fault instanceof UnreadableFileException unreadable) {
            ProblemWords problems = new ProblemWords(words);
            List<String> where =
                    unreadable.problems().stream().limit(TOLD).map(problems::say).toList();
            ports.errors().tell(new UserError(
                    words.say("library.import.failed", name),
                    String.join("\n", where),
                    words.say("library.import.failed.remedy"),
                    fault));
        } else {
            ports.errors().tell(new UserError(words.say("common.fault.what"), "", words.say("common.fault.remedy"), fault));
        }
        cancel();
    }

    private void show() {
        String wanted = filter.get().strip().toLowerCase(Locale.ROOT);
        rows.set(all.stream()
                .filter(row -> which.get() == Which.ALL || (which.get() == Which.SKIPPED) == row.isSkipped())
                .filter(row -> (row.name() + " " + row.about()).toLowerCase(Locale.ROOT).contains(wanted))
                .toList());
    }

    /// Adds what can be added.
    void confirm() {
        if (state.get() != State.READY || found.get().added().isEmpty()) {
            return;
        }
        state.set(State.WRITING);
        progress.set(0);
        List<Exercise> exercises = found.get().exercises();
        edits.saveAll(
                exercises,
                progress::set,
                saved -> {
                    state.set(State.READY);
                    left.accept(saved);
                });
    }

    /// Leaves everything as it is. What is being written is written to its end.
    public void cancel() {
        if (state.get() != State.WRITING) {
            reading.cancel();
            left.accept(List.of());
        }
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// What is in the file.
    ReadOnlyObjectProperty<ExerciseImport> found() {
        return found.getReadOnlyProperty();
    }

    /// The entries that are listed.
    ReadOnlyObjectProperty<List<ImportRow>> rows() {
        return rows.getReadOnlyProperty();
    }

    /// From 0 to 1; below 0 where that is not known.
    ReadOnlyDoubleProperty progress() {
        return progress.getReadOnlyProperty();
    }

    StringProperty filter() {
        return filter;
    }

    ObjectProperty<Which> which() {
        return which;
    }
}
