package pumpwise.ui.train.log;

import java.time.Duration;
import java.util.function.Supplier;
import pumpwise.catalog.Unit;
import pumpwise.routine.LoadSteps;
import pumpwise.routine.WeightUnit;
import pumpwise.session.Session;
import pumpwise.session.SetLog;
import pumpwise.session.plan.Step;
import pumpwise.session.plan.Step.WorkSet;
import pumpwise.words.DurationWords;
import pumpwise.words.Words;
import pumpwise.words.session.ExerciseWords;

/// Formats the values of a logged set and changes them in steps.
final class SetEditor {

    private static final int MAX_EFFORT = 10;

    /// The effort that is offered first: hard, with some reps left.
    private static final int FIRST_EFFORT = 7;

    private static final Duration TIME_STEP = Duration.ofSeconds(5);

    private final Words words;
    private final Supplier<WeightUnit> unit;
    private ExerciseWords exercises = ExerciseWords.none();

    /// @param unit supplies the weight unit
    SetEditor(Words words, Supplier<WeightUnit> unit) {
        this.words = words;
        this.unit = unit;
    }

    void use(ExerciseWords names) {
        exercises = names;
    }

    /// A value in words: "18 reps", "40 kg", "effort 8 of 10".
    String text(Session session, SetLog entry, LogField field) {
        return switch (field) {
            case COUNT -> count(step(session, entry), entry);
            case LOAD -> entry.load() == null ? words.text("train.logged.no-load") : entry.load().toString();
            case EFFORT ->
                entry.effort() == 0
                        ? words.text("train.logged.no-effort")
                        : words.text("train.logged.effort", entry.effort());
        };
    }

    private String count(Step step, SetLog entry) {
        if (!(step instanceof WorkSet set)) {
            return new DurationWords(words).clock(entry.time());
        }
        return words.text(set.unit() == Unit.STEPS ? "train.logged.steps" : "train.logged.reps", entry.count());
    }

    /// The entry with a value changed by a number of steps.
    SetLog changed(Session session, SetLog entry, LogField field, int by) {
        Step step = step(session, entry);
        return switch (field) {
            case COUNT -> step instanceof WorkSet ? entry.withCount(Math.max(0, entry.count() + by)) : longer(entry, by);
            case LOAD -> {
                LoadSteps steps = LoadSteps.of(exercises.equipment(step.position().exercise()));
                yield entry.withLoad(by > 0 ? steps.more(entry.load(), unit.get()) : steps.less(entry.load(), unit.get()));
            }
            case EFFORT -> entry.withEffort(effort(entry.effort(), by));
        };
    }

    private static int effort(int now, int by) {
        if (now == 0) {
            return by > 0 ? FIRST_EFFORT : 0;
        }
        // Below the lowest effort, it becomes unknown.
        return Math.clamp(now + by, 0, MAX_EFFORT);
    }

    private static SetLog longer(SetLog entry, int by) {
        Duration time = entry.time().plus(TIME_STEP.multipliedBy(by));
        return new SetLog(
                entry.step(), entry.count(), time.isNegative() ? Duration.ZERO : time, entry.load(), entry.effort());
    }

    static Step step(Session session, SetLog entry) {
        return session.plan().steps().get(entry.step());
    }
}
