package pumpwise.ui.plan.file;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import pumpwise.routine.Routine;
import pumpwise.storage.routine.RoutineRepository.Saved;
import pumpwise.storage.routine.StoredRoutine;
import pumpwise.ui.common.UserError;
import pumpwise.ui.common.UserErrorException;
import pumpwise.ui.plan.model.EditDescription;
import pumpwise.ui.plan.model.PlanViewModel;
import pumpwise.ui.plan.model.RoutineHistory;
import pumpwise.ui.routines.OpenRoutine;
import pumpwise.ui.task.Task;
import pumpwise.words.Words;

/// Which file the routine on the screen belongs to, that every change of it is saved there, and what becomes of it when
/// another is opened.
public final class FilesViewModel implements OpenRoutine {

    private final PlanViewModel plan;
    private final FilePorts ports;
    private final Words words;
    private final Autosave autosave;
    private final Deletions deletions;
    private final Map<Path, RoutineHistory.Past> left = new HashMap<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Path>> file = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Notice>> notice = new ReadOnlyObjectWrapper<>(Optional.empty());

    public FilesViewModel(PlanViewModel plan, FilePorts ports, Words words) {
        this.plan = plan;
        this.ports = ports;
        this.words = words;
        autosave = new Autosave(ports.files(), ports.tasks(), this::say, this::saved, plan.routine());
        deletions = new Deletions(this, plan, ports.files(), blank());
        plan.history().currentProperty().subscribe((before, now) -> {
            if (!now.equals(before)) {
                notice.set(Optional.empty());
                autosave.want(now);
            }
        });
    }

    /// The routine on the screen is this one, as it was read.
    public void belongTo(StoredRoutine kept) {
        autosave.begin(Optional.of(kept), kept.routine(), Optional.empty());
        remember(Optional.of(kept.file()));
    }

    /// A routine with nothing in it yet.
    public void begin() {
        begin(blank(), () -> {});
    }

    private Routine blank() {
        return Routine.named(words.say("plan.new-name"));
    }

    @Override
    public void begin(Routine routine, Runnable then) {
        if (busy.get()) {
            return;
        }
        leave(() -> {
            busy.set(true);
            Task.of(() -> ports.files().create(routine))
                    .onDone(kept -> {
                        busy.set(false);
                        leave(() -> show(kept, then));
                    })
                    .onFailed(fault -> {
                        busy.set(false);
                        leave(() -> {
                            showWithoutFile(routine, Optional.of(say(fault)));
                            then.run();
                        });
                    })
                    .runOn(ports.tasks());
        });
    }

    @Override
    public void open(Path path, Runnable then) {
        if (file.get().filter(path::equals).isPresent()) {
            then.run();
            return;
        }
        if (busy.get()) {
            return;
        }
        leave(() -> inBackground(() -> ports.files().open(path), kept -> leave(() -> show(kept, then))));
    }

    @Override
    public void importFile(Runnable then) {
        if (busy.get()) {
            return;
        }
        ports.choice().toOpen().ifPresent(path -> leave(() -> inBackground(
                () -> ports.files().importFile(path),
                kept -> leave(() -> {
                    show(kept, then);
                    if (!kept.file().equals(path)) {
                        say("plan.notice.imported", false, String.valueOf(path.getFileName()));
                    }
                }))));
    }

    /// Asks for a file, and writes a copy there.
    public void export() {
        if (busy.get()) {
            return;
        }
        ports.choice()
                .toSave(plan.routine().name())
                .ifPresent(path -> export(path, () -> say("plan.notice.copied", false, String.valueOf(path.getFileName()))));
    }

    private void export(Path path, Runnable then) {
        Routine routine = plan.routine();
        inBackground(
                () -> {
                    ports.files().export(path, routine);
                    return routine;
                },
                _ -> then.run());
    }

    @Override
    public void rename(Path path, String name, Runnable then) {
        if (file.get().filter(path::equals).isPresent()) {
            plan.rename(name);
            autosave.whenSaved(then, then);
            return;
        }
        if (busy.get()) {
            return;
        }
        inBackground(
                () -> {
                    StoredRoutine kept = ports.files().open(path);
                    return new Renamed(kept, ports.files().save(kept, kept.routine().withName(name)));
                },
                renamed -> {
                    RoutineHistory history = new RoutineHistory(renamed.before().routine());
                    Optional.ofNullable(left.remove(path))
                            .filter(past -> past.current().equals(renamed.before().routine()))
                            .ifPresent(history::resume);
                    StoredRoutine now = renamed.after().kept();
                    history.edit(EditDescription.of("plan.change.name", now.routine().name()), now.routine());
                    left.put(now.file(), history.leave());
                    then.run();
                });
    }

    private record Renamed(StoredRoutine before, Saved after) {}

    @Override
    public void duplicate(Path path, String name, Runnable then) {
        if (busy.get()) {
            return;
        }
        leave(() -> inBackground(
                () -> ports.files().create(ports.files().open(path).routine().withName(name)), _ -> then.run()));
    }

    @Override
    public void delete(Path path, Runnable then) {
        if (!busy.get()) {
            deletions.delete(path, then);
        }
    }

    @Override
    public void undoDelete(Runnable then) {
        if (!busy.get()) {
            deletions.undoLast(then);
        }
    }

    @Override
    public void restore(Path deleted, Runnable then) {
        if (!busy.get()) {
            inBackground(() -> ports.files().restore(deleted), _ -> then.run());
        }
    }

    /// Undoes the last edit or deletion.
    public void undo() {
        deletions.undo(plan::undo);
    }

    /// Makes it again.
    public void redo() {
        deletions.redo(plan::redo);
    }

    /// Saves at once, or tries again.
    public void save() {
        autosave.save();
    }

    /// Goes on with `then` once everything is saved, or given up. Until then no other command begins: a second click on
    /// the same thing does nothing.
    void leave(Runnable then) {
        busy.set(true);
        autosave.whenSaved(
                () -> {
                    busy.set(false);
                    then.run();
                },
                () -> {
                    busy.set(false);
                    ask(then);
                });
    }

    /// Whether nothing would be lost now. Otherwise `then` is run once that is so.
    public boolean mayLeave(Runnable then) {
        if (autosave.isSafe()) {
            return true;
        }
        leave(then);
        return false;
    }

    private void ask(Runnable then) {
        Runnable goOn = () -> {
            autosave.giveUp();
            then.run();
        };
        switch (ports.question().ask(plan.routine().name())) {
            case DISCARD -> goOn.run();
            case SAVE_COPY ->
                ports.choice().toSave(plan.routine().name()).ifPresent(path -> export(path, goOn));
            case STAY -> {
                // The routine stays on the screen, and so does what is said about it.
            }
        }
    }

    /// Shows a routine that is kept, with its own past if it was open before.
    void show(StoredRoutine kept, Runnable then) {
        putAway();
        Optional<RoutineHistory.Past> past = Optional.ofNullable(left.remove(kept.file()))
                .filter(before -> before.current().equals(kept.routine()));
        belongTo(kept);
        past.ifPresentOrElse(plan::resume, () -> plan.open(kept.routine()));
        then.run();
    }

    /// Shows a routine that has no file; it gets one with the first change that can be saved.
    void showWithoutFile(Routine routine, Optional<UserError> trouble) {
        putAway();
        autosave.begin(Optional.empty(), routine, trouble);
        remember(Optional.empty());
        plan.open(routine);
    }

    /// Keeps the past of the open routine, in case it is opened again.
    private void putAway() {
        file.get().ifPresent(path -> left.put(path, plan.history().leave()));
        notice.set(Optional.empty());
    }

    /// The past of a routine that was renamed or restored, for when it is opened.
    void keepPast(Path path, RoutineHistory.Past past) {
        left.put(path, past);
    }

    private void saved(Saved outcome) {
        plan.markSaved(outcome.kept().routine());
        remember(Optional.of(outcome.kept().file()));
        if (outcome.beside()) {
            String name = String.valueOf(outcome.kept().file().getFileName());
            ports.errors()
                    .tell(new UserError(
                            words.say("plan.beside.what", outcome.kept().routine().name()),
                            "",
                            words.say("plan.beside.remedy", name),
                            null));
        }
    }

    private void remember(Optional<Path> path) {
        if (!path.equals(file.get())) {
            file.set(path);
        }
        ports.opened().accept(path);
    }

    /// Does what takes time; if it fails that is told, and the routine on the screen stays.
    <T> void inBackground(Callable<T> work, Consumer<T> then) {
        busy.set(true);
        Task.of(work)
                .onDone(outcome -> {
                    busy.set(false);
                    then.accept(outcome);
                })
                .onFailed(fault -> {
                    busy.set(false);
                    ports.errors().tell(say(fault));
                })
                .runOn(ports.tasks());
    }

    /// Says something quietly.
    void say(String key, boolean undoable, Object... arguments) {
        notice.set(Optional.of(new Notice(words.say(key, arguments), undoable)));
    }

    private UserError say(Throwable fault) {
        return fault instanceof UserErrorException told
                ? told.trouble()
                : new UserError(words.say("common.fault.what"), "", words.say("common.fault.remedy"), fault);
    }

    /// How far saving has come.
    public ReadOnlyObjectProperty<Autosave.State> state() {
        return autosave.state();
    }

    @Override
    public ReadOnlyObjectProperty<Optional<Path>> file() {
        return file.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyObjectProperty<Optional<Notice>> notice() {
        return notice.getReadOnlyProperty();
    }

    /// The notice has been read.
    public void putNoticeAway() {
        notice.set(Optional.empty());
    }

    /// Whether a file is being read or written for which the person waits.
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }
}
