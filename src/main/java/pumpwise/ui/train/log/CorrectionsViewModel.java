package pumpwise.ui.train.log;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import pumpwise.session.Command;
import pumpwise.session.Session;
import pumpwise.session.SetLog;
import pumpwise.session.plan.Step;
import pumpwise.ui.train.live.LoadPreferences;
import pumpwise.ui.train.live.SessionControl;
import pumpwise.words.Words;
import pumpwise.words.session.ExerciseWords;
import pumpwise.words.session.StepWords;

/// The list of all completed sets, where each can be corrected, in a running session and in its summary. While it is
/// open, a set is paused and a rest continues.
public final class CorrectionsViewModel {

    private final Words words;
    private final SessionControl control;
    private final SetEditor editor;
    private final SentCorrections sent = new SentCorrections();
    private final ObservableList<LoggedSet> sets = FXCollections.observableArrayList();
    private final ObservableList<LoggedSet> readOnly = FXCollections.unmodifiableObservableList(sets);
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<LogField> chosen = new ReadOnlyObjectWrapper<>(LogField.COUNT);
    private ExerciseWords exercises = ExerciseWords.none();
    private boolean resumes;

    /// @param loads the settings for loads
    public CorrectionsViewModel(Words words, SessionControl control, LoadPreferences loads) {
        this.words = words;
        this.control = control;
        editor = new SetEditor(words, loads);
    }

    /// Whether the list is open.
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /// The sets, newest first.
    public ObservableList<LoggedSet> sets() {
        return readOnly;
    }

    /// The index of the selected set.
    public ReadOnlyIntegerProperty selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /// The selected value of that set.
    public ReadOnlyObjectProperty<LogField> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// Opens the list, unless nothing was logged.
    public void open() {
        Session session = control.session().orElse(null);
        if (session == null || open.get() || session.log().isEmpty()) {
            return;
        }
        resumes = false;
        selected.set(0);
        chosen.set(LogField.COUNT);
        sets.clear();
        open.set(true);
        update(session);
    }

    /// Closes the list, and resumes the set that was paused for it.
    public void close() {
        if (open.get()) {
            open.set(false);
            if (resumes) {
                resumes = false;
                control.send(new Command.Resume());
            }
        }
    }

    /// Updates the list to the current session.
    public void update(Session session) {
        sent.update(session);
        if (!open.get()) {
            return;
        }
        List<LoggedSet> now = session.log().values().stream()
                .map(entry -> set(session, entry))
                .toList()
                .reversed();
        if (!now.equals(sets)) {
            sets.setAll(now);
            selected.set(Math.clamp(selected.get(), 0, Math.max(0, now.size() - 1)));
        }
        boolean performs = session.step().filter(Step::isEffort).isPresent();
        if (performs && !session.isPaused()) {
            resumes = true;
            control.send(new Command.Pause());
        }
    }

    /// Switches to another session.
    public void use(ExerciseWords names) {
        open.set(false);
        exercises = names;
        editor.use(names);
        sent.clear();
    }

    /// Selects a set.
    public void select(int index) {
        if (index >= 0 && index < sets.size()) {
            selected.set(index);
        }
    }

    /// Selects a value.
    public void choose(LogField field) {
        chosen.set(field);
    }

    /// Increases or decreases the selected value.
    public void change(int by) {
        change(selected.get(), chosen.get(), by);
    }

    /// Changes a value of a set by a number of steps.
    public void change(int index, LogField field, int by) {
        Session session = control.session().orElse(null);
        if (session == null || index < 0 || index >= sets.size()) {
            return;
        }
        SetLog entry = session.log().get(sets.get(index).step());
        if (entry != null) {
            SetLog corrected = editor.changed(session, sent.latest(entry), field, by);
            sent.add(corrected);
            control.send(new Command.Log(corrected));
        }
    }

    private LoggedSet set(Session session, SetLog entry) {
        Step step = SetEditor.step(session, entry);
        Map<LogField, String> figures = new EnumMap<>(LogField.class);
        for (LogField field : LogField.values()) {
            figures.put(field, editor.text(session, entry, field));
        }
        String place = new StepWords(words, exercises).place(step.position(), step.position().side());
        return new LoggedSet(entry.step(), exercises.name(step.position().exercise()), place, figures);
    }
}
