package pumpwise.ui.train;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import pumpwise.routine.Place;
import pumpwise.session.SessionPlan;
import pumpwise.session.Spot;
import pumpwise.session.Step;
import pumpwise.session.Step.TimedWork;
import pumpwise.session.Step.WorkSet;
import pumpwise.session.Usual;
import pumpwise.words.FigureText;
import pumpwise.words.Words;

/// Reads off a plan what is coming, exercise by exercise.
final class ComingList {

    private final Words words;
    private final ExerciseWords exercises;
    private final StepWords steps;

    ComingList(Words words, ExerciseWords exercises) {
        this.words = words;
        this.exercises = exercises;
        steps = new StepWords(words, exercises);
    }

    List<ComingExercise> of(SessionPlan plan) {
        Map<Place, Step> first = new LinkedHashMap<>();
        plan.steps().stream().filter(Step::isEffort).forEach(step -> first.putIfAbsent(step.spot().place(), step));
        return first.values().stream().map(this::exercise).toList();
    }

    private ComingExercise exercise(Step step) {
        Spot spot = step.spot();
        String load = Objects.toString(usual(step).load(), "");
        return new ComingExercise(spot.place().section(), exercises.name(spot.exercise()), figures(step), load);
    }

    private String figures(Step step) {
        Spot spot = step.spot();
        String once = spot.side() == null ? steps.target(step) : words.say("train.coming.sides", steps.target(step));
        if (spot.place().isMember()) {
            return words.text("train.coming.rounds", FigureText.of(spot.sets()), spot.sets().greatest(), once);
        }
        return spot.sets().greatest() == 1 ? once : words.say("train.coming.sets", FigureText.of(spot.sets()), once);
    }

    /// What a set begins with.
    static Usual usual(Step step) {
        return switch (step) {
            case WorkSet set -> set.usual();
            case TimedWork timed -> timed.usual();
            case Step.GetReady _, Step.Rest _ -> Usual.NOTHING;
        };
    }
}
