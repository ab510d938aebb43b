package pumpwise.ui.progress.exercises;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pumpwise.session.plan.Side;
import pumpwise.ui.progress.plot.Chart.PointText;
import pumpwise.words.Words;
import pumpwise.words.progress.DayText;
import pumpwise.words.progress.SetText;

/// What a chart says about one session of an exercise.
///
/// @param values the numbers of the point
/// @param sides of each line; null for both together
/// @param isLast whether it is the newest session of the chart
record SessionPointText(
        Words words, SessionSets session, Measure measure, List<Double> values, List<@Nullable Side> sides, boolean isLast)
        implements PointText {

    @Override
    public String label() {
        return switch (measure.metric()) {
            case BEST_SET -> {
                List<String> amounts = sides.stream()
                        .flatMap(side -> measure.best(session.side(side)).stream())
                        .map(best -> Integer.toString(best.performance().amount()))
                        .toList();
                yield isLast && amounts.size() == 1
                        ? new SetText(words).brief(measure.best(session.sets()).orElseThrow().set(), measure.unit())
                        : String.join("/", amounts);
            }
            case MOST_REPS, MOST_STEPS, LONGEST_SET ->
                values.stream().filter(it -> !it.isNaN()).map(it -> Long.toString(Math.round(it))).collect(Collectors.joining("/"));
            case LOAD_FOR_REPS, VOLUME, SET_BY_SET -> "";
        };
    }

    @Override
    public String sentence() {
        SetText sets = new SetText(words);
        String done = sets.of(session.sets());
        String day = new DayText(words).full(session.at().toLocalDate());
        return switch (measure.metric()) {
            case LOAD_FOR_REPS ->
                words.text(
                        "progress.exercises.point.load-for",
                        day,
                        done,
                        sets.number(values.stream().filter(it -> !it.isNaN()).min(Double::compare).orElseThrow()),
                        measure.unit().word(),
                        measure.reps().reps());
            case VOLUME ->
                words.text(
                        "progress.exercises.point.volume",
                        day,
                        done,
                        sets.number(Math.rint(values.getFirst())),
                        measure.unit().word());
            default -> words.text("progress.exercises.point", day, done);
        };
    }
}
