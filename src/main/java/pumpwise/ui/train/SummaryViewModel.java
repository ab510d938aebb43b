package pumpwise.ui.train;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import pumpwise.catalog.Unit;
import pumpwise.routine.Place;
import pumpwise.session.Session;
import pumpwise.session.SetLog;
import pumpwise.session.Step.WorkSet;
import pumpwise.words.Words;

/// A session that is over: how long it took and what was done.
public final class SummaryViewModel {

    private final Words words;
    private final Reasons reasons;
    private final Runnable keepAgain;
    private final Runnable leave;
    private final ReadOnlyStringWrapper routine = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper time = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper sets = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper reps = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper keeping = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper();
    private final ObservableList<LoggedExercise> exercises = FXCollections.observableArrayList();
    private final ObservableList<LoggedExercise> readOnly = FXCollections.unmodifiableObservableList(exercises);

    SummaryViewModel(Words words, Runnable keepAgain, Runnable leave) {
        this.words = words;
        this.reasons = new Reasons(words);
        this.keepAgain = keepAgain;
        this.leave = leave;
    }

    /// The name of the routine.
    public ReadOnlyStringProperty routineProperty() {
        return routine.getReadOnlyProperty();
    }

    /// From beginning to end.
    public ReadOnlyStringProperty timeProperty() {
        return time.getReadOnlyProperty();
    }

    /// How many sets were done.
    public ReadOnlyStringProperty setsProperty() {
        return sets.getReadOnlyProperty();
    }

    /// How many repetitions were done.
    public ReadOnlyStringProperty repsProperty() {
        return reps.getReadOnlyProperty();
    }

    /// Whether it is kept by now, in words.
    public ReadOnlyStringProperty keepingProperty() {
        return keeping.getReadOnlyProperty();
    }

    /// Whether it could not be kept, and may be tried again.
    public ReadOnlyBooleanProperty failedProperty() {
        return failed.getReadOnlyProperty();
    }

    /// What was done, exercise by exercise.
    public ObservableList<LoggedExercise> exercises() {
        return readOnly;
    }

    /// Tries once more to keep it.
    public void keepAgain() {
        failed.set(false);
        keeping.set(words.say("train.summary.keeping"));
        keepAgain.run();
    }

    /// Leaves for the plan.
    public void leave() {
        leave.run();
    }

    void show(Session session, ExerciseWords names) {
        Lengths lengths = new Lengths(words);
        routine.set(session.plan().routine());
        time.set(lengths.clock(Duration.between(session.startedAt(), session.progress().start())));
        sets.set(Integer.toString((int) session.log().values().stream()
                .filter(entry -> isSet(session, entry))
                .map(entry -> session.plan().steps().get(entry.step()).spot())
                .map(spot -> List.of(spot.place(), spot.set()))
                .distinct()
                .count()));
        reps.set(Integer.toString(session.log().values().stream()
                .filter(entry -> isSet(session, entry))
                .filter(entry -> ((WorkSet) session.plan().steps().get(entry.step())).unit() == Unit.REPS)
                .mapToInt(SetLog::count)
                .sum()));
        Map<Place, List<SetLog>> byItem = new LinkedHashMap<>();
        session.log().values().forEach(entry -> byItem.computeIfAbsent(
                        session.plan().steps().get(entry.step()).spot().place(), _ -> new ArrayList<>())
                .add(entry));
        exercises.setAll(byItem.values().stream()
                .map(entries -> LoggedExercise.of(session.plan(), entries, names, words))
                .toList());
        failed.set(false);
        keeping.set(words.say("train.summary.keeping"));
    }

    void kept() {
        failed.set(false);
        keeping.set(words.say("train.summary.kept"));
    }

    void notKept(IOException cause) {
        failed.set(true);
        keeping.set(words.say("train.summary.not-kept", reasons.of(cause)));
    }

    private static boolean isSet(Session session, SetLog entry) {
        return entry.count() > 0 && session.plan().steps().get(entry.step()) instanceof WorkSet;
    }
}
