package pumpwise.ui.plan.file;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Routine;
import pumpwise.storage.routine.RoutineRepository.Saved;
import pumpwise.storage.routine.StoredRoutine;
import pumpwise.ui.common.UserError;
import pumpwise.ui.plan.model.PlanViewModel;
import pumpwise.ui.plan.model.RoutineHistory;
import pumpwise.ui.routines.OpenRoutine.Undo;
import pumpwise.words.Words;

/// The open routine with its file. Every change is saved in that file, and the undo history of each routine is kept
/// until it is opened again.
final class OpenFile {

    private final PlanViewModel plan;
    private final FileDependencies dependencies;
    private final FileCommands commands;
    private final Words words;
    private final Autosave autosave;
    private final Map<Path, RoutineHistory.Past> histories = new HashMap<>();
    private final ReadOnlyObjectWrapper<@Nullable Path> file = new ReadOnlyObjectWrapper<>();

    OpenFile(PlanViewModel plan, FileDependencies dependencies, FileCommands commands, Words words) {
        this.plan = plan;
        this.dependencies = dependencies;
        this.commands = commands;
        this.words = words;
        autosave = new Autosave(dependencies.routines(), dependencies.tasks(), words, this::saved, plan.routine());
        plan.history().currentProperty().subscribe((before, now) -> {
            if (!now.equals(before)) {
                commands.dismissNotice();
                autosave.update(now);
            }
        });
    }

    /// Declares that the current routine comes from this file.
    void belongTo(StoredRoutine stored) {
        autosave.begin(stored, stored.routine(), null);
        remember(stored.file());
    }

    /// Opens a stored routine, with its history if it was open before.
    void show(StoredRoutine stored) {
        closeCurrent();
        Optional<RoutineHistory.Past> history = takeHistory(stored.file(), stored.routine());
        belongTo(stored);
        history.ifPresentOrElse(plan::resume, () -> plan.open(stored.routine()));
    }

    /// Opens a routine without a file. It gets a file with the first change that can be saved.
    ///
    /// @param error why it has no file; null if it never had one
    void showWithoutFile(Routine routine, @Nullable UserError error) {
        closeCurrent();
        autosave.begin(null, routine, error);
        remember(null);
        plan.open(routine);
    }

    /// Saves a routine in a new file, and opens it.
    ///
    /// @param then runs when it is open
    void create(Routine routine, Runnable then) {
        replace(
                () -> dependencies.routines().create(routine),
                Function.identity(),
                _ -> then.run(),
                // The routine can still be edited, and is saved as soon as possible.
                error -> whenSaved(() -> {
                    showWithoutFile(routine, error);
                    then.run();
                }));
    }

    private void closeCurrent() {
        Path path = file.get();
        if (path != null) {
            histories.put(path, plan.history().snapshot());
        }
        commands.dismissNotice();
    }

    /// Keeps the history of a routine until it is opened.
    void keepHistory(Path path, RoutineHistory.Past history) {
        histories.put(path, history);
    }

    /// Removes and returns the kept history of a routine; empty if its file has changed since then.
    Optional<RoutineHistory.Past> takeHistory(Path path, Routine routine) {
        return Optional.ofNullable(histories.remove(path))
                .filter(history -> history.current().equals(routine));
    }

    boolean is(Path path) {
        return path.equals(file.get());
    }

    /// Runs work in the background and opens the resulting routine, after the current one is saved or its changes are
    /// discarded.
    ///
    /// @param done runs when the routine is open
    <T> void replace(Callable<T> work, Function<T, StoredRoutine> routine, Consumer<T> done) {
        replace(work, routine, done, dependencies.errors()::report);
    }

    <T> void replace(
            Callable<T> work, Function<T, StoredRoutine> routine, Consumer<T> done, Consumer<UserError> failed) {
        Consumer<T> show = result -> {
            show(routine.apply(result));
            done.accept(result);
        };
        // Edits during the work must be saved too.
        whenSaved(() -> commands.run(work, result -> whenSaved(() -> show.accept(result)), failed));
    }

    /// Runs `then` when everything is saved, or when the user has discarded the changes.
    void whenSaved(Runnable then) {
        commands.setBusy(true);
        autosave.whenSaved(
                () -> {
                    commands.setBusy(false);
                    then.run();
                },
                () -> {
                    commands.setBusy(false);
                    ask(then);
                });
    }

    private void ask(Runnable then) {
        Runnable discard = () -> {
            autosave.discardChanges();
            then.run();
        };
        dependencies.question().ask(plan.routine().name(), answer -> {
            switch (answer) {
                case DISCARD -> discard.run();
                case SAVE_COPY -> export(discard);
                case STAY -> {
                    // The routine stays on the screen, together with the message about it.
                }
            }
        });
    }

    /// Asks for a file and saves a copy there.
    void export() {
        export(() -> {});
    }

    private void export(Runnable then) {
        Routine routine = plan.routine();
        dependencies.choice().toSave(routine.name()).ifPresent(path -> commands.run(
                () -> {
                    dependencies.routines().export(path, routine);
                    return path;
                },
                _ -> {
                    commands.announce("plan.notice.copied", Undo.NONE, String.valueOf(path.getFileName()));
                    then.run();
                }));
    }

    /// Renames the routine, and its file accordingly.
    void rename(String name, Runnable then) {
        plan.rename(name);
        autosave.whenSaved(then, then);
    }

    /// Saves now, or tries again.
    void save() {
        autosave.save();
    }

    /// Whether nothing would be lost if the window closed now.
    boolean isSafe() {
        return autosave.isSafe();
    }

    private void saved(Saved saved) {
        plan.markSaved(saved.stored().routine());
        remember(saved.stored().file());
        if (saved.isSeparate()) {
            String name = String.valueOf(saved.stored().file().getFileName());
            dependencies.errors()
                    .report(new UserError(
                            words.text("plan.conflict.what", saved.stored().routine().name()),
                            "",
                            words.text("plan.conflict.remedy", name),
                            null));
        }
    }

    private void remember(@Nullable Path path) {
        file.set(path);
        dependencies.opened().accept(path);
    }

    ReadOnlyObjectProperty<Autosave.State> stateProperty() {
        return autosave.stateProperty();
    }

    ReadOnlyObjectProperty<@Nullable Path> fileProperty() {
        return file.getReadOnlyProperty();
    }
}
