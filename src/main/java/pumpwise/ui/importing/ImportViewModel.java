package pumpwise.ui.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Catalog;
import pumpwise.importing.text.ReadLine;
import pumpwise.importing.text.ReadWorkout;
import pumpwise.importing.text.TextTooLongException;
import pumpwise.importing.text.WorkoutReader;
import pumpwise.routine.Routine;
import pumpwise.ui.task.Task;
import pumpwise.ui.task.TaskExecutor;
import pumpwise.words.Words;

/// A workout that is imported from text: first the text, then a preview that shows what each line gives.
public final class ImportViewModel {

    private final Words words;
    private final Supplier<WorkoutReader> readers;
    private final Catalog catalog;
    private final TaskExecutor tasks;
    private final Consumer<Routine> open;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper previewed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<List<ImportRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper confirmable = new ReadOnlyBooleanWrapper();
    private final Map<String, String> chosen = new HashMap<>();
    private @Nullable Routine routine;

    /// Counts the readings, so that a late result of an earlier one is ignored.
    private int reading;

    /// @param readers creates the reader, on the thread of the tasks
    /// @param open opens the routine
    public ImportViewModel(
            Words words, Catalog catalog, Supplier<WorkoutReader> readers, TaskExecutor tasks, Consumer<Routine> open) {
        this.words = words;
        this.catalog = catalog;
        this.readers = readers;
        this.tasks = tasks;
        this.open = open;
    }

    /// Begins with a text: with its preview, or with an empty field if it is blank.
    public void begin(String begun) {
        text.set(begun);
        edit();
        if (!begun.isBlank()) {
            preview();
        }
    }

    /// Goes back to the text.
    public void edit() {
        reading++;
        chosen.clear();
        routine = null;
        rows.set(List.of());
        summary.set("");
        confirmable.set(false);
        previewed.set(false);
    }

    /// Reads the text and shows what each line gives.
    public void preview() {
        String read = text.get();
        Map<String, String> choices = Map.copyOf(chosen);
        int present = ++reading;
        String unnamed = words.text("importing.unnamed");
        tasks.run(Task.of(() -> readers.get().read(read, unnamed, choices))
                .onDone(workout -> {
                    if (present == reading) {
                        show(workout);
                    }
                })
                .onFailed(fault -> {
                    if (present == reading) {
                        refuse(fault);
                    }
                }));
    }

    private void show(ReadWorkout workout) {
        rows.set(new ImportRows(words, catalog).of(workout, chosen));
        routine = workout.routine();
        confirmable.set(!workout.isEmpty());
        summary.set(
                workout.isEmpty()
                        ? words.text("importing.nothing")
                        : words.text(
                                "importing.summary",
                                workout.routine().items().size(),
                                count(workout, ReadLine.State.DOUBT),
                                count(workout, ReadLine.State.NOT_READ)));
        previewed.set(true);
    }

    private static long count(ReadWorkout workout, ReadLine.State state) {
        return workout.lines().stream().filter(line -> line.state() == state).count();
    }

    private void refuse(Throwable fault) {
        if (!(fault instanceof TextTooLongException)) {
            throw new IllegalStateException("a text could not be read", fault);
        }
        summary.set(words.text("importing.too-long", WorkoutReader.LONGEST));
    }

    /// Decides what the unclear name of a row means.
    ///
    /// @param choice index of one of its choices
    public void choose(ImportRow row, int choice) {
        if (choice >= 0 && choice < row.choices().size() && (choice != row.chosen() || row.state() == ReadLine.State.DOUBT)) {
            chosen.put(row.name(), row.choices().get(choice).id());
            preview();
        }
    }

    /// Opens the routine.
    public void confirm() {
        Routine read = routine;
        if (read != null && confirmable.get()) {
            open.accept(read);
        }
    }

    /// The text.
    public StringProperty textProperty() {
        return text;
    }

    /// Whether the preview is shown rather than the text.
    public ReadOnlyBooleanProperty previewedProperty() {
        return previewed.getReadOnlyProperty();
    }

    /// The lines of the text, each with what it gives.
    public ReadOnlyObjectProperty<List<ImportRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /// How much was read, or why nothing was.
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /// Whether there is a routine to open.
    public ReadOnlyBooleanProperty confirmableProperty() {
        return confirmable.getReadOnlyProperty();
    }
}
