package pumpwise.ui.progress.history.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Worded;
import pumpwise.progress.compare.Comparison;
import pumpwise.progress.record.PersonalRecord;
import pumpwise.progress.set.ExerciseSession;
import pumpwise.progress.set.SetResult;
import pumpwise.routine.Section;
import pumpwise.session.plan.Side;
import pumpwise.session.record.SessionRecord;
import pumpwise.session.record.SetRecord;
import pumpwise.session.record.Slot;
import pumpwise.ui.progress.history.model.HistoryContext;
import pumpwise.ui.progress.history.session.ShownExercise.Superset;
import pumpwise.ui.progress.log.LoggedNames;
import pumpwise.ui.progress.part.EvaluatedLog;
import pumpwise.words.Words;
import pumpwise.words.progress.SetText;

/// The exercises of a session in words. An exercise that was done twice has two lines.
final class ExerciseLines {

    private final Words words;
    private final SetText sets;
    private final LoggedNames names;

    ExerciseLines(HistoryContext context) {
        words = context.words();
        sets = new SetText(words);
        names = new LoggedNames(context.catalog());
    }

    List<ShownExercise> of(SessionRecord record, EvaluatedLog log, List<PersonalRecord> records) {
        List<ShownExercise> lines = new ArrayList<>();
        lines.addAll(others(record, Section.WARM_UP));
        List<ExerciseSession> slots = ExerciseSession.of(record);
        for (ExerciseSession slot : slots) {
            lines.add(work(slot, slots, log, records));
        }
        record.painStops().stream()
                .filter(stop -> record.sets().stream().noneMatch(set -> set.exercise().equals(stop.exercise())))
                .forEach(stop -> lines.add(new ShownExercise(
                        Section.WORK, stop.exercise(), names.name(stop.exercise(), record),
                        names.isGone(stop.exercise(), record), Superset.NONE, "", "", null, "", hurt(stop))));
        lines.addAll(others(record, Section.COOL_DOWN));
        return lines;
    }

    private ShownExercise work(
            ExerciseSession slot, List<ExerciseSession> slots, EvaluatedLog log, List<PersonalRecord> records) {
        SessionRecord record = slot.session();
        Optional<ExerciseSession> before = log.history().previous(slot);
        // Until all sessions are known, an earlier one can still turn up.
        boolean isKnown = before.isPresent() || log.isComplete();
        Comparison comparison =
                isKnown && !slot.done().isEmpty() ? log.history().comparison(slot).result() : null;
        return new ShownExercise(
                Section.WORK,
                slot.exercise(),
                names.name(slot.exercise(), record),
                names.isGone(slot.exercise(), record),
                superset(slot, slots),
                sets.of(slot.sets()),
                before.map(it -> words.text("progress.history.last-time", sets.of(it.done()))).orElse(""),
                comparison,
                records.stream()
                        .filter(it -> it.session().slot().equals(slot.slot()))
                        .findFirst()
                        .map(this::record)
                        .orElse(""),
                hurt(record, slot, slots));
    }

    private String record(PersonalRecord record) {
        SetResult set = record.set();
        return switch (record.kind()) {
            case HEAVIEST -> words.text("progress.history.record.heaviest");
            case HEAVIEST_FOR_REPS -> words.text("progress.history.record.heaviest-for", set.count());
            case MOST_AT_LOAD -> words.text("progress.history.record.most-at", Objects.toString(set.load(), ""));
            case MOST -> words.text("progress.history.record.most");
            case LONGEST -> words.text("progress.history.record.longest");
        };
    }

    private static Superset superset(ExerciseSession slot, List<ExerciseSession> slots) {
        List<ExerciseSession> block = slots.stream()
                .filter(it -> it.slot().block() > 0 && it.slot().block() == slot.slot().block())
                .toList();
        if (block.size() < 2) {
            return Superset.NONE;
        }
        return block.getFirst() == slot ? Superset.FIRST : Superset.NEXT;
    }

    /// The mark is shown once, at the last slot of the exercise.
    private String hurt(SessionRecord record, ExerciseSession slot, List<ExerciseSession> slots) {
        boolean isLast = slots.reversed().stream()
                        .filter(it -> it.exercise().equals(slot.exercise()))
                        .findFirst()
                        .orElse(slot)
                == slot;
        return record.painStops().stream()
                .filter(stop -> isLast && stop.exercise().equals(slot.exercise()))
                .findFirst()
                .map(this::hurt)
                .orElse("");
    }

    private String hurt(SessionRecord.PainStop stop) {
        @Nullable Side side = stop.side();
        return side == null
                ? words.text("progress.history.hurt", stop.set())
                : words.text("progress.history.hurt." + Worded.key(side), stop.set());
    }

    /// The exercises of the warm-up or the cool-down.
    private List<ShownExercise> others(SessionRecord record, Section section) {
        Map<String, List<SetRecord>> byExercise = new LinkedHashMap<>();
        record.sets().stream()
                .filter(set -> set.section() == section && set.isDone())
                .forEach(set -> byExercise.computeIfAbsent(set.exercise(), _ -> new ArrayList<>()).add(set));
        return byExercise.entrySet().stream()
                .map(entry -> new ShownExercise(
                        section,
                        entry.getKey(),
                        names.name(entry.getKey(), record),
                        names.isGone(entry.getKey(), record),
                        Superset.NONE,
                        sets.of(SetResult.of(new Slot(entry.getKey(), 0, entry.getValue()))),
                        "",
                        null,
                        "",
                        ""))
                .toList();
    }
}
