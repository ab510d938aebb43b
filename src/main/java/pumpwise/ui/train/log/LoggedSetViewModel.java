package pumpwise.ui.train.log;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import pumpwise.session.Command;
import pumpwise.session.Session;
import pumpwise.session.SetLog;
import pumpwise.session.plan.Step;
import pumpwise.session.plan.Step.WorkSet;
import pumpwise.ui.train.live.LoadPreferences;
import pumpwise.ui.train.live.SessionControl;
import pumpwise.words.Words;
import pumpwise.words.session.ExerciseWords;
import pumpwise.words.session.StepWords;

/// The set that was just done, shown until the next one starts, so that its reps, load and effort can be corrected. One
/// of these values is selected for the keys. Timers are not affected.
public final class LoggedSetViewModel {

    private final Words words;
    private final SessionControl control;
    private final SetEditor editor;
    private final SentCorrections sent = new SentCorrections();
    private final ReadOnlyBooleanWrapper present = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper what = new ReadOnlyStringWrapper("");
    private final Map<LogField, ReadOnlyStringWrapper> values = new EnumMap<>(LogField.class);
    private final ReadOnlyObjectWrapper<LogField> chosen = new ReadOnlyObjectWrapper<>(LogField.COUNT);
    private ExerciseWords exercises = ExerciseWords.none();
    private int shown = -1;

    /// @param loads the settings for loads
    public LoggedSetViewModel(Words words, SessionControl control, LoadPreferences loads) {
        this.words = words;
        this.control = control;
        editor = new SetEditor(words, loads);
        for (LogField field : LogField.values()) {
            values.put(field, new ReadOnlyStringWrapper(""));
        }
    }

    /// Whether there is such a set.
    public ReadOnlyBooleanProperty presentProperty() {
        return present.getReadOnlyProperty();
    }

    /// Its name.
    public ReadOnlyStringProperty whatProperty() {
        return what.getReadOnlyProperty();
    }

    /// A logged value: "18 reps", "40 kg", "effort 8 of 10".
    public ReadOnlyStringProperty valueProperty(LogField field) {
        return Objects.requireNonNull(values.get(field)).getReadOnlyProperty();
    }

    /// The selected value.
    public ReadOnlyObjectProperty<LogField> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// Selects a value.
    public void choose(LogField field) {
        chosen.set(field);
    }

    /// Selects the next value.
    public void chooseNext() {
        choose(chosen.get().next());
    }

    /// Increases the selected value.
    public void more() {
        change(chosen.get(), 1);
    }

    /// Decreases the selected value.
    public void less() {
        change(chosen.get(), -1);
    }

    /// Changes a value by a number of steps.
    public void change(LogField field, int by) {
        control.session()
                .flatMap(session -> last(session).map(entry -> editor.changed(session, sent.latest(entry), field, by)))
                .ifPresent(entry -> {
                    sent.add(entry);
                    control.send(new Command.Log(entry));
                });
    }

    /// Switches to another session.
    public void use(ExerciseWords names) {
        exercises = names;
        editor.use(names);
        sent.clear();
    }

    /// Updates the set to the current session.
    public void update(Session session) {
        sent.update(session);
        Optional<SetLog> last = last(session);
        present.set(last.isPresent());
        last.ifPresent(entry -> {
            if (entry.step() != shown) {
                shown = entry.step();
                chosen.set(LogField.COUNT);
            }
            what.set(what(session, SetEditor.step(session, entry)));
            values.forEach((field, value) -> value.set(editor.text(session, entry, field)));
        });
    }

    /// Only the parts that differ from the next step.
    private String what(Session session, Step set) {
        StepWords steps = new StepWords(words, exercises);
        String place = steps.place(set.position(), set.position().side());
        boolean same = session.nextEffort()
                .filter(step -> step.position().exercise().equals(set.position().exercise()))
                .isPresent();
        return same && !place.isEmpty() ? place : steps.full(set);
    }

    /// The previous set until the next one is done: in a rest or a get-ready, and in a timed item that follows
    /// immediately.
    private static Optional<SetLog> last(Session session) {
        SortedMap<Integer, SetLog> before = session.log().headMap(session.index());
        if (before.isEmpty() || session.step().filter(step -> !(step instanceof WorkSet)).isEmpty()) {
            return Optional.empty();
        }
        boolean timed = session.step().filter(Step::isEffort).isPresent();
        boolean atOnce = session.plan().steps().subList(before.lastKey() + 1, session.index()).stream()
                .noneMatch(Step::isEffort);
        if (timed && !atOnce) {
            return Optional.empty();
        }
        return Optional.ofNullable(before.get(before.lastKey()))
                .filter(entry -> SetEditor.step(session, entry) instanceof WorkSet);
    }
}
