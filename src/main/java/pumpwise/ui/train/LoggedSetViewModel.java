package pumpwise.ui.train;

import java.util.SortedMap;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Unit;
import pumpwise.session.Command;
import pumpwise.session.Session;
import pumpwise.session.SetLog;
import pumpwise.session.Step;
import pumpwise.session.Step.WorkSet;
import pumpwise.words.Words;

/// The set that was just done, shown while one rests, with its repetitions to be put right.
public final class LoggedSetViewModel {

    private final Words words;
    private final ReadOnlyBooleanWrapper present = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper what = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");

    LoggedSetViewModel(Words words) {
        this.words = words;
    }

    /// Whether there is one to be shown.
    public ReadOnlyBooleanProperty presentProperty() {
        return present.getReadOnlyProperty();
    }

    /// Which set it was.
    public ReadOnlyStringProperty whatProperty() {
        return what.getReadOnlyProperty();
    }

    /// What was logged: "18 reps".
    public ReadOnlyStringProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    void show(Session session, StepWords steps) {
        SetLog entry = last(session);
        present.set(entry != null);
        if (entry != null && session.plan().steps().get(entry.step()) instanceof WorkSet set) {
            what.set(steps.full(set));
            String key = set.unit() == Unit.STEPS ? "train.logged.steps" : "train.logged.reps";
            count.set(words.say(key, entry.count()));
        }
    }

    /// What to tell the session so that `by` repetitions more were done; null where there is nothing to put right.
    static @Nullable Command change(Session session, int by) {
        SetLog entry = last(session);
        return entry == null ? null : new Command.Log(entry.withCount(Math.max(0, entry.count() + by)));
    }

    /// The set before the current step, while nothing is performed.
    private static @Nullable SetLog last(Session session) {
        boolean waiting = session.step().filter(step -> !step.isEffort()).isPresent();
        SortedMap<Integer, SetLog> before = session.log().headMap(session.index());
        if (!waiting || before.isEmpty()) {
            return null;
        }
        Step step = session.plan().steps().get(before.lastKey());
        return step instanceof WorkSet ? before.get(before.lastKey()) : null;
    }
}
