package pumpwise.ui.train.summary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Unit;
import pumpwise.session.plan.Side;
import pumpwise.session.record.SessionRecord;
import pumpwise.session.record.SetRecord;
import pumpwise.ui.train.text.ExerciseWords;
import pumpwise.words.DurationWords;
import pumpwise.words.Words;

/// What was done of one exercise.
///
/// @param name of the exercise
/// @param figures of its sets, in order: "20, 18, 17 with 40 kg"
/// @param hurt whether it was ended because it hurt
public record LoggedExercise(String name, String figures, boolean hurt) {

    /// All of a session, in the order in which they were begun.
    static List<LoggedExercise> of(SessionRecord record, ExerciseWords exercises, Words words) {
        Map<String, List<SetRecord>> byExercise = new LinkedHashMap<>();
        for (SetRecord set : record.sets()) {
            byExercise.merge(set.exercise(), List.of(set), LoggedExercise::joined);
        }
        record.hurts().forEach(hurt -> byExercise.putIfAbsent(hurt.exercise(), List.of()));
        return byExercise.entrySet().stream()
                .map(entry -> new LoggedExercise(
                        exercises.name(entry.getKey()),
                        figures(entry.getValue(), words),
                        record.hurts().stream().anyMatch(hurt -> hurt.exercise().equals(entry.getKey()))))
                .toList();
    }

    private static String figures(List<SetRecord> sets, Words words) {
        List<String> loads = sets.stream().map(LoggedExercise::load).distinct().toList();
        boolean one = loads.size() == 1;
        String left = figures(sets, Side.LEFT, !one, words);
        String right = figures(sets, Side.RIGHT, !one, words);
        boolean sided = !left.isEmpty() || !right.isEmpty();
        String figures = sided
                ? words.say("train.summary.sides", dash(left), dash(right))
                : dash(figures(sets, null, !one, words));
        return one && !loads.getFirst().isEmpty() ? words.say("train.summary.load", figures, loads.getFirst()) : figures;
    }

    private static String figures(List<SetRecord> sets, @Nullable Side side, boolean loaded, Words words) {
        List<String> figures = sets.stream()
                .filter(set -> set.side() == side)
                .map(set -> figure(set, loaded, words))
                .toList();
        return String.join(words.say("train.summary.separator"), figures);
    }

    private static String figure(SetRecord set, boolean loaded, Words words) {
        String figure = set.unit() == Unit.SECONDS
                ? new DurationWords(words).clock(set.time())
                : Integer.toString(set.count());
        return loaded && set.load() != null ? words.say("train.summary.loaded", figure, load(set)) : figure;
    }

    private static String load(SetRecord set) {
        return Objects.toString(set.load(), "");
    }

    private static String dash(String figures) {
        return figures.isEmpty() ? "\u2013" : figures;
    }

    private static List<SetRecord> joined(List<SetRecord> some, List<SetRecord> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
