package pumpwise.ui.train.before;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pumpwise.progress.next.NextLoad;
import pumpwise.progress.set.ExerciseSession;
import pumpwise.routine.Load;
import pumpwise.routine.Place;
import pumpwise.session.plan.SessionPlan;
import pumpwise.session.plan.SetPosition;
import pumpwise.session.plan.Step;
import pumpwise.ui.train.past.Advice;
import pumpwise.words.Capitals;
import pumpwise.words.ValueText;
import pumpwise.words.Words;
import pumpwise.words.progress.NextLoadText;
import pumpwise.words.progress.SetText;
import pumpwise.words.session.ExerciseWords;
import pumpwise.words.session.StepWords;

/// Lists the exercises of a plan, with what was done last time and what to do next.
final class UpcomingExercises {

    private final Words words;
    private final ExerciseWords exercises;
    private final StepWords steps;
    private final SetText sets;
    private final NextLoadText next;

    UpcomingExercises(Words words, ExerciseWords exercises) {
        this.words = words;
        this.exercises = exercises;
        steps = new StepWords(words, exercises);
        sets = new SetText(words);
        next = new NextLoadText(words);
    }

    /// The exercises, in order.
    ///
    /// @param plan the plan, with the loads that are taken
    /// @param advice what earlier sessions say
    /// @param taken the suggestions that are taken
    /// @param showsLast whether the results of last time are shown
    List<UpcomingExercise> of(SessionPlan plan, Advice advice, Map<Place, NextLoad> taken, boolean showsLast) {
        Map<Place, List<Step>> steps = new LinkedHashMap<>();
        plan.steps().stream()
                .filter(Step::isEffort)
                .forEach(step -> steps.computeIfAbsent(step.position().place(), _ -> new ArrayList<>()).add(step));
        return steps.values().stream()
                .map(sets -> exercise(sets, advice, taken, showsLast))
                .toList();
    }

    private UpcomingExercise exercise(
            List<Step> sets, Advice advice, Map<Place, NextLoad> taken, boolean showsLast) {
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
                loads(sets, showsLast),
                showsLast ? last(position.place(), advice) : "",
                suggestion(position.place(), advice, taken));
    }

    /// The loads of the sets, in order. Those of last time and those of a suggestion are said there.
    private static String loads(List<Step> sets, boolean showsLast) {
        boolean isSaid = sets.stream()
                .map(Step::loads)
                .allMatch(loads -> loads.taken() != null || (loads.planned() == null && showsLast));
        return isSaid ? "" : distinct(sets.stream().map(step -> step.loads().initial()));
    }

    private String last(Place place, Advice advice) {
        ExerciseSession last = advice.last().get(place);
        return last == null ? "" : words.text("train.upcoming.last", sets.of(last.done()));
    }

    private @Nullable UpcomingSuggestion suggestion(Place place, Advice advice, Map<Place, NextLoad> taken) {
        NextLoad chosen = taken.get(place);
        NextLoad shown = chosen == null ? advice.next().get(place) : chosen;
        // Without an earlier session, there is nothing to say.
        return shown == null || !advice.last().containsKey(place)
                ? null
                : new UpcomingSuggestion(
                        Capitals.first(next.aim(shown)),
                        next.reason(shown, advice.day(shown)),
                        advice.takeable(place).isPresent(),
                        chosen != null);
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
