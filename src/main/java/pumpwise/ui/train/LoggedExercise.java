package pumpwise.ui.train;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pumpwise.session.SessionPlan;
import pumpwise.session.SetLog;
import pumpwise.session.Side;
import pumpwise.session.Step;
import pumpwise.session.Step.TimedWork;
import pumpwise.words.Words;

/// What was done of one exercise.
///
/// @param name of the exercise
/// @param figures of its sets, in order: "20, 18, 17"
public record LoggedExercise(String name, String figures) {

    /// @param entries of one item of the plan, at least one
    static LoggedExercise of(SessionPlan plan, List<SetLog> entries, ExerciseWords exercises, Words words) {
        String name = exercises.name(step(plan, entries.getFirst()).spot().exercise());
        String left = figures(plan, entries, Side.LEFT, words);
        String right = figures(plan, entries, Side.RIGHT, words);
        boolean sided = !left.isEmpty() || !right.isEmpty();
        return new LoggedExercise(
                name,
                sided ? words.say("train.summary.sides", dash(left), dash(right)) : figures(plan, entries, null, words));
    }

    private static String figures(SessionPlan plan, List<SetLog> entries, @Nullable Side side, Words words) {
        List<String> figures = entries.stream()
                .filter(entry -> step(plan, entry).spot().side() == side)
                .map(entry -> step(plan, entry) instanceof TimedWork
                        ? new Lengths(words).clock(entry.time())
                        : Integer.toString(entry.count()))
                .toList();
        return String.join(words.say("train.summary.separator"), figures);
    }

    private static String dash(String figures) {
        return figures.isEmpty() ? "\u2013" : figures;
    }

    private static Step step(SessionPlan plan, SetLog entry) {
        return plan.steps().get(entry.step());
    }
}
