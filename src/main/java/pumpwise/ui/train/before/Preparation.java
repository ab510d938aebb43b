package pumpwise.ui.train.before;

import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Catalog;
import pumpwise.routine.Routine;
import pumpwise.routine.WeightUnit;
import pumpwise.session.plan.SessionPlan;
import pumpwise.ui.train.live.LiveSessions;
import pumpwise.ui.train.text.ExerciseWords;

/// The routine that is ready to be trained, with the figures of last time as soon as they have been read. It follows
/// the routine that is open in Plan.
public final class Preparation {

    private final LiveSessions sessions;
    private final BeforeViewModel before;
    private final Supplier<Duration> getReady;
    private final Supplier<WeightUnit> unit;
    private ExerciseWords exercises = ExerciseWords.none();
    private @Nullable Source source;
    private @Nullable Subject prepared;
    private @Nullable SessionPlan plan;

    /// Where the open routine comes from.
    private record Source(Supplier<Routine> routine, Supplier<Catalog> catalog) {}

    /// What a plan was made of.
    private record Subject(Routine routine, Catalog catalog, Duration getReady, WeightUnit unit) {}

    /// @param getReady the time to change the side or the exercise
    /// @param unit of loads that are written without one
    public Preparation(
            LiveSessions sessions, BeforeViewModel before, Supplier<Duration> getReady, Supplier<WeightUnit> unit) {
        this.getReady = getReady;
        this.unit = unit;
        this.sessions = sessions;
        this.before = before;
    }

    /// Takes the routine from here whenever [#refresh] is called.
    public void follow(Supplier<Routine> routine, Supplier<Catalog> catalog) {
        source = new Source(routine, catalog);
    }

    /// Prepares the open routine as it is now, unless that is done already.
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

    /// Looks up again what was done last time.
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

    /// What is known of its exercises.
    public ExerciseWords exercises() {
        return exercises;
    }
}
