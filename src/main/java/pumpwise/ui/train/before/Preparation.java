package pumpwise.ui.train.before;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Catalog;
import pumpwise.routine.Routine;
import pumpwise.routine.WeightUnit;
import pumpwise.session.plan.SessionPlan;
import pumpwise.ui.train.live.LiveSessions;
import pumpwise.ui.train.text.ExerciseWords;

/// The routine that is about to be trained, with what is known of the last time as soon as that is read.
public final class Preparation {

    private final LiveSessions sessions;
    private final BeforeViewModel before;
    private final Supplier<WeightUnit> unit;
    private ExerciseWords exercises = ExerciseWords.none();
    private @Nullable SessionPlan plan;

    /// @param unit of loads that are written without one
    public Preparation(LiveSessions sessions, BeforeViewModel before, Supplier<WeightUnit> unit) {
        this.unit = unit;
        this.sessions = sessions;
        this.before = before;
    }

    public void prepare(Routine routine, Catalog catalog) {
        SessionPlan made = SessionPlan.of(routine, catalog).inUnit(unit.get());
        exercises = new ExerciseWords(catalog, routine);
        plan = made;
        before.prepare(made, exercises);
        know();
    }

    /// Asks again what was done the last time.
    public void know() {
        SessionPlan made = plan;
        if (made != null) {
            sessions.history(history -> {
                if (made.equals(plan)) {
                    exercises = exercises.with(history);
                    before.know(made.withUsual(history::usual).inUnit(unit.get()), exercises);
                }
            });
        }
    }

    /// Whether there is nothing to be trained.
    public boolean isEmpty() {
        return plan == null || plan.steps().isEmpty();
    }

    /// What is known of its exercises.
    public ExerciseWords exercises() {
        return exercises;
    }
}
