package pumpwise.ui.plan.exercise;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Catalog;
import pumpwise.routine.Place;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.session.plan.SessionPlan;
import pumpwise.session.record.LastTime;
import pumpwise.session.record.LastTime.LastSets;
import pumpwise.session.record.SessionRecord;
import pumpwise.ui.common.Errors;
import pumpwise.ui.common.UserError;
import pumpwise.ui.exercise.ExerciseText;
import pumpwise.ui.task.LatestTask;
import pumpwise.ui.task.Task;
import pumpwise.ui.task.TaskExecutor;
import pumpwise.words.ExerciseSummary;
import pumpwise.words.SetFigures;
import pumpwise.words.Words;

/// The exercise that the user looks up next to the routine: how to do it, and what was done last time.
public final class ExerciseViewModel {

    private final Words words;
    private final Catalog catalog;
    private final Log log;
    private final Errors errors;
    private final LatestTask reading;
    private final ReadOnlyObjectWrapper<@Nullable ShownExercise> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper lastTime = new ReadOnlyStringWrapper("");

    /// Access to the finished sessions.
    public interface Log {

        /// What was done in each set of a plan last time. Reads files, so it must not be called on the UI thread.
        LastTime lastTime(SessionPlan plan);
    }

    /// @param catalog the current exercises
    public ExerciseViewModel(Words words, Catalog catalog, Log log, Errors errors, TaskExecutor tasks) {
        this.words = words;
        this.catalog = catalog;
        this.log = log;
        this.errors = errors;
        reading = new LatestTask(tasks);
    }

    /// Opens the exercise at the place of an item, or closes it if it is already open.
    ///
    /// @param session the session plan of the routine
    public void toggle(Routine routine, Place place, SessionPlan session) {
        String id = routine.block(place).items().get(Math.max(place.member(), 0)).exercise();
        ShownExercise before = shown.get();
        if (before != null && before.id().equals(id) && before.place().equals(place)) {
            close();
        } else {
            show(place, id, session);
        }
    }

    private void show(Place place, String id, SessionPlan session) {
        shown.set(catalog.find(id)
                .map(exercise -> new ShownExercise(
                        place,
                        id,
                        exercise.name(),
                        exercise,
                        new ExerciseSummary(words).line(exercise),
                        new ExerciseText(words).howTo(exercise)))
                .orElseGet(() -> new ShownExercise(place, id, id, null, words.text("plan.unknown"), List.of())));
        lastTime.set("");
        if (place.section() == Section.WORK) {
            read(place, onlyOf(session, id));
        } else {
            reading.cancel();
        }
    }

    /// Only the slots of the same exercise matter, so the others need not be looked up.
    private static SessionPlan onlyOf(SessionPlan session, String exercise) {
        return session.withSteps(session.steps().stream()
                .filter(step -> step.position().exercise().equals(exercise))
                .toList());
    }

    private void read(Place place, SessionPlan plan) {
        Callable<Optional<LastSets>> work = () -> log.lastTime(plan).at(place);
        reading.run(Task.of(work)
                .onDone(found -> lastTime.set(
                        found.map(this::inWords).orElseGet(() -> words.text("plan.exercise.last.none"))))
                .onFailed(fault -> errors.report(UserError.unexpected(words, fault))));
    }

    private String inWords(LastSets last) {
        SessionRecord session = last.session();
        // Texts format dates in the system's time zone, so this is the day in the time zone of the session.
        Date day = Date.from(session.started()
                .atZone(zone(session))
                .toLocalDate()
                .atStartOfDay(ZoneId.systemDefault())
                .toInstant());
        return words.text("plan.exercise.last", day, new SetFigures(words).of(last.sets()));
    }

    private static ZoneId zone(SessionRecord session) {
        try {
            return session.zone() == null ? ZoneOffset.UTC : ZoneId.of(session.zone());
        } catch (DateTimeException e) {
            return ZoneOffset.UTC;
        }
    }

    /// Closes the exercise if it is no longer in the routine.
    public void follow(Routine routine) {
        ShownExercise now = shown.get();
        if (now != null
                && routine.items().stream()
                        .noneMatch(item -> item.prescription().exercise().equals(now.id()))) {
            close();
        }
    }

    /// Closes the exercise. Returns false if none is open.
    public boolean close() {
        boolean was = shown.get() != null;
        reading.cancel();
        shown.set(null);
        return was;
    }

    /// The open exercise; null for none.
    public ReadOnlyObjectProperty<@Nullable ShownExercise> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// What was done last time, on one line; empty if unknown, and outside the work section.
    public ReadOnlyStringProperty lastTimeProperty() {
        return lastTime.getReadOnlyProperty();
    }
}
