package pumpwise.ui.plan.file;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Routine;
import pumpwise.storage.routine.RoutineRepository.Saved;
import pumpwise.storage.routine.RoutineRepository;
import pumpwise.storage.routine.StoredRoutine;
import pumpwise.ui.plan.model.EditDescription;
import pumpwise.ui.plan.model.PlanViewModel;
import pumpwise.ui.plan.model.RoutineHistory;
import pumpwise.ui.routines.OpenRoutine;
import pumpwise.words.Words;

/// The file commands of the Plan screen and of the list of routines.
public final class FilesViewModel implements OpenRoutine {

    private final PlanViewModel plan;
    private final RoutineRepository routines;
    private final FileChoice choice;
    private final Words words;
    private final FileCommands commands;
    private final OpenFile open;
    private final Deletions deletions;
    private final FileImports imports;

    public FilesViewModel(PlanViewModel plan, FileDependencies dependencies, Words words) {
        this.plan = plan;
        this.words = words;
        routines = dependencies.routines();
        choice = dependencies.choice();
        commands = new FileCommands(dependencies.errors(), dependencies.tasks(), words);
        open = new OpenFile(plan, dependencies, commands, words);
        deletions = new Deletions(open, commands, plan, routines, blank());
        imports = new FileImports(open, commands, routines);
        plan.addNoticeListener(commands::announceEdit);
    }

    /// Declares that the current routine comes from this file.
    public void belongTo(StoredRoutine stored) {
        open.belongTo(stored);
    }

    /// Creates an empty routine and opens it.
    ///
    /// @param then runs when the routine is open
    public void create(Runnable then) {
        create(blank(), then);
    }

    private Routine blank() {
        return Routine.named(words.text("plan.new-name"));
    }

    @Override
    public void create(Routine routine, Runnable then) {
        if (!commands.isBusy()) {
            open.create(routine, then);
        }
    }

    @Override
    public void open(Path path, Runnable then) {
        if (open.is(path)) {
            then.run();
        } else if (!commands.isBusy()) {
            open.replace(() -> routines.open(path), Function.identity(), _ -> then.run());
        }
    }

    @Override
    public void importFile(Runnable then) {
        List<Path> chosen = commands.isBusy() ? List.of() : choice.toOpen();
        if (!chosen.isEmpty()) {
            importFiles(chosen, then);
        }
    }

    /// Opens files from elsewhere, for example from the file manager.
    ///
    /// @param paths at least one
    /// @param then runs when something is shown
    public void importFiles(List<Path> paths, Runnable then) {
        imports.importFiles(paths, then);
    }

    /// The import of files of other kinds.
    public FileImports imports() {
        return imports;
    }

    /// Says that the routine was copied to the clipboard.
    public void announceCopy() {
        commands.announce("plan.notice.text-copied", Undo.NONE);
    }

    /// Asks for a file and saves a copy there.
    public void export() {
        if (!commands.isBusy()) {
            open.export();
        }
    }

    @Override
    public void rename(Path path, String name, Runnable then) {
        if (open.is(path)) {
            open.rename(name, then);
        } else if (!commands.isBusy()) {
            commands.run(() -> renamed(path, name), renamed -> {
                keepHistory(renamed);
                then.run();
            });
        }
    }

    private record Renamed(StoredRoutine before, Saved after) {}

    private Renamed renamed(Path path, String name) throws Exception {
        StoredRoutine before = routines.open(path);
        return new Renamed(before, routines.save(before, before.routine().withName(name)));
    }

    /// Lets the user undo the new name after opening the routine.
    private void keepHistory(Renamed renamed) {
        StoredRoutine before = renamed.before();
        StoredRoutine after = renamed.after().stored();
        RoutineHistory history = new RoutineHistory(before.routine());
        open.takeHistory(before.file(), before.routine()).ifPresent(history::resume);
        history.edit(EditDescription.of("plan.change.name", after.routine().name()), after.routine());
        open.keepHistory(after.file(), history.snapshot());
    }

    @Override
    public void duplicate(Path path, String name, Runnable then) {
        if (!commands.isBusy()) {
            open.whenSaved(() -> commands.run(
                    () -> routines.create(routines.open(path).routine().withName(name)), _ -> then.run()));
        }
    }

    @Override
    public void delete(Path path, Runnable then) {
        if (!commands.isBusy()) {
            deletions.delete(path, then);
        }
    }

    @Override
    public void undoDelete(Runnable then) {
        if (!commands.isBusy()) {
            deletions.undoLast(then);
        }
    }

    @Override
    public void restore(Path deleted, Runnable then) {
        if (!commands.isBusy()) {
            commands.run(() -> routines.restore(deleted), _ -> then.run());
        }
    }

    /// Undoes the last edit or deletion.
    public void undo() {
        deletions.undo(plan::undo);
    }

    /// Redoes the last edit or deletion that was undone.
    public void redo() {
        deletions.redo(plan::redo);
    }

    /// Saves now, or tries again.
    public void save() {
        open.save();
    }

    /// Whether nothing would be lost if the window closed now. Otherwise, `then` runs as soon as that is the case.
    public boolean mayLeave(Runnable then) {
        if (open.isSafe()) {
            return true;
        }
        open.whenSaved(then);
        return false;
    }

    @Override
    public void dismissNotice() {
        commands.dismissNotice();
    }

    /// The state of saving.
    public ReadOnlyObjectProperty<Autosave.State> stateProperty() {
        return open.stateProperty();
    }

    @Override
    public ReadOnlyObjectProperty<@Nullable Path> fileProperty() {
        return open.fileProperty();
    }

    @Override
    public ReadOnlyObjectProperty<@Nullable Notice> noticeProperty() {
        return commands.noticeProperty();
    }

    /// Whether the user waits for a file that is being read or written.
    public ReadOnlyBooleanProperty busyProperty() {
        return commands.busyProperty();
    }
}
