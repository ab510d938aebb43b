package pumpwise.ui.importing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Catalog;
import pumpwise.export.text.RoutineText;
import pumpwise.importing.RoutineDocument;
import pumpwise.importing.liftlog.LiftLogReader;
import pumpwise.importing.liftlog.LiftLogSession;
import pumpwise.importing.text.WorkoutReader;
import pumpwise.routine.Routine;
import pumpwise.routine.WeightUnit;
import pumpwise.rules.RuleId;
import pumpwise.storage.problem.UnreadableFileException;
import pumpwise.storage.routine.RoutineReader;
import pumpwise.ui.common.Overlay;
import pumpwise.ui.importing.plan.PlanImportCard;
import pumpwise.ui.importing.plan.PlanImportViewModel;
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
    private final BiConsumer<String, List<Routine>> openPlan;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private @Nullable Region card;

    /// @param unit of a load without one
    /// @param open opens a routine as a new one
    /// @param openPlan imports the chosen routines of a file
    public WorkoutImport(
            Words words,
            Catalog catalog,
            Supplier<WeightUnit> unit,
            TaskExecutor tasks,
            Overlay overlay,
            Consumer<Routine> open,
            BiConsumer<String, List<Routine>> openPlan) {
        this.words = words;
        this.catalog = catalog;
        this.unit = unit;
        this.tasks = tasks;
        this.overlay = overlay;
        this.open = open;
        this.openPlan = openPlan;
    }

    /// Imports the text on the clipboard. If there is none, the user can type or paste it.
    public void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        show(text == null ? "" : text);
    }

    /// Imports a text. One that is a routine file needs no preview. Others wait until the previews before them are closed.
    public void show(String text) {
        Routine copied = routineFile(text);
        if (copied == null) {
            inTurn(() -> preview(text));
        } else {
            open.accept(copied);
        }
    }

    private void preview(String text) {
        ImportViewModel model = new ImportViewModel(words, catalog, this::reader, tasks, routine -> {
            close();
            open.accept(routine);
        });
        ImportCard shown = new ImportCard(model, words, this::close);
        card = shown;
        model.begin(text);
        overlay.show(new Overlay.Card(shown, shown::focus, this::close, true));
    }

    /// The routine in a file that was copied as text; null for other texts, and for what is damaged, which the user can then
    /// see in the preview.
    private @Nullable Routine routineFile(String text) {
        try {
            return RoutineReader.isRoutineFile(text)
                    ? new RoutineReader(catalog.snapshot()).read(words.text("common.title"), text.getBytes(StandardCharsets.UTF_8))
                    : null;
        } catch (UnreadableFileException e) {
            return null;
        }
    }

    /// Lets the user choose which sessions of a plan become routines, after the previews before it are closed.
    ///
    /// @param file the name of the file with the plan
    public void choose(String file, List<LiftLogSession> sessions) {
        inTurn(() -> chooseNow(file, sessions));
    }

    private void chooseNow(String file, List<LiftLogSession> sessions) {
        PlanImportViewModel model = new PlanImportViewModel(words, file, sessions, chosen -> {
            close();
            openPlan.accept(file, chosen);
        });
        PlanImportCard shown = new PlanImportCard(model, words, this::close);
        card = shown;
        overlay.show(new Overlay.Card(shown, shown::focus, this::close, true));
    }

    /// Reads plans of LiftLog.
    public LiftLogReader plans() {
        return new LiftLogReader(catalog.snapshot());
    }

    /// Opens pictures and PDF files with a routine inside.
    public RoutineDocument documents() {
        return new RoutineDocument(new RoutineReader(catalog.snapshot()), this::reader);
    }

    private WorkoutReader reader() {
        return new WorkoutReader(catalog.snapshot(), Set.copyOf(RuleId.ids()), unit.get());
    }

    private void inTurn(Runnable show) {
        if (card != null && overlay.isOpen(card)) {
            waiting.add(show);
        } else {
            show.run();
        }
    }

    private void close() {
        if (card != null) {
            overlay.hide(card);
            card = null;
        }
        Runnable next = waiting.poll();
        if (next != null) {
            next.run();
        }
    }

    /// Copies a routine to the clipboard as text.
    public void copy(Routine routine) {
        ClipboardContent text = new ClipboardContent();
        text.putString(new RoutineText(catalog.snapshot()).plain(routine));
        Clipboard.getSystemClipboard().setContent(text);
    }
}
