package pumpwise.ui.progress.history;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import pumpwise.progress.calendar.TrainingDay;
import pumpwise.routine.Section;
import pumpwise.session.record.SessionRecord;
import pumpwise.storage.session.StoredSession;
import pumpwise.ui.common.Screen.KeyHint;
import pumpwise.ui.progress.history.edit.SessionEditor;
import pumpwise.ui.progress.history.files.DeletedCard;
import pumpwise.ui.progress.history.files.FileProblems;
import pumpwise.ui.progress.history.files.FilesCard;
import pumpwise.ui.progress.history.model.HistoryState;
import pumpwise.ui.progress.history.model.HistoryViewModel;
import pumpwise.ui.progress.history.past.PastCard;
import pumpwise.ui.progress.history.past.PastSessions;
import pumpwise.ui.progress.history.session.SessionCommands;
import pumpwise.ui.progress.part.ProgressLinks;
import pumpwise.ui.progress.part.ProgressPart;
import pumpwise.words.DateWords;
import pumpwise.words.Words;

/// The History view of the Progress screen.
public final class HistoryPart implements ProgressPart, SessionCommands {

    private final HistoryViewModel history;
    private final HistoryDependencies dependencies;
    private final ProgressLinks links;
    private final Words words;
    private final SessionEditor editor;
    private final FileProblems problems;
    private final FilesCard files;
    private final DeletedCard deleted;
    private final PastCard past;
    private final UnsavedCard unsaved;
    private @Nullable HistoryView view;
    private @Nullable Path added;

    /// @param links leads to other views and screens
    public HistoryPart(HistoryViewModel history, HistoryDependencies dependencies, ProgressLinks links) {
        this.history = history;
        this.dependencies = dependencies;
        this.links = links;
        words = history.context().words();
        editor = new SessionEditor(history, dependencies.own());
        problems = new FileProblems(history.log(), words);
        files = new FilesCard(problems, words, dependencies.overlay(), dependencies.openFolder());
        deleted = new DeletedCard(history, dependencies.overlay());
        unsaved = new UnsavedCard(history.log().changes(), dependencies.overlay(), words, dependencies.close());
        past = new PastCard(
                new PastSessions(
                        history, dependencies.routines(), dependencies.currentRoutine(), dependencies.own()),
                words,
                dependencies.overlay(),
                this::correct);
        history.selectedProperty().subscribe(_ -> editAdded());
    }

    /// A session that was just added is there to be corrected, as soon as it is selected.
    private void correct(Path file) {
        added = file;
        editAdded();
    }

    private void editAdded() {
        StoredSession now = history.selectedProperty().get();
        if (now != null && now.file().equals(added)) {
            added = null;
            view().session().edit();
        }
    }

    private HistoryView view() {
        HistoryView made =
                view == null ? new HistoryView(history, problems, files, editor, links, this) : view;
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
        editor.stop();
        history.choose(Path.of(id));
    }

    @Override
    public void search() {
        view().focusSearch();
    }

    @Override
    public void keyPressed(KeyEvent event) {
        new HistoryKeys(view(), this, editor, history.log().changes()).press(event);
    }

    @Override
    public void delete() {
        StoredSession session = history.selectedProperty().get();
        if (session != null && history.stateProperty().get() == HistoryState.SESSIONS) {
            editor.stop();
            SessionRecord record = session.record();
            LocalDate day = TrainingDay.of(record, history.context().here());
            String text = words.text("progress.history.deleted", record.routine(), new DateWords(words).date(day));
            history.log().changes().delete(session, text);
            view().focusList();
        }
    }

    @Override
    public void add() {
        past.show();
    }

    @Override
    public void addExercise() {
        dependencies
                .picker()
                .toAdd(dependencies.currentRoutine(), Section.WORK, picked -> editor.addExercise(picked.exercise()));
    }

    @Override
    public void showDeleted() {
        deleted.show();
    }

    @Override
    public void openExercise(String id) {
        links.showExercise(id);
    }

    @Override
    public List<KeyHint> keyHints() {
        return HistoryKeys.HINTS;
    }

    /// What could not be saved would be lost, so the user is asked first.
    @Override
    public boolean mayClose() {
        if (view != null && editor.editingProperty().get()) {
            view.session().commit();
        }
        return unsaved.mayClose();
    }
}
