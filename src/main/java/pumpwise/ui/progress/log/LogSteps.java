package pumpwise.ui.progress.log;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import pumpwise.ui.common.notice.Notice;
import pumpwise.words.Words;

/// The changes that can be undone and redone. The last ones are the nearest.
final class LogSteps {

    private static final int MOST = 500;

    private final List<LogStep> past = new ArrayList<>();
    private final List<LogStep> future = new ArrayList<>();

    /// Adds a change. Changes of one field in a row are undone together.
    void add(LogStep step) {
        future.clear();
        if (step instanceof LogStep.Edited next
                && !past.isEmpty()
                && past.getLast() instanceof LogStep.Edited last
                && last.isContinuedBy(next)) {
            past.removeLast();
            if (!last.before().equals(next.after())) {
                past.add(new LogStep.Edited(next.text(), next.file(), next.field(), last.before(), next.after()));
            }
            return;
        }
        past.add(step);
        if (past.size() > MOST) {
            past.removeFirst();
        }
    }

    /// Takes the next change to undo.
    Optional<LogStep> takeUndo() {
        return past.isEmpty() ? Optional.empty() : Optional.of(past.removeLast());
    }

    /// Takes the next change to redo.
    Optional<LogStep> takeRedo() {
        return future.isEmpty() ? Optional.empty() : Optional.of(future.removeLast());
    }

    /// A change was undone.
    void undone(LogStep step) {
        future.add(step);
    }

    /// A change was redone, or could not be undone.
    void redone(LogStep step) {
        past.add(step);
    }

    boolean canUndo() {
        return !past.isEmpty();
    }

    boolean canRedo() {
        return !future.isEmpty();
    }

    /// A session got another file.
    void rename(Path from, Path to) {
        UnaryOperator<LogStep> renamed = step -> step instanceof LogStep.Edited edited && edited.file().equals(from)
                ? new LogStep.Edited(edited.text(), to, edited.field(), edited.before(), edited.after())
                : step;
        past.replaceAll(renamed);
        future.replaceAll(renamed);
    }

    /// What a notice offers: to redo the change that was undone last, and to undo the one before it.
    Notice.Action[] actions(Words words, Runnable undo, Runnable redo) {
        List<Notice.Action> actions = new ArrayList<>();
        if (canRedo()) {
            actions.add(new Notice.Action("log-redo", words.text("progress.redo"), redo));
        }
        if (canUndo()) {
            actions.add(new Notice.Action("log-undo", words.text("progress.undo"), undo));
        }
        return actions.toArray(Notice.Action[]::new);
    }
}
