package pumpwise.ui.progress.log;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import pumpwise.session.record.SessionRecord;
import pumpwise.storage.problem.CannotSaveException;
import pumpwise.storage.session.FileProgress;
import pumpwise.storage.session.SessionListing;
import pumpwise.storage.session.SessionRepository;
import pumpwise.storage.session.StoredSession;
import pumpwise.ui.common.Errors;
import pumpwise.ui.common.FileErrors;
import pumpwise.ui.common.notice.Notice;
import pumpwise.ui.task.Task;
import pumpwise.ui.task.TaskExecutor;
import pumpwise.words.ProblemWords;
import pumpwise.words.Words;

/// Everything that changes the sessions, and can be undone.
public final class LogChanges {

    private final SessionRepository repository;
    private final TaskExecutor tasks;
    private final Errors errors;
    private final Words words;
    private final Sessions sessions;
    private final Drafts drafts;
    private final LogSteps steps = new LogSteps();
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Path> touched = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();

    /// The sessions that are shown.
    interface Sessions {

        /// Takes a snapshot of what is known; on any thread.
        Snapshot snapshot();

        /// Shows a snapshot, unless a later one is shown.
        void publish(Snapshot snapshot);

        /// Shows the sessions again with what is edited now.
        void show();

        /// Finds a session that is shown; null if it is gone.
        @Nullable StoredSession find(Path file);
    }

    private record Result<T>(T value, Snapshot snapshot) {}

    /// @param tasks runs the writes
    LogChanges(SessionRepository repository, TaskExecutor tasks, Errors errors, Words words, Sessions sessions) {
        this.repository = repository;
        this.tasks = tasks;
        this.errors = errors;
        this.words = words;
        this.sessions = sessions;
        drafts = new Drafts(repository, tasks, new Writes());
    }

    /// What the latest change did, or why it failed; null for none.
    public ReadOnlyObjectProperty<@Nullable Notice> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /// The file of the session that was added, restored, or changed back last, which is worth showing; null for none.
    public ReadOnlyObjectProperty<@Nullable Path> touchedProperty() {
        return touched.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    /// Edits a session. The edit is visible at once, and saved in the background.
    ///
    /// @param session as it is shown
    /// @param field what is edited; changes of the same field in a row are undone together
    /// @param text what was done, in words
    public void edit(StoredSession session, SessionRecord edited, String field, String text) {
        steps.add(new LogStep.Edited(text, session.file(), field, session.record(), edited));
        update();
        notice.set(null);
        drafts.edit(session, edited);
        sessions.show();
    }

    /// Edits a session by taking something out of it. This is told, so that it can be undone with the mouse, too.
    ///
    /// @param text what was done, in words
    public void takeOut(StoredSession session, SessionRecord edited, String field, String text) {
        edit(session, edited, field, text);
        tell(text);
    }

    /// Deletes a session, so that it can be restored.
    ///
    /// @param text what was done, in words
    public void delete(StoredSession session, String text) {
        delete(new LogStep.Present(text, List.of(session), LinkedChange.NONE), text, steps::add, () -> {});
    }

    /// Saves new sessions: all of them, or none.
    ///
    /// @param text what was done, in words
    /// @param done receives the saved sessions
    public void add(List<SessionRecord> records, String text, Consumer<List<StoredSession>> done) {
        change(
                () -> repository.add(records, FileProgress.NONE),
                added -> {
                    present(new LogStep.Present(text, added, LinkedChange.NONE), text, steps::add);
                    done.accept(added);
                },
                () -> {});
    }

    /// Takes over new sessions that are saved already. One undo deletes all of them.
    ///
    /// @param text what was done, in words
    /// @param linked was done together with it
    public void added(List<StoredSession> saved, String text, LinkedChange linked) {
        change(() -> saved, added -> present(new LogStep.Present(text, added, linked), text, steps::add), () -> {});
    }

    /// Restores one of the deleted sessions.
    ///
    /// @param text what was done, in words
    public void restore(StoredSession deleted, String text) {
        change(
                () -> repository.restore(deleted),
                restored ->
                        present(new LogStep.Present(text, List.of(restored), LinkedChange.NONE), text, steps::add),
                () -> {});
    }

    /// Tries again to save what could not be saved.
    public void retry() {
        notice.set(null);
        drafts.retry();
    }

    /// Whether an edit could not be saved, so that it would be lost if the program ended.
    public boolean isUnsaved() {
        return drafts.hasFailed();
    }

    /// The sessions with the edits that are not saved yet.
    SessionListing edited(SessionListing listing) {
        return drafts.over(listing);
    }

    /// Undoes the latest change, and says which.
    public void undo() {
        steps.takeUndo().ifPresent(step -> reverse(step, true));
    }

    /// Redoes the change that was undone last, and says which.
    public void redo() {
        steps.takeRedo().ifPresent(step -> reverse(step, false));
    }

    private void reverse(LogStep step, boolean undoes) {
        Consumer<LogStep> done = undoes ? steps::undone : steps::redone;
        Consumer<LogStep> failed = undoes ? steps::redone : steps::undone;
        String said = words.text(undoes ? "progress.undone" : "progress.redone", step.text());
        switch (step) {
            case LogStep.Edited edited -> {
                StoredSession now = sessions.find(edited.file());
                if (now != null) {
                    done.accept(edited);
                    drafts.edit(now, undoes ? edited.before() : edited.after());
                    sessions.show();
                    touch(edited.file());
                    tell(said);
                }
            }
            case LogStep.Present present ->
                delete(present, said, done, () -> failed.accept(step));
            case LogStep.Gone gone ->
                change(
                        () -> restore(gone),
                        restored -> present(new LogStep.Present(gone.text(), restored, gone.linked()), said, done),
                        () -> failed.accept(step));
        }
        update();
    }

    private List<StoredSession> restore(LogStep.Gone gone) throws CannotSaveException {
        gone.linked().redo();
        return repository.restore(gone.sessions(), FileProgress.NONE);
    }

    private void delete(LogStep.Present step, String said, Consumer<LogStep> done, Runnable failed) {
        List<StoredSession> current = step.sessions().stream().map(drafts::current).toList();
        change(
                () -> {
                    step.linked().undo();
                    return repository.delete(current);
                },
                deleted -> {
                    current.forEach(session -> drafts.remove(session.file()));
                    sessions.show();
                    done.accept(new LogStep.Gone(step.text(), deleted, step.linked()));
                    tell(said);
                },
                failed);
    }

    private void present(LogStep.Present step, String said, Consumer<LogStep> done) {
        done.accept(step);
        step.sessions().stream()
                .max(Comparator.comparing(session -> session.record().started()))
                .ifPresent(newest -> touch(newest.file()));
        tell(said);
    }

    /// Changes the folder, and then shows what it contains.
    private <T> void change(Callable<T> work, Consumer<T> done, Runnable failed) {
        tasks.run(Task.of(() -> new Result<>(work.call(), sessions.snapshot()))
                .onDone(result -> {
                    sessions.publish(result.snapshot());
                    done.accept(result.value());
                    update();
                })
                .onFailed(cause -> {
                    failed.run();
                    update();
                    errors.report(new FileErrors(words).of(cause));
                }));
    }

    private void touch(Path file) {
        touched.set(null);
        touched.set(file);
    }

    private void tell(String text) {
        update();
        notice.set(Notice.of(text, () -> notice.set(null), steps.actions(words, this::undo, this::redo)));
    }

    private void update() {
        undoable.set(steps.canUndo());
        redoable.set(steps.canRedo());
    }

    /// Shows how the writes of edits end.
    private final class Writes implements Drafts.Listener {

        @Override
        public Snapshot snapshot() {
            return sessions.snapshot();
        }

        @Override
        public void saved(SessionRepository.Saved saved, Path from, Snapshot snapshot) {
            Path file = saved.stored().file();
            if (saved.isSeparate()) {
                steps.rename(from, file);
                notice.set(Notice.of(
                        words.text("progress.separate", String.valueOf(file.getFileName())), () -> notice.set(null)));
            }
            sessions.publish(snapshot);
            sessions.show();
            if (saved.isSeparate()) {
                touch(file);
            }
        }

        @Override
        public void failed(Throwable cause) {
            String reason = cause instanceof CannotSaveException e
                    ? new ProblemWords(words).text(e)
                    : words.text("common.fault.what");
            notice.set(Notice.problem(
                    words.text("progress.not-saved", reason),
                    new Notice.Action("log-retry", words.text("progress.retry"), LogChanges.this::retry)));
        }
    }
}
