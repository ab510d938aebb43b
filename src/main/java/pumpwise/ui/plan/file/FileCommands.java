package pumpwise.ui.plan.file;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import pumpwise.ui.common.Errors;
import pumpwise.ui.common.FileErrors;
import pumpwise.ui.common.UserError;
import pumpwise.ui.routines.OpenRoutine.Notice;
import pumpwise.ui.routines.OpenRoutine.Undo;
import pumpwise.ui.task.Task;
import pumpwise.ui.task.TaskExecutor;
import pumpwise.words.Words;

/// Runs commands on routine files one at a time, off the UI thread, and reports the results. While a command is
/// running, further ones are ignored, such as those of a second click.
final class FileCommands {

    private final Errors errors;
    private final TaskExecutor tasks;
    private final Words words;
    private final FileErrors messages;
    private final List<UserError> unopened = new ArrayList<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();

    FileCommands(Errors errors, TaskExecutor tasks, Words words) {
        this.errors = errors;
        this.tasks = tasks;
        this.words = words;
        messages = new FileErrors(words);
    }

    /// Runs a command in the background. If it fails, the error is shown.
    <T> void run(Callable<T> work, Consumer<T> done) {
        run(work, done, errors::report);
    }

    /// Runs a command in the background, with a handler for failures.
    <T> void run(Callable<T> work, Consumer<T> done, Consumer<UserError> failed) {
        busy.set(true);
        tasks.run(Task.of(work)
                .onDone(result -> {
                    busy.set(false);
                    done.accept(result);
                })
                .onFailed(fault -> {
                    busy.set(false);
                    failed.accept(messages.of(fault));
                }));
    }

    /// Reports why files could not be opened, in one message.
    void report(List<Exception> failures) {
        if (!failures.isEmpty()) {
            UserError error = messages.ofAll(failures);
            unopened.add(error);
            errors.report(error);
        }
    }

    /// Takes back the reports of files that could not be opened, because another one was opened since.
    void withdrawReports() {
        unopened.forEach(errors::withdraw);
        unopened.clear();
    }

    /// Says that only the first files were opened, if there are more.
    void reportLeft(int opened, int all) {
        if (opened < all) {
            errors.report(new UserError(
                    words.text("plan.files-left.what", opened, all), "", words.text("plan.files-left.remedy"), null));
        }
    }

    boolean isBusy() {
        return busy.get();
    }

    void setBusy(boolean now) {
        busy.set(now);
    }

    /// Shows a notice.
    ///
    /// @param undo what the notice offers to undo
    void announce(String key, Undo undo, Object... arguments) {
        notice.set(new Notice(words.text(key, arguments), undo));
    }

    /// Shows a notice about an edit.
    void announceEdit(String text, boolean undoable) {
        notice.set(new Notice(text, undoable ? Undo.EDIT : Undo.NONE));
    }

    void dismissNotice() {
        notice.set(null);
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Notice> noticeProperty() {
        return notice.getReadOnlyProperty();
    }
}
