package pumpwise.ui.train.before;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import pumpwise.routine.Place;
import pumpwise.session.plan.LoadAndEffort;
import pumpwise.session.plan.SessionPlan;
import pumpwise.session.plan.SetPosition;
import pumpwise.session.plan.Step;
import pumpwise.session.plan.Step.TimedWork;
import pumpwise.session.plan.Step.WorkSet;
import pumpwise.ui.train.text.ExerciseWords;
import pumpwise.ui.train.text.StepWords;
import pumpwise.words.FigureText;
import pumpwise.words.Words;

/// Reads off a plan what is coming, exercise by exercise.
public final class UpcomingExercises {

    private final Words words;
    private final ExerciseWords exercises;
    private final StepWords steps;

    UpcomingExercises(Words words, ExerciseWords exercises) {
        this.words = words;
        this.exercises = exercises;
        steps = new StepWords(words, exercises);
    }

    List<UpcomingExercise> of(SessionPlan plan) {
        Map<Place, Step> first = new LinkedHashMap<>();
        plan.steps().stream().filter(Step::isEffort).forEach(step -> first.putIfAbsent(step.spot().place(), step));
        return first.values().stream().map(this::exercise).toList();
    }

    private UpcomingExercise exercise(Step step) {
        SetPosition spot = step.spot();
        String load = Objects.toString(usual(step).load(), "");
        return new UpcomingExercise(spot.place().section(), exercises.name(spot.exercise()), figures(step), load);
    }

    private String figures(Step step) {
        SetPosition spot = step.spot();
        String once = spot.side() == null ? steps.target(step) : words.say("train.coming.sides", steps.target(step));
        if (spot.place().isMember()) {
            return words.text("train.coming.rounds", FigureText.of(spot.sets()), spot.sets().greatest(), once);
        }
        return spot.sets().greatest() == 1 ? once : words.say("train.coming.sets", FigureText.of(spot.sets()), once);
    }

    /// What a set begins with.
    public static LoadAndEffort usual(Step step) {
        return switch (step) {
            case WorkSet set -> set.usual();
            case TimedWork timed -> timed.usual();
            case Step.GetReady _, Step.Rest _ -> LoadAndEffort.NOTHING;
        };
    }
}
