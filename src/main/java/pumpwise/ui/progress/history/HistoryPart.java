package pumpwise.ui.progress.history;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import pumpwise.progress.calendar.TrainingDay;
import pumpwise.session.record.SessionRecord;
import pumpwise.storage.session.StoredSession;
import pumpwise.ui.common.Overlay;
import pumpwise.ui.common.Screen.KeyHint;
import pumpwise.ui.progress.history.files.FileProblems;
import pumpwise.ui.progress.history.files.FilesCard;
import pumpwise.ui.progress.history.model.HistoryState;
import pumpwise.ui.progress.history.model.HistoryViewModel;
import pumpwise.ui.progress.history.session.SessionCard;
import pumpwise.ui.progress.part.ProgressLinks;
import pumpwise.ui.progress.part.ProgressPart;
import pumpwise.words.DateWords;
import pumpwise.words.Words;

/// The History view of the Progress screen.
public final class HistoryPart implements ProgressPart, SessionCard.Commands {

    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");
    private static final KeyCombination REDO = KeyCombination.valueOf("Shortcut+Y");
    private static final KeyCombination REDO_TOO = KeyCombination.valueOf("Shortcut+Shift+Z");
    private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");
    private static final KeyCombination DELETE = new KeyCodeCombination(KeyCode.DELETE);
    private static final KeyCombination ENTER = new KeyCodeCombination(KeyCode.ENTER);
    private static final KeyCombination ESC = new KeyCodeCombination(KeyCode.ESCAPE);

    private static final List<KeyHint> HINTS = List.of(
            new KeyHint("\u2190, \u2191, \u2192, \u2193", "progress.history.key.day"),
            new KeyHint("PgUp, PgDn, Home, T", "progress.history.key.month"),
            new KeyHint("\u2191, \u2193", "progress.history.key.session"),
            new KeyHint("Enter", "progress.history.key.open"),
            new KeyHint("Del", "progress.history.key.delete"),
            new KeyHint("<Mod>+Z, <Mod>+Y", "progress.history.key.undo"),
            new KeyHint("<Mod>+C", "progress.history.key.copy"));

    private final HistoryViewModel history;
    private final Words words;
    private final DateWords dates;
    private final ProgressLinks links;
    private final FileProblems problems;
    private final FilesCard files;
    private @Nullable HistoryView view;

    /// @param links leads to other views and screens
    /// @param openFolder opens the folder with the sessions in the file manager; null if the system has none
    public HistoryPart(
            HistoryViewModel history, ProgressLinks links, Overlay overlay, @Nullable Runnable openFolder) {
        this.history = history;
        this.links = links;
        words = history.context().words();
        dates = new DateWords(words);
        problems = new FileProblems(history.log(), words);
        files = new FilesCard(problems, words, overlay, openFolder);
    }

    private HistoryView view() {
        HistoryView made = view == null ? new HistoryView(history, problems, files, links::startSession, this) : view;
        view = made;
        return made;
    }

    @Override
    public Parent root() {
        return view();
    }

    @Override
    public void shown() {
        view().focus();
    }

    @Override
    public void choose(String id) {
        history.choose(Path.of(id));
    }

    @Override
    public void search() {
        view().focusSearch();
    }

    @Override
    public void keyPressed(KeyEvent event) {
        boolean isTyping = event.getTarget() instanceof TextInputControl;
        if (UNDO.match(event) && !(event.getTarget() instanceof TextInputControl input && input.isUndoable())) {
            event.consume();
            history.log().changes().undo();
        } else if (REDO.match(event) || REDO_TOO.match(event)) {
            event.consume();
            history.log().changes().redo();
        } else if (!isTyping && COPY.match(event)) {
            event.consume();
            view().copy();
        } else if (!isTyping && DELETE.match(event)) {
            event.consume();
            delete();
        } else if (view().isChoosing() && ENTER.match(event)) {
            event.consume();
            view().openSession();
        } else if (ESC.match(event) && view().isInSession()) {
            event.consume();
            view().focusList();
        }
    }

    @Override
    public void delete() {
        StoredSession session = history.selectedProperty().get();
        if (session != null && history.stateProperty().get() == HistoryState.SESSIONS) {
            SessionRecord record = session.record();
            LocalDate day = TrainingDay.of(record, history.context().here());
            history.log()
                    .changes()
                    .delete(session, words.text("progress.history.deleted", record.routine(), dates.date(day)));
        }
    }

    @Override
    public void openExercise(String id) {
        links.showExercise(id);
    }

    @Override
    public List<KeyHint> keyHints() {
        return HINTS;
    }
}
