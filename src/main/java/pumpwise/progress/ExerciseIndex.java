package pumpwise.progress;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import pumpwise.routine.Section;
import pumpwise.routine.WeightUnit;
import pumpwise.session.record.SessionRecord;
import pumpwise.session.record.SetRecord;

/// The sessions of each exercise.
///
/// @param exercises by id, only those with a result in the work section
/// @param unit of loads that were logged without one
record ExerciseIndex(Map<String, ExerciseHistory> exercises, WeightUnit unit) {

    ExerciseIndex {
        exercises = Map.copyOf(exercises);
    }

    /// The index of some sessions, oldest first.
    static ExerciseIndex of(List<SessionRecord> sessions, WeightUnit unit) {
        Map<String, List<SessionRecord>> byExercise = new LinkedHashMap<>();
        for (SessionRecord session : sessions) {
            for (SetRecord set : session.sets()) {
                if (isResult(set)) {
                    List<SessionRecord> done = byExercise.computeIfAbsent(set.exercise(), _ -> new ArrayList<>());
                    if (done.isEmpty() || done.getLast() != session) {
                        done.add(session);
                    }
                }
            }
        }
        Map<String, ExerciseHistory> exercises = new LinkedHashMap<>();
        byExercise.forEach((id, done) -> exercises.put(id, new ExerciseHistory(id, done, unit)));
        return new ExerciseIndex(exercises, unit);
    }

    private static boolean isResult(SetRecord set) {
        return set.section() == Section.WORK && set.isDone();
    }

    /// The exercises of a session with a result in the work section, in order.
    static Set<String> exercisesOf(SessionRecord session) {
        return session.sets().stream()
                .filter(ExerciseIndex::isResult)
                .map(SetRecord::exercise)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// An index without some sessions and with a few others. Exercises that are in none of them keep what is known of
    /// them.
    ///
    /// @param removed by identity
    ExerciseIndex changed(Set<SessionRecord> removed, Collection<SessionRecord> added) {
        Map<String, List<SessionRecord>> more = new LinkedHashMap<>();
        removed.forEach(session -> exercisesOf(session).forEach(id -> more.putIfAbsent(id, new ArrayList<>())));
        added.forEach(session ->
                exercisesOf(session).forEach(id -> more.computeIfAbsent(id, _ -> new ArrayList<>()).add(session)));
        Map<String, ExerciseHistory> changed = new LinkedHashMap<>(exercises);
        more.forEach((id, itsAdded) -> {
            List<SessionRecord> now = SessionOrder.changed(get(id).sessions(), removed, itsAdded);
            if (now.isEmpty()) {
                changed.remove(id);
            } else {
                changed.put(id, get(id).changed(now));
            }
        });
        return new ExerciseIndex(changed, unit);
    }

    /// One exercise; without sessions if it was never done.
    ExerciseHistory get(String id) {
        ExerciseHistory known = exercises.get(id);
        return known == null ? new ExerciseHistory(id, List.of(), unit) : known;
    }

    /// All exercises, those done last first.
    List<ExerciseHistory> byLast() {
        return exercises.values().stream()
                .sorted(Comparator.comparing((ExerciseHistory it) -> it.sessions().getLast().started())
                        .reversed()
                        .thenComparing(ExerciseHistory::exercise))
                .toList();
    }
}
