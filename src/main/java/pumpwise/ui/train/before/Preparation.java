package pumpwise.ui.train.before;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Catalog;
import pumpwise.routine.Routine;
import pumpwise.routine.WeightUnit;
import pumpwise.session.plan.SessionPlan;
import pumpwise.ui.train.past.Advice;
import pumpwise.ui.train.past.AdviceDesk;
import pumpwise.words.session.ExerciseWords;

/// The plan of the routine that is ready to train, with what earlier sessions say about it. It follows the open routine
/// in Plan.
public final class Preparation {

    private final BeforeViewModel before;
    private final AdviceDesk desk;
    private final Supplier<Duration> getReady;
    private final Supplier<WeightUnit> unit;
    private Subscription following = Subscription.EMPTY;
    private ExerciseWords exercises = ExerciseWords.none();
    private @Nullable Source source;
    private @Nullable Subject prepared;
    private @Nullable SessionPlan plan;
    private boolean isComplete;

    /// Suppliers of the open routine and the catalog.
    private record Source(Supplier<Routine> routine, Supplier<Catalog> catalog) {}

    /// The input of a plan.
    private record Subject(Routine routine, Catalog catalog, Duration getReady, WeightUnit unit) {}

    /// @param desk gives advice from earlier sessions
    /// @param getReady supplies the time to change the side or the exercise
    /// @param unit supplies the unit of loads that are written without one
    public Preparation(
            BeforeViewModel before,
            AdviceDesk desk,
            Supplier<Duration> getReady,
            Supplier<WeightUnit> unit) {
        this.getReady = getReady;
        this.unit = unit;
        this.before = before;
        this.desk = desk;
    }

    /// Sets where [#refresh] takes the routine from.
    public void follow(Supplier<Routine> routine, Supplier<Catalog> catalog) {
        source = new Source(routine, catalog);
    }

    /// Prepares the open routine, unless that is done already. What earlier sessions say is looked up again.
    public void refresh() {
        if (source != null) {
            Subject now = new Subject(source.routine().get(), source.catalog().get(), getReady.get(), unit.get());
            if (now.equals(prepared)) {
                lookUpAdvice();
            } else {
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
        isComplete = false;
        before.prepare(made, exercises);
        lookUpAdvice();
    }

    /// Looks up again what earlier sessions say, now and whenever more of them is known.
    public void lookUpAdvice() {
        desk.refresh();
        following.unsubscribe();
        following = desk.sessionsProperty().subscribe(_ -> advise());
    }

    private void advise() {
        SessionPlan made = plan;
        Subject of = prepared;
        if (made == null || of == null) {
            return;
        }
        desk.advise(made, exercises.catalog(), of.routine(), advice -> show(made, of.routine(), advice));
    }

    private void show(SessionPlan made, Routine routine, Advice advice) {
        if (made.equals(plan)) {
            isComplete = advice.isComplete();
            before.show(advice, routine);
        }
    }

    /// Whether the plan has the loads of last time from all earlier sessions.
    public boolean isComplete() {
        return isComplete;
    }

    /// Whether there is nothing to train.
    public boolean isEmpty() {
        return plan == null || plan.steps().isEmpty();
    }

    /// The texts of its exercises.
    public ExerciseWords exercises() {
        return exercises;
    }

    /// The prepared routine if it has this name, for a session that was resumed.
    public Optional<Routine> routine(String name) {
        return Optional.ofNullable(prepared).map(Subject::routine).filter(it -> it.name().equals(name));
    }
}
