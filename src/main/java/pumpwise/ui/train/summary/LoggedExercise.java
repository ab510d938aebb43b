package pumpwise.ui.train.summary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pumpwise.progress.compare.Comparison;
import pumpwise.progress.set.ExerciseSession;
import pumpwise.routine.Section;
import pumpwise.session.record.SessionRecord;
import pumpwise.session.record.SetRecord;
import pumpwise.ui.train.past.SessionReview;
import pumpwise.words.SetFigures;
import pumpwise.words.Words;
import pumpwise.words.progress.SetText;
import pumpwise.words.session.ExerciseWords;

/// The sets of one exercise in one part of a session.
///
/// @param section the section
/// @param name of the exercise
/// @param figures its sets, in order: "20, 18, 17 reps · 40 kg · effort 8"
/// @param hurt whether it was stopped because it hurt
/// @param comparison how it compares with last time; null if unknown
/// @param last what was done last time: "Last time 40 kg \u00d7 20 \u00b7 20 \u00b7 20"; empty if unknown
public record LoggedExercise(
        Section section, String name, String figures, boolean hurt, @Nullable Comparison comparison, String last) {

    private record Key(Section section, String exercise, int block) {

        static Key of(SetRecord set) {
            return new Key(set.section(), set.exercise(), set.section() == Section.WORK ? set.block() : 0);
        }

        /// Its place in a review, which covers the work section only.
        Optional<SessionReview.Item> item() {
            return section == Section.WORK ? Optional.of(new SessionReview.Item(exercise, block)) : Optional.empty();
        }
    }

    /// All exercises of a session, in the order in which they were started, without empty sets. An exercise that is part of
    /// two blocks of the work section is listed twice, and one of the work in which nothing was done counts 0.
    static List<LoggedExercise> of(SessionRecord record, SessionReview review, ExerciseWords exercises, Words words) {
        Map<Key, List<SetRecord>> done = new LinkedHashMap<>();
        for (SetRecord set : record.sets()) {
            if (set.isDone() || set.section() == Section.WORK) {
                done.computeIfAbsent(Key.of(set), _ -> new ArrayList<>()).add(set);
            }
        }
        done.values().stream()
                .filter(sets -> sets.stream().anyMatch(SetRecord::isDone))
                .forEach(sets -> sets.removeIf(set -> !set.isDone()));
        for (SessionRecord.PainStop hurt : record.painStops()) {
            if (done.keySet().stream().noneMatch(key -> key.exercise().equals(hurt.exercise()))) {
                done.put(new Key(Section.WORK, hurt.exercise(), 0), List.of());
            }
        }
        return done.entrySet().stream()
                .map(entry -> new LoggedExercise(
                        entry.getKey().section(),
                        exercises.name(entry.getKey().exercise()),
                        new SetFigures(words).of(entry.getValue()),
                        isHurt(record, entry.getKey(), done),
                        entry.getKey().item().map(review.comparisons()::get).orElse(null),
                        entry.getKey().item().map(review.before()::get).map(it -> last(it, words)).orElse("")))
                .toList();
    }

    private static String last(ExerciseSession before, Words words) {
        return words.text("train.upcoming.last", new SetText(words).of(before.done()));
    }

    /// The mark is shown once, for the last sets of the exercise.
    private static boolean isHurt(SessionRecord record, Key key, Map<Key, List<SetRecord>> done) {
        Key last = done.keySet().stream()
                .filter(it -> it.exercise().equals(key.exercise()))
                .reduce(key, (_, later) -> later);
        return key.equals(last)
                && record.painStops().stream().anyMatch(hurt -> hurt.exercise().equals(key.exercise()));
    }
}
