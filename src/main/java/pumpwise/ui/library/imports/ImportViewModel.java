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
import pumpwise.ui.common.FileErrors;
import pumpwise.ui.common.UserError;
import pumpwise.ui.library.exercise.LibraryDependencies;
import pumpwise.ui.library.exercise.OwnEdits;
import pumpwise.ui.task.LatestTask;
import pumpwise.ui.task.Task;
import pumpwise.words.ExerciseSummary;
import pumpwise.words.ImportWords;
import pumpwise.words.Words;

/// The preview of an import, before anything is written, and the import itself.
public final class ImportViewModel {

    /// The progress of the import.
    public enum State {
        READING,
        READY,
        WRITING
    }

    /// The choice of listed entries.
    enum Which {
        ALL,
        ADDED,
        SKIPPED
    }

    /// An entry of the file.
    ///
    /// @param name of the exercise, or what is known of it
    /// @param about kind, muscles, and equipment, or why it is skipped
    /// @param note a short remark next to the name; empty for none
    /// @param isSkipped whether it is not added
    record Row(String name, String about, String note, boolean isSkipped) {}

    private final LibraryDependencies dependencies;
    private final Words words;
    private final ImportWords reasons;
    private final ExerciseSummary summaries;
    private final OwnEdits edits;
    private final Consumer<List<Exercise>> left;
    private final LatestTask reading;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.READING);
    private final ReadOnlyObjectWrapper<ExerciseImport> found =
            new ReadOnlyObjectWrapper<>(ExerciseImport.empty(""));
    private final ReadOnlyObjectWrapper<List<Row>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<Which> which = new SimpleObjectProperty<>(Which.ALL);
    private List<Row> all = List.of();

    /// @param left receives the added exercises when the preview closes; possibly none
    public ImportViewModel(LibraryDependencies dependencies, OwnEdits edits, Consumer<List<Exercise>> left) {
        this.dependencies = dependencies;
        this.edits = edits;
        this.left = left;
        words = dependencies.words();
        reasons = new ImportWords(words);
        summaries = new ExerciseSummary(words);
        reading = new LatestTask(dependencies.tasks());
        filter.subscribe((_, _) -> list());
        which.subscribe((_, _) -> list());
    }

    /// Asks for a file and reads it, unless the dialog is cancelled. Has no effect while exercises are being written.
    ///
    /// @param shown runs to show the preview
    public void choose(Runnable shown) {
        if (state.get() == State.WRITING) {
            return;
        }
        dependencies.choice().toImport().ifPresent(file -> {
            shown.run();
            read(file);
        });
    }

    private void read(Path file) {
        String name = String.valueOf(file.getFileName());
        state.set(State.READING);
        progress.set(-1);
        show(ExerciseImport.empty(name));
        List<Exercise> existing = dependencies.catalog().get().exercises();
        Set<String> taken = new HashSet<>(dependencies.catalog().ids());
        reading.run(Task.of(() -> {
                    taken.addAll(dependencies.files().ids());
                    return new ImportReader().read(file, name, existing, taken);
                })
                .onDone(read -> {
                    show(read);
                    state.set(State.READY);
                })
                .onFailed(fault -> refuse(name, fault)));
    }

    private void show(ExerciseImport read) {
        List<Row> made = new ArrayList<>();
        read.added().forEach(entry -> made.add(row(entry)));
        read.skipped().forEach(entry -> made.add(row(entry)));
        read.unchanged().forEach(entry -> made.add(row(entry)));
        all = made;
        found.set(read);
        filter.set("");
        which.set(Which.ALL);
        list();
    }

    private Row row(ExerciseImport.Added entry) {
        Exercise exercise = entry.exercise();
        String note = entry.isRenamed() ? words.text("library.import.renamed", exercise.id()) : "";
        return new Row(exercise.name(), summaries.line(exercise), note, false);
    }

    private Row row(ExerciseImport.Unchanged entry) {
        return new Row(entry.exercise().name(), reasons.reason(entry), words.text("library.import.unchanged"), true);
    }

    private Row row(ExerciseImport.Skipped entry) {
        String name = entry.givenId() == null
                ? words.text("library.import.entry", Integer.toString(entry.entry()))
                : entry.givenId();
        return new Row(name, reasons.lines(entry), words.text("library.import.skipped"), true);
    }

    private void refuse(String name, Throwable fault) {
        FileErrors errors = new FileErrors(words);
        dependencies.errors()
                .report(
                        fault instanceof UnreadableFileException unreadable
                                ? new UserError(
                                        words.text("library.import.failed", name),
                                        errors.reason(unreadable.problems()),
                                        words.text("library.import.failed.remedy"),
                                        fault)
                                : errors.of(fault));
        cancel();
    }

    private void list() {
        String wanted = filter.get().strip().toLowerCase(Locale.ROOT);
        rows.set(all.stream()
                .filter(row -> which.get() == Which.ALL || (which.get() == Which.SKIPPED) == row.isSkipped())
                .filter(row -> (row.name() + " " + row.about()).toLowerCase(Locale.ROOT).contains(wanted))
                .toList());
    }

    /// Adds the exercises.
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

    /// Closes the preview without adding anything. Exercises that are being written are completed.
    public void cancel() {
        if (state.get() != State.WRITING) {
            reading.cancel();
            left.accept(List.of());
        }
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// The contents of the file.
    ReadOnlyObjectProperty<ExerciseImport> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /// The entries that are listed.
    ReadOnlyObjectProperty<List<Row>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /// From 0 to 1, or below 0 if it is unknown.
    ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    StringProperty filterProperty() {
        return filter;
    }

    ObjectProperty<Which> whichProperty() {
        return which;
    }
}
