package pumpwise.ui.importing;

import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Catalog;
import pumpwise.export.text.RoutineText;
import pumpwise.importing.RoutineDocument;
import pumpwise.importing.text.WorkoutReader;
import pumpwise.routine.Routine;
import pumpwise.routine.WeightUnit;
import pumpwise.rules.RuleId;
import pumpwise.storage.routine.RoutineReader;
import pumpwise.ui.common.Overlay;
import pumpwise.ui.task.TaskExecutor;
import pumpwise.words.Words;

/// Workouts as text: imports them from the clipboard or a file, and copies a routine to the clipboard. The card is
/// created when it is first needed.
public final class WorkoutImport {

    private final Words words;
    private final Catalog catalog;
    private final Supplier<WeightUnit> unit;
    private final TaskExecutor tasks;
    private final Overlay overlay;
    private final Consumer<Routine> open;
    private @Nullable ImportCard card;

    /// @param unit of a load without one
    /// @param open opens a routine as a new one
    public WorkoutImport(
            Words words, Catalog catalog, Supplier<WeightUnit> unit, TaskExecutor tasks, Overlay overlay, Consumer<Routine> open) {
        this.words = words;
        this.catalog = catalog;
        this.unit = unit;
        this.tasks = tasks;
        this.overlay = overlay;
        this.open = open;
    }

    /// Imports the text on the clipboard. If there is none, the user can type or paste it.
    public void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        show(text == null ? "" : text);
    }

    /// Imports a text.
    public void show(String text) {
        ImportViewModel model = new ImportViewModel(words, catalog, this::reader, tasks, routine -> {
            close();
            open.accept(routine);
        });
        close();
        ImportCard shown = new ImportCard(model, words, this::close);
        card = shown;
        model.begin(text);
        overlay.show(new Overlay.Card(shown, shown::focus, this::close, true));
    }

    /// Opens pictures and PDF files with a routine inside.
    public RoutineDocument documents() {
        return new RoutineDocument(new RoutineReader(catalog.snapshot()), this::reader);
    }

    private WorkoutReader reader() {
        return new WorkoutReader(catalog.snapshot(), Set.copyOf(RuleId.ids()), unit.get());
    }

    private void close() {
        if (card != null) {
            overlay.hide(card);
            card = null;
        }
    }

    /// Copies a routine to the clipboard as text.
    public void copy(Routine routine) {
        ClipboardContent text = new ClipboardContent();
        text.putString(new RoutineText(catalog.snapshot()).plain(routine));
        Clipboard.getSystemClipboard().setContent(text);
    }
}
