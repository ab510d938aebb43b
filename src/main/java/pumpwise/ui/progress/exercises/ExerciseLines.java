package pumpwise.ui.progress.exercises;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import pumpwise.catalog.Worded;
import pumpwise.progress.ExerciseHistory;
import pumpwise.progress.TrainingHistory;
import pumpwise.progress.compare.BestSet;
import pumpwise.progress.compare.Comparison;
import pumpwise.progress.next.NextLoads;
import pumpwise.progress.record.PersonalRecord;
import pumpwise.progress.record.RecordKind;
import pumpwise.progress.record.SingleBest;
import pumpwise.progress.set.ExerciseSession;
import pumpwise.progress.set.SetResult;
import pumpwise.session.record.SessionRecord;
import pumpwise.ui.progress.part.EvaluatedLog;
import pumpwise.words.Words;
import pumpwise.words.progress.DayText;
import pumpwise.words.progress.NextLoadText;
import pumpwise.words.progress.SetText;

/// The texts about the sessions and the records of an exercise.
final class ExerciseLines {

    /// So many sessions back, a plan may still be the present one. Those that are imported have none.
    private static final int PLANNED = 20;

    private final Words words;
    private final SetText sets;
    private final DayText days;
    private final NextLoadText nextText;

    ExerciseLines(Words words) {
        this.words = words;
        sets = new SetText(words);
        days = new DayText(words);
        nextText = new NextLoadText(words);
    }

    /// A session in the table.
    ///
    /// @param day its day
    /// @param sets its sets
    /// @param result how it compares with the one before; blank if it does not
    /// @param record the record it set; blank for none
    /// @param sentence all of it in words
    record SessionLine(String day, String sets, String result, String record, String sentence) {}

    /// A suggestion for the next session.
    ///
    /// @param aim what to use and to aim at
    /// @param reason why
    record NextLine(String aim, String reason) {}

    /// A record.
    ///
    /// @param name what it is
    /// @param best the number
    /// @param day when it was done
    record RecordLine(String name, String best, String day) {}

    /// What the list says about an exercise.
    RowDetails row(ExerciseHistory exercise, TrainingHistory log, ExerciseCharts charts) {
        List<ExerciseSession> last = exercise.newest(1);
        List<SetResult> done = last.stream().flatMap(it -> it.done().stream()).toList();
        Comparison result = last.isEmpty() ? Comparison.FIRST_TIME : log.comparison(last.getFirst()).result();
        String best = BestSet.of(done, exercise.loadForReps(), log.unit())
                .map(it -> sets.brief(it.set(), log.unit()))
                .orElse("");
        String ago = exercise.last().map(it -> days.ago(log.day(it), log.today())).orElse("");
        return new RowDetails(best, ago, trend(result), key(result), charts.sparkline(exercise, log));
    }

    /// How a session compares, in one word; blank if it does not.
    private String trend(Comparison result) {
        return switch (result) {
            case BETTER -> words.text("progress.exercises.up");
            case EASIER -> words.text("progress.exercises.easier");
            case SAME -> words.text("progress.exercises.same");
            case WORSE -> words.text("progress.exercises.down");
            case FIRST_TIME, NOT_COMPARABLE -> "";
        };
    }

    private static String key(Comparison result) {
        return switch (result) {
            case BETTER, EASIER, SAME, WORSE -> Worded.key(result);
            case FIRST_TIME, NOT_COMPARABLE -> "";
        };
    }

    /// A session of an exercise.
    SessionLine session(SessionRecord session, ExerciseHistory exercise, EvaluatedLog evaluated) {
        TrainingHistory log = evaluated.history();
        List<ExerciseSession> slots = ExerciseSession.of(session, exercise.exercise()).stream()
                .filter(slot -> slot.sets().stream().anyMatch(SetResult::isDone))
                .toList();
        String day = days.brief(log.day(session), log.today());
        String done = slots.stream()
                .flatMap(slot -> sets.lines(slot.sets()).stream())
                .collect(Collectors.joining("\n"));
        String result = slots.size() == 1 ? trend(log.comparison(slots.getFirst()).result()) : "";
        boolean hurt = slots.stream().anyMatch(ExerciseSession::isStoppedForPain);
        String remark = hurt ? words.text("progress.exercises.hurt") : result;
        String record = Optional.of(exercise)
                .filter(_ -> evaluated.isComplete())
                .flatMap(it -> it.records().told(session))
                .map(it -> words.text("progress.exercises.record-of", name(it, log)))
                .orElse("");
        String sentence = words.text(
                "progress.exercises.session",
                days.full(log.day(session)),
                done.replace("\n", ", "),
                remark.isEmpty() ? 0 : 1,
                remark,
                record.isEmpty() ? 0 : 1,
                record);
        return new SessionLine(day, done, remark, record, sentence);
    }

    /// The suggestion after the last session that recorded what was planned; empty if none of the last ones did.
    ///
    /// @param loads makes the suggestion
    Optional<NextLine> next(ExerciseHistory exercise, NextLoads loads) {
        TrainingHistory log = loads.history();
        return exercise.newest(PLANNED).stream().flatMap(it -> loads.after(it).stream()).findFirst().map(next -> {
            String aim = nextText.aim(next);
            return new NextLine(
                    aim.isEmpty()
                            ? words.text("progress.exercises.next.none")
                            : words.text("progress.exercises.next", aim),
                    nextText.reason(
                            next,
                            next.baseSession().map(base -> log.day(base.session())).orElse(null)));
        });
    }

    /// The records of an exercise that stand.
    List<RecordLine> records(ExerciseHistory exercise, TrainingHistory log) {
        return exercise.records().standing().stream()
                .map(record -> new RecordLine(
                        name(record, log),
                        best(record, log),
                        days.brief(log.day(record.session().session()), log.today())))
                .toList();
    }

    private String name(PersonalRecord record, TrainingHistory log) {
        return switch (record.kind()) {
            case HEAVIEST -> words.text("progress.exercises.record.heaviest");
            case HEAVIEST_FOR_REPS ->
                words.text("progress.exercises.record.heaviest-for", sets.amount(record.set()));
            case MOST_AT_LOAD ->
                words.text("progress.exercises.record.most-at", sets.load(record.set(), log.unit()));
            case MOST -> words.text("progress.exercises.record.most");
            case LONGEST -> words.text("progress.exercises.record.longest");
        };
    }

    private String best(PersonalRecord record, TrainingHistory log) {
        return record.kind() == RecordKind.MOST_AT_LOAD
                ? sets.amount(record.set())
                : sets.brief(record.set(), log.unit());
    }

    /// The estimated single best, or why there is none.
    String singleBest(ExerciseHistory exercise, TrainingHistory log) {
        return switch (exercise.singleBest()) {
            case SingleBest.Estimate estimate ->
                words.text(
                        "progress.exercises.single." + Worded.key(estimate.precision()),
                        sets.number(estimate.rounded(log.unit()).doubleValue()),
                        log.unit().word(),
                        sets.brief(estimate.set(), log.unit()));
            case SingleBest.Unknown(SingleBest.Reason reason) when reason == SingleBest.Reason.TOO_MANY_REPS ->
                words.text("progress.exercises.single.none", SingleBest.MOST_REPS);
            case SingleBest.Unknown(SingleBest.Reason reason) -> words.text("progress.exercises.single." + Worded.key(reason));
        };
    }

    /// A lasting difference between left and right; blank if there is none.
    String asymmetry(ExerciseHistory exercise) {
        return Optional.of(exercise)
                .flatMap(ExerciseHistory::asymmetry)
                .map(it -> words.text(
                        "progress.exercises.asymmetry",
                        sets.number(it.left()),
                        sets.number(it.right()),
                        it.sessions()))
                .orElse("");
    }
}
