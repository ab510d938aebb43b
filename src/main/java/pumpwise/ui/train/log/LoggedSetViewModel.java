package pumpwise.ui.train.log;

import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Unit;
import pumpwise.routine.LoadSteps;
import pumpwise.routine.WeightUnit;
import pumpwise.session.Command;
import pumpwise.session.Session;
import pumpwise.session.SetLog;
import pumpwise.session.plan.Step;
import pumpwise.session.plan.Step.WorkSet;
import pumpwise.ui.train.live.SessionControl;
import pumpwise.ui.train.text.ExerciseWords;
import pumpwise.ui.train.text.StepWords;
import pumpwise.words.Words;

/// The set that was just done, shown until the next one, with its repetitions, load and effort to be put right. One of
/// these is chosen, for the keys; no timer is touched.
public final class LoggedSetViewModel {

    private static final int GREATEST_EFFORT = 10;

    /// Where effort begins when nothing was said: hard, with some repetitions left.
    private static final int FIRST_EFFORT = 7;

    private final Words words;
    private final SessionControl control;
    private final Supplier<WeightUnit> unit;
    private final ReadOnlyBooleanWrapper present = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper what = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper load = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper effort = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<LogField> chosen = new ReadOnlyObjectWrapper<>(LogField.COUNT);
    private ExerciseWords exercises = ExerciseWords.none();
    private int shown = -1;

    /// @param unit in which loads are weighed
    public LoggedSetViewModel(Words words, SessionControl control, Supplier<WeightUnit> unit) {
        this.words = words;
        this.control = control;
        this.unit = unit;
    }

    /// Whether there is one to be shown.
    public ReadOnlyBooleanProperty presentProperty() {
        return present.getReadOnlyProperty();
    }

    /// Which set it was.
    public ReadOnlyStringProperty whatProperty() {
        return what.getReadOnlyProperty();
    }

    /// What was logged: "18 reps", "40 kg", "effort 8".
    public ReadOnlyStringProperty valueProperty(LogField field) {
        return wrapper(field).getReadOnlyProperty();
    }

    /// What the keys put right.
    public ReadOnlyObjectProperty<LogField> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// Lets the keys put this right from now on.
    public void choose(LogField field) {
        chosen.set(field);
    }

    /// Lets the keys put the next thing right.
    public void chooseNext() {
        choose(chosen.get().next());
    }

    /// More of what is chosen.
    public void more() {
        change(chosen.get(), 1);
    }

    /// Less of what is chosen.
    public void less() {
        change(chosen.get(), -1);
    }

    /// Puts something right by a step up or down.
    public void change(LogField field, int by) {
        control.session()
                .flatMap(session -> last(session).map(entry -> changed(session, entry, field, by)))
                .ifPresent(entry -> control.send(new Command.Log(entry)));
    }

    public void use(ExerciseWords names) {
        exercises = names;
    }

    public void update(Session session) {
        Optional<SetLog> last = last(session);
        present.set(last.isPresent());
        last.ifPresent(entry -> {
            WorkSet set = (WorkSet) step(session, entry);
            what.set(what(session, set));
            show(entry, set);
        });
    }

    /// Only what differs from what comes up.
    private String what(Session session, WorkSet set) {
        StepWords steps = new StepWords(words, exercises);
        String place = steps.place(set.position(), set.position().side());
        boolean same = session.nextEffort()
                .filter(step -> step.position().exercise().equals(set.position().exercise()))
                .isPresent();
        return same && !place.isEmpty() ? place : steps.full(set);
    }

    private void show(SetLog entry, WorkSet set) {
        if (entry.step() != shown) {
            shown = entry.step();
            chosen.set(LogField.COUNT);
        }
        String key = set.unit() == Unit.STEPS ? "train.logged.steps" : "train.logged.reps";
        count.set(words.say(key, entry.count()));
        load.set(entry.load() == null ? words.say("train.logged.no-load") : entry.load().toString());
        effort.set(
                entry.effort() == 0
                        ? words.say("train.logged.no-effort")
                        : words.say("train.logged.effort", entry.effort()));
    }

    private SetLog changed(Session session, SetLog entry, LogField field, int by) {
        return switch (field) {
            case COUNT -> entry.withCount(Math.max(0, entry.count() + by));
            case LOAD -> {
                LoadSteps steps = LoadSteps.of(
                        exercises.equipment(step(session, entry).position().exercise()));
                yield entry.withLoad(by > 0 ? steps.more(entry.load(), unit.get()) : steps.less(entry.load(), unit.get()));
            }
            case EFFORT ->
                entry.withEffort(
                        entry.effort() == 0
                                ? FIRST_EFFORT
                                : Math.clamp(entry.effort() + by, 1, GREATEST_EFFORT));
        };
    }

    private ReadOnlyStringWrapper wrapper(LogField field) {
        return switch (field) {
            case COUNT -> count;
            case LOAD -> load;
            case EFFORT -> effort;
        };
    }

    /// The set before the current step, while no other is done: in a rest, and in something timed that follows at once.
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
        @Nullable SetLog last = before.get(before.lastKey());
        return Optional.ofNullable(last).filter(entry -> step(session, entry) instanceof WorkSet);
    }

    private static Step step(Session session, SetLog entry) {
        return session.plan().steps().get(entry.step());
    }
}
