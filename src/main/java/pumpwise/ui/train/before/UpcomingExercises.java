package pumpwise.ui.train.before;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import pumpwise.routine.Place;
import pumpwise.session.plan.SessionPlan;
import pumpwise.session.plan.SetPosition;
import pumpwise.session.plan.Step;
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
        plan.steps().stream().filter(Step::isEffort).forEach(step -> first.putIfAbsent(step.position().place(), step));
        return first.values().stream().map(this::exercise).toList();
    }

    private UpcomingExercise exercise(Step step) {
        SetPosition position = step.position();
        String load = Objects.toString(step.loads().initial(), "");
        return new UpcomingExercise(position.place().section(), exercises.name(position.exercise()), figures(step), load);
    }

    private String figures(Step step) {
        SetPosition position = step.position();
        String once = position.side() == null ? steps.target(step) : words.say("train.coming.sides", steps.target(step));
        if (position.place().isMember()) {
            return words.text("train.coming.rounds", FigureText.of(position.sets()), position.sets().greatest(), once);
        }
        return position.sets().greatest() == 1 ? once : words.say("train.coming.sets", FigureText.of(position.sets()), once);
    }
}
