package pumpwise.ui.train.before;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Load;
import pumpwise.routine.Place;
import pumpwise.session.plan.SessionPlan;
import pumpwise.session.plan.SetPosition;
import pumpwise.session.plan.Step;
import pumpwise.words.ValueText;
import pumpwise.words.Words;
import pumpwise.words.session.ExerciseWords;
import pumpwise.words.session.StepWords;

/// Lists the exercises of a plan.
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
        Map<Place, List<Step>> steps = new LinkedHashMap<>();
        plan.steps().stream()
                .filter(Step::isEffort)
                .forEach(step -> steps.computeIfAbsent(step.position().place(), _ -> new ArrayList<>()).add(step));
        return steps.values().stream().map(this::exercise).toList();
    }

    private UpcomingExercise exercise(List<Step> sets) {
        Step step = sets.getFirst();
        SetPosition position = step.position();
        String superset = position.place().isMember()
                ? words.text("train.upcoming.superset", ValueText.of(position.sets()), position.sets().greatest())
                : "";
        return new UpcomingExercise(
                position.place(),
                superset,
                exercises.name(position.exercise()),
                exercises.catalog().find(position.exercise()).orElse(null),
                figures(step),
                loads(sets));
    }

    /// The loads of the sets, in order, and those of last time if they differ.
    private String loads(List<Step> sets) {
        String now = distinct(sets.stream().map(step -> step.loads().initial()));
        String last = distinct(sets.stream().map(step -> step.loads().last()));
        return last.isEmpty() || last.equals(now) ? now : words.text("train.upcoming.last-load", now, last);
    }

    private static String distinct(Stream<@Nullable Load> loads) {
        List<String> texts = loads.filter(Objects::nonNull).map(Object::toString).toList();
        return texts.stream().distinct().collect(Collectors.joining(" / "));
    }

    private String figures(Step step) {
        SetPosition position = step.position();
        String once = steps.targetOfSides(step);
        return position.sets().greatest() == 1 || position.place().isMember()
                ? once
                : words.text("train.upcoming.sets", ValueText.of(position.sets()), once);
    }
}
