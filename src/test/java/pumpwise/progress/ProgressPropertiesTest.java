package pumpwise.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import pumpwise.progress.digest.TrainingDigest;
import pumpwise.progress.next.NextLoad.Result;
import pumpwise.progress.next.NextLoad;
import pumpwise.progress.next.NextLoads;
import pumpwise.progress.next.SetAim;
import pumpwise.progress.record.PersonalRecord;
import pumpwise.progress.set.ExerciseSession;
import pumpwise.progress.week.PumpPatterns;
import pumpwise.progress.week.PumpTrend;
import pumpwise.progress.week.TrainingWeek;
import pumpwise.progress.week.TrainingWeeks;
import pumpwise.routine.Amount;
import pumpwise.routine.Load;
import pumpwise.routine.LoadIncrement;
import pumpwise.routine.LoadSteps;
import pumpwise.routine.Range;
import pumpwise.routine.WeightUnit;
import pumpwise.session.plan.SessionPlan;
import pumpwise.session.record.HardSets;
import pumpwise.session.record.SessionRecord;

/// What holds for every log.
@Domain(AnyLog.class)
@Domain(DomainContext.Global.class)
class ProgressPropertiesTest {

    private static final ZoneId HERE = ZoneId.of("Europe/Berlin");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final SessionPlan SAMPLE = SessionPlan.of(SampleSessions.SAMPLE, SampleSessions.CATALOG);

    private static TrainingHistory history(List<SessionRecord> sessions) {
        return TrainingHistory.of(sessions, HERE, TODAY, WeightUnit.KILOGRAMS);
    }

    @Property(tries = 200)
    void theOrderOfFilesNeverMatters(@ForAll List<SessionRecord> log, @ForAll Random random) {
        List<SessionRecord> shuffled = new ArrayList<>(log);
        Collections.shuffle(shuffled, random);
        assertThat(everything(history(shuffled))).isEqualTo(everything(history(log)));
    }

    /// Everything that is said about a log.
    private static List<Object> everything(TrainingHistory history) {
        List<Object> all = new ArrayList<>(history.oldestFirst());
        for (SessionRecord session : history.oldestFirst()) {
            all.add(history.recordsIn(session));
            ExerciseSession.of(session).forEach(slot -> all.add(history.comparison(slot)));
        }
        for (ExerciseHistory exercise : history.exercises()) {
            all.add(exercise.kind());
            all.add(exercise.loadForReps());
            all.add(exercise.records().standing());
            all.add(exercise.singleBest());
            all.add(exercise.asymmetry());
        }
        TrainingWeeks weeks = TrainingWeeks.of(history, DayOfWeek.MONDAY);
        all.addAll(weeks.newestFirst());
        all.add(weeks.frequency());
        all.add(weeks.streak(2));
        all.add(PumpTrend.of(history));
        all.add(PumpPatterns.of(history, SampleSessions.CATALOG));
        all.add(TrainingDigest.of(history, SampleSessions.CATALOG));
        all.add(new NextLoads(history, SampleSessions.CATALOG, Map.of(), false).all(SAMPLE));
        return all;
    }

    @Property(tries = 200)
    void addingASessionNeverRemovesAnEarlierRecord(@ForAll List<SessionRecord> log, @ForAll SessionRecord added) {
        TrainingHistory before = history(log);
        TrainingHistory after = before.changedTo(with(log, added));
        for (SessionRecord session : log) {
            if (session.started().isBefore(added.started())) {
                List<PersonalRecord> records = before.recordsIn(session);
                assertThat(after.recordsIn(session)).containsExactlyElementsOf(records);
            }
        }
    }

    private static List<SessionRecord> with(List<SessionRecord> log, SessionRecord added) {
        List<SessionRecord> all = new ArrayList<>(log);
        all.add(added);
        return all;
    }

    /// A log may be longer than the part at the end whose records are found again after a change.
    @Property(tries = 40)
    void aChangedLogSaysTheSameAsOneThatIsReadAgain(
            @ForAll @Size(max = 14) List<List<SessionRecord>> parts,
            @ForAll @Size(max = 6) List<SessionRecord> added,
            @ForAll Random random) {
        List<SessionRecord> log = new ArrayList<>(parts.stream().flatMap(List::stream).toList());
        TrainingHistory changed = history(log);
        for (SessionRecord session : added) {
            // So that something is known that could be kept by mistake.
            everything(changed);
            if (!log.isEmpty() && random.nextBoolean()) {
                log.remove(random.nextInt(log.size()));
            }
            if (log.isEmpty() || random.nextInt(3) > 0) {
                log.add(session);
            }
            changed = changed.changedTo(log);
            assertThat(everything(changed)).isEqualTo(everything(history(log)));
        }
    }

    @Property(tries = 200)
    void aSessionTellsAtMostOneRecordForEachExercise(@ForAll List<SessionRecord> log) {
        TrainingHistory history = history(log);
        assertThat(log).allSatisfy(session -> assertThat(history.recordsIn(session).stream()
                        .map(record -> record.session().exercise()))
                .doesNotHaveDuplicates());
    }

    @Property(tries = 500)
    void aRaiseNeverLeavesTheRangeAndIsNeverMoreThanOneStep(@ForAll List<SessionRecord> log) {
        TrainingHistory history = history(log);
        for (SessionRecord session : log) {
            TrainingHistory then = history.at(history.day(session).plusDays(1), WeightUnit.KILOGRAMS);
            NextLoads loads = new NextLoads(then, SampleSessions.CATALOG, Map.of(), false);
            for (ExerciseSession slot : ExerciseSession.of(session)) {
                loads.after(slot).ifPresent(next -> {
                    Statistics.collect(next.result());
                    checkRaise(slot, next);
                });
            }
        }
        Statistics.coverage(results -> results.check(Result.RAISE).count(count -> count > 20));
    }

    private static void checkRaise(ExerciseSession slot, NextLoad next) {
        Range range = ((Amount.Reps) Objects.requireNonNull(slot.sets().getFirst().lesser().target())).count();
        LoadIncrement increment = LoadIncrement.of(LoadSteps.of(
                SampleSessions.CATALOG.find(slot.exercise()).orElseThrow().equipment()));
        for (SetAim aim : next.sets()) {
            // Random sets of a slot all have the same load.
            Load last = next.baseSession().orElseThrow().done().getFirst().load();
            Load before = last == null ? new Load.Words("none") : last.inUnit(WeightUnit.KILOGRAMS);
            Load after = aim.load() == null ? before : aim.load();
            assertThat(strength(after)).isLessThanOrEqualTo(strength(increment.up(before)));
            assertThat(strength(after).compareTo(strength(before)) > 0).isEqualTo(next.result() == Result.RAISE);
            if (next.result() == Result.RAISE) {
                assertThat(aim.amount()).isBetween(range.least(), range.greatest());
            }
        }
    }

    /// A number that is greater for a heavier load of the same kind.
    private static BigDecimal strength(Load load) {
        return load instanceof Load.Band(String kind)
                ? BigDecimal.valueOf(Load.Band.COLORS.indexOf(kind))
                : load.kilograms().orElse(BigDecimal.ZERO);
    }

    @Property(tries = 200)
    void anyZoneKeepsTheNumberOfSessions(@ForAll List<SessionRecord> log, @ForAll @IntRange(max = 4) int zone) {
        ZoneId other = List.of("UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kolkata", "America/New_York").stream()
                .map(ZoneId::of)
                .toList()
                .get(zone);
        long counting = log.stream().filter(SessionRecord::hasWork).count();
        List<DayOfWeek> starts = List.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY, DayOfWeek.SATURDAY);
        TrainingHistory history = TrainingHistory.of(log, other, TODAY, WeightUnit.KILOGRAMS);
        for (DayOfWeek start : starts) {
            List<TrainingWeek> weeks = TrainingWeeks.of(history, start).newestFirst();
            assertThat(weeks.stream().mapToLong(week -> week.sessions().size()).sum()).isEqualTo(counting);
            assertThat(weeks).allSatisfy(week -> assertThat(week.days()).allMatch(week.week()::contains));
            assertThat(weeks.stream().map(week -> week.week().first()))
                    .isSortedAccordingTo(Comparator.reverseOrder())
                    .doesNotHaveDuplicates();
        }
    }

    @Property(tries = 200)
    void hardSetsOfWeeksAreThoseOfTheirSessions(@ForAll List<SessionRecord> log) {
        HardSets sum = log.stream()
                .map(session -> HardSets.of(session, SampleSessions.CATALOG))
                .reduce(HardSets.NONE, HardSets::plus);
        HardSets weeks = TrainingWeeks.of(history(log), DayOfWeek.MONDAY).newestFirst().stream()
                .map(week -> week.hardSets(SampleSessions.CATALOG))
                .reduce(HardSets.NONE, HardSets::plus);
        assertThat(weeks).isEqualTo(sum);
    }
}
