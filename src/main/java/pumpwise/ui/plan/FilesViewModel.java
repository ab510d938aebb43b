package pumpwise.ui.plan;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import pumpwise.routine.Routine;
import pumpwise.ui.common.Trouble;
import pumpwise.ui.common.TroubleException;
import pumpwise.words.Words;

/// New, open, save: which file the routine on the screen belongs to, and that no change is lost unasked.
final class FilesViewModel {

    private final PlanViewModel plan;
    private final FilePorts ports;
    private final Words words;
    private final Supplier<Routine> blank;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private Optional<Path> file = Optional.empty();

    FilesViewModel(PlanViewModel plan, FilePorts ports, Words words) {
        this.plan = plan;
        this.ports = ports;
        this.words = words;
        blank = () -> Routine.named(words.say("plan.new-name"));
    }

    /// A routine with nothing in it yet.
    void begin() {
        leave(() -> {
            file = Optional.empty();
            plan.open(blank.get());
        });
    }

    /// Asks for a file and opens it.
    void open() {
        leave(() -> ports.choice().toOpen().ifPresent(this::open));
    }

    /// Opens a file. If that fails, the routine on the screen stays.
    void open(Path path) {
        busy.set(true);
        ports.background()
                .run(
                        () -> ports.files().open(path),
                        routine -> {
                            busy.set(false);
                            belongTo(path);
                            plan.open(routine);
                        },
                        this::tell);
    }

    /// The routine on the screen came from this file.
    void belongTo(Path path) {
        file = Optional.of(path);
        ports.opened().accept(path);
    }

    /// Saves in the file the routine belongs to, or asks for one.
    void save() {
        save(() -> {});
    }

    /// Asks for a file and saves in it.
    void saveAs() {
        ports.choice().toSave(plan.routine().name()).ifPresent(path -> save(path, () -> {}));
    }

    private void save(Runnable then) {
        file.or(() -> ports.choice().toSave(plan.routine().name())).ifPresent(path -> save(path, then));
    }

    private void save(Path path, Runnable then) {
        Routine routine = plan.routine();
        busy.set(true);
        ports.background()
                .run(
                        () -> {
                            ports.files().save(path, routine);
                            return routine;
                        },
                        written -> {
                            busy.set(false);
                            belongTo(path);
                            plan.markSaved(written);
                            then.run();
                        },
                        this::tell);
    }

    /// Goes on with `then` once nothing is lost by it: at once, or after asking and saving.
    void leave(Runnable then) {
        if (mayLeave(then)) {
            then.run();
        }
    }

    /// Whether nothing would be lost now. Otherwise, if the person wants to save first, `afterSaving` is run when
    /// that is done.
    boolean mayLeave(Runnable afterSaving) {
        if (!plan.unsaved().get()) {
            return true;
        }
        return switch (ports.question().ask(plan.routine().name())) {
            case DISCARD -> true;
            case STAY -> false;
            case SAVE -> {
                save(afterSaving);
                yield false;
            }
        };
    }

    /// Whether a file is being read or written.
    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    private void tell(Exception fault) {
        busy.set(false);
        ports.errors()
                .tell(
                        fault instanceof TroubleException told
                                ? told.trouble()
                                : new Trouble(words.say("common.fault.what"), "", words.say("common.fault.remedy"), fault));
    }
}
