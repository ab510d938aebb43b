package pumpwise.ui.train.summary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Unit;
import pumpwise.routine.Section;
import pumpwise.session.plan.Side;
import pumpwise.session.record.SessionRecord;
import pumpwise.session.record.SetRecord;
import pumpwise.ui.train.text.ExerciseWords;
import pumpwise.words.DurationWords;
import pumpwise.words.Words;

/// The sets of one exercise in one section of a session.
///
/// @param section the section
/// @param name of the exercise
/// @param figures its sets, in order: "20, 18, 17 reps · 40 kg · effort 8"
/// @param hurt whether it was stopped because it hurt
public record LoggedExercise(Section section, String name, String figures, boolean hurt) {

    private record Key(Section section, String exercise) {}

    /// All exercises of a session, in the order in which they were started, without empty sets.
    static List<LoggedExercise> of(SessionRecord record, ExerciseWords exercises, Words words) {
        Map<Key, List<SetRecord>> done = new LinkedHashMap<>();
        for (SetRecord set : record.sets()) {
            if (set.isDone()) {
                done.computeIfAbsent(new Key(set.section(), set.exercise()), _ -> new ArrayList<>()).add(set);
            }
        }
        for (SessionRecord.PainStop hurt : record.painStops()) {
            if (done.keySet().stream().noneMatch(key -> key.exercise().equals(hurt.exercise()))) {
                done.put(new Key(Section.WORK, hurt.exercise()), List.of());
            }
        }
        return done.entrySet().stream()
                .map(entry -> new LoggedExercise(
                        entry.getKey().section(),
                        exercises.name(entry.getKey().exercise()),
                        new SetFigures(entry.getValue(), words).text(),
                        isHurt(record, entry.getKey(), done)))
                .toList();
    }

    /// The mark is shown once, for the last sets of the exercise.
    private static boolean isHurt(SessionRecord record, Key key, Map<Key, List<SetRecord>> done) {
        Key last = done.keySet().stream()
                .filter(it -> it.exercise().equals(key.exercise()))
                .reduce(key, (_, later) -> later);
        return key.equals(last)
                && record.painStops().stream().anyMatch(hurt -> hurt.exercise().equals(key.exercise()));
    }

    /// The text for some sets: the unit once, and what all of them share at the end.
    private record SetFigures(List<SetRecord> sets, Words words) {

        String text() {
            if (sets.isEmpty()) {
                return dash("");
            }
            boolean oneLoad = isShared(sets.stream().map(set -> Objects.toString(set.load(), "")).toList());
            boolean oneEffort = isShared(sets.stream().map(set -> Integer.toString(set.effort())).toList());
            boolean alike = oneLoad && oneEffort;
            String left = of(Side.LEFT, alike);
            String right = of(Side.RIGHT, alike);
            String figures = left.isEmpty() && right.isEmpty()
                    ? of(null, alike)
                    : words.text("train.summary.sides", dash(left), dash(right));
            SetRecord first = sets.getFirst();
            if (!alike) {
                return figures;
            }
            String counted = counted(figures, first.unit(), sets.size() == 1 ? first.count() : sets.size());
            String loaded = first.load() == null
                    ? counted
                    : words.text("train.summary.all", counted, first.load().toString());
            return first.effort() == 0
                    ? loaded
                    : words.text("train.summary.all", loaded, words.text("train.summary.effort", first.effort()));
        }

        /// The sets of one side; each with its load and effort unless all are alike.
        private String of(@Nullable Side side, boolean alike) {
            List<String> figures = sets.stream()
                    .filter(set -> set.side() == side)
                    .map(set -> alike ? count(set) : whole(set))
                    .toList();
            return String.join(words.text("train.summary.separator"), figures);
        }

        private String whole(SetRecord set) {
            String counted = counted(count(set), set.unit(), set.count());
            String loaded = set.load() == null
                    ? counted
                    : words.text("train.summary.load", counted, set.load().toString());
            return set.effort() == 0
                    ? loaded
                    : words.text("train.summary.in-brackets", loaded, words.text("train.summary.effort", set.effort()));
        }

        private String count(SetRecord set) {
            return set.unit() == Unit.SECONDS
                    ? new DurationWords(words).clock(set.time())
                    : Integer.toString(set.count());
        }

        /// @param count decides between the singular and the plural
        private String counted(String figures, Unit unit, int count) {
            return switch (unit) {
                case REPS -> words.text("train.summary.count.reps", figures, count);
                case STEPS -> words.text("train.summary.count.steps", figures, count);
                case SECONDS -> words.text("train.summary.count.time", figures);
            };
        }

        private static boolean isShared(List<String> values) {
            return values.stream().distinct().count() <= 1;
        }

        private static String dash(String figures) {
            return figures.isEmpty() ? "\u2013" : figures;
        }
    }
}
