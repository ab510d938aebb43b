package pumpwise.ui.train.before;

import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Catalog;
import pumpwise.routine.Routine;
import pumpwise.routine.WeightUnit;
import pumpwise.session.plan.SessionPlan;
import pumpwise.ui.train.live.LiveSessions;
import pumpwise.words.session.ExerciseWords;

/// The plan of the routine that is ready to train, with the loads of last time once they are read. It follows the open
/// routine in Plan.
public final class Preparation {

    private final LiveSessions sessions;
    private final BeforeViewModel before;
    private final Supplier<Duration> getReady;
    private final Supplier<WeightUnit> unit;
    private ExerciseWords exercises = ExerciseWords.none();
    private @Nullable Source source;
    private @Nullable Subject prepared;
    private @Nullable SessionPlan plan;

    /// Suppliers of the open routine and the catalog.
    private record Source(Supplier<Routine> routine, Supplier<Catalog> catalog) {}

    /// The input of a plan.
    private record Subject(Routine routine, Catalog catalog, Duration getReady, WeightUnit unit) {}

    /// @param getReady supplies the time to change the side or the exercise
    /// @param unit supplies the unit of loads that are written without one
    public Preparation(
            LiveSessions sessions, BeforeViewModel before, Supplier<Duration> getReady, Supplier<WeightUnit> unit) {
        this.getReady = getReady;
        this.unit = unit;
        this.sessions = sessions;
        this.before = before;
    }

    /// Sets where [#refresh] takes the routine from.
    public void follow(Supplier<Routine> routine, Supplier<Catalog> catalog) {
        source = new Source(routine, catalog);
    }

    /// Prepares the open routine, unless that is done already.
    public void refresh() {
        if (source != null) {
            Subject now = new Subject(source.routine().get(), source.catalog().get(), getReady.get(), unit.get());
            if (!now.equals(prepared)) {
                prepare(now.routine(), now.catalog());
            }
        }
    }

    /// Prepares a routine.
    public void prepare(Routine routine, Catalog catalog) {
        prepared = new Subject(routine, catalog, getReady.get(), unit.get());
        SessionPlan made = SessionPlan.of(routine, catalog, prepared.getReady()).inUnit(prepared.unit());
        exercises = new ExerciseWords(catalog, routine);
        plan = made;
        before.prepare(made, exercises);
        lookUpLastTime();
    }

    /// Adds the loads of last time again.
    public void lookUpLastTime() {
        SessionPlan made = plan;
        if (made != null) {
            sessions.lookUpLastTime(made, known -> {
                if (made.equals(plan)) {
                    before.showLastTime(known, exercises);
                }
            });
            sessions.lookUpNote(made.routine(), note -> {
                if (made.equals(plan)) {
                    before.showLastNote(note);
                }
            });
        }
    }

    /// Whether there is nothing to train.
    public boolean isEmpty() {
        return plan == null || plan.steps().isEmpty();
    }

    /// The texts of its exercises.
    public ExerciseWords exercises() {
        return exercises;
    }
}
