package pumpwise.ui.train.log;

import pumpwise.catalog.Unit;
import pumpwise.routine.LoadIncrement;
import pumpwise.session.Session;
import pumpwise.session.SetLog;
import pumpwise.session.plan.Step;
import pumpwise.session.plan.Step.WorkSet;
import pumpwise.ui.train.live.LoadPreferences;
import pumpwise.words.DurationWords;
import pumpwise.words.Words;
import pumpwise.words.session.ExerciseWords;

/// Formats the values of a logged set and changes them in steps.
final class SetEditor {

    private final Words words;
    private final LoadPreferences loads;
    private ExerciseWords exercises = ExerciseWords.none();

    /// @param loads the settings for loads
    SetEditor(Words words, LoadPreferences loads) {
        this.words = words;
        this.loads = loads;
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
            case COUNT -> step instanceof WorkSet ? entry.withCount(ValueSteps.count(entry.count(), by)) : longer(entry, by);
            case LOAD -> {
                String exercise = step.position().exercise();
                LoadIncrement steps = loads.increment(exercise, exercises.equipment(exercise));
                yield entry.withLoad(ValueSteps.load(entry.load(), by, steps, loads.unit().get()));
            }
            case EFFORT -> entry.withEffort(ValueSteps.effort(entry.effort(), by));
        };
    }

    private static SetLog longer(SetLog entry, int by) {
        return new SetLog(
                entry.step(), entry.count(), ValueSteps.time(entry.time(), by), entry.load(), entry.effort());
    }

    static Step step(Session session, SetLog entry) {
        return session.plan().steps().get(entry.step());
    }
}
