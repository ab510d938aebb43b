package pumpwise.progress.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static pumpwise.session.Plans.reps;
import static pumpwise.session.Plans.sets;
import static pumpwise.session.Plans.work;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pumpwise.catalog.Muscle;
import pumpwise.progress.RecordBuilder;
import pumpwise.progress.SampleSessions;
import pumpwise.progress.TrainingHistory;
import pumpwise.routine.Block;
import pumpwise.routine.Routine;
import pumpwise.routine.WeightUnit;
import pumpwise.rules.PumpCheck;
import pumpwise.rules.RuleId;
import pumpwise.rules.TrainingLog.TrainedSession;
import pumpwise.rules.log.LogRules;
import pumpwise.session.plan.SessionPlan;
import pumpwise.session.plan.SessionStatisticsCalculator;
import pumpwise.session.record.SessionRecord;

class TrainingDigestTest {

    private static final String HIP_THRUST = "barbell-hip-thrust";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private static TrainingDigest digest(LocalDate today, SessionRecord... sessions) {
        TrainingHistory history =
                TrainingHistory.of(List.of(sessions), ZoneId.of("Europe/Berlin"), today, WeightUnit.KILOGRAMS);
        return TrainingDigest.of(history, SampleSessions.CATALOG);
    }

    /// The keys of the findings for a routine.
    private static List<String> keys(Routine routine, TrainingDigest digest) {
        var plan = SessionStatisticsCalculator.of(
                SessionPlan.of(routine, SampleSessions.CATALOG), SampleSessions.CATALOG);
        return new PumpCheck(LogRules.of(digest.log(routine.name(), plan), Set.of()), SampleSessions.CATALOG)
                .check(routine)
                .findings()
                .stream()
                .map(finding -> finding.rule().id() + " " + finding.key())
                .toList();
    }

    private static TrainedSession newest(SessionRecord... sessions) {
        return digest(TODAY, sessions).newestFirst().getFirst();
    }

    @Test
    void withoutALogTheSampleIsSilent() {
        assertThat(keys(SampleSessions.SAMPLE, digest(TODAY))).isEmpty();
    }

    @Test
    void monday18AndWednesday7AreTwoDaysApart() {
        SessionRecord monday = SampleSessions.full("2026-11-23T17:00:00Z", "Europe/Berlin");
        assertThat(keys(SampleSessions.SAMPLE, digest(LocalDate.of(2026, 11, 25), monday)))
                .doesNotContain("weekly-recovery soon");
    }

    @Test
    void monday2330AndTuesday6AreTooSoon() {
        SessionRecord monday = SampleSessions.full("2026-11-23T22:30:00Z", "Europe/Berlin");
        assertThat(keys(SampleSessions.SAMPLE, digest(LocalDate.of(2026, 11, 24), monday)))
                .contains("weekly-recovery soon");
    }

    @Test
    void edge1_aDayIsThatOfItsZone() {
        // Monday 23:30 in Berlin is Monday 17:30 in New York, where it is Tuesday 06:00 now.
        SessionRecord monday = SampleSessions.full("2026-11-23T22:30:00Z", "Europe/Berlin");
        TrainingHistory history = TrainingHistory.of(
                List.of(monday), ZoneId.of("America/New_York"), LocalDate.of(2026, 11, 24), WeightUnit.KILOGRAMS);
        assertThat(keys(SampleSessions.SAMPLE, TrainingDigest.of(history, SampleSessions.CATALOG)))
                .contains("weekly-recovery soon");
    }

    @Test
    void theSampleTwiceInThreeDaysIsMuch() {
        SessionRecord full = SampleSessions.full("2026-11-23T17:00:00Z", "Europe/Berlin");
        assertThat(keys(SampleSessions.SAMPLE, digest(TODAY, full))).containsExactly("weekly-recovery much");
        SessionRecord easier = SampleSessions.with(
                full, set -> set.exercise().equals("glute-hyperextension") ? set.withEffort(5) : set);
        assertThat(keys(SampleSessions.SAMPLE, digest(TODAY, easier))).isEmpty();
    }

    @Test
    void anotherMuscleYesterdayIsNotTooSoon() {
        SessionRecord yesterday = RecordBuilder.at("2026-11-25T17:00:00Z")
                .sets("banded-clam-shell", null, 20, 20, 20)
                .sets("banded-hip-abduction", null, 20, 20, 20)
                .build();
        Block thrusts = sets("6", reps(HIP_THRUST, "15-20"), "60 s");
        TrainedSession session = newest(yesterday);
        assertThat(session.sets(Muscle.GLUTEUS_MEDIUS)).isEqualTo(6);
        assertThat(session.sets(Muscle.GLUTEUS_MAXIMUS)).isLessThan(6);
        assertThat(keys(work(thrusts), digest(TODAY, yesterday))).isEmpty();
    }

    @Test
    void manySetsAreThoseOfThePlan() {
        Block three = sets("3", reps("glute-hyperextension", "15-20"), "30 s");
        Routine routine = work(Stream.generate(() -> three).limit(7).toArray(Block[]::new));
        assertThat(keys(routine, digest(TODAY))).contains("session-length many-sets");
        assertThat(keys(work(three, three), digest(TODAY))).isEmpty();
    }

    private static SessionRecord five(String started, int... reps) {
        RecordBuilder session = RecordBuilder.at(started).target(15, 20);
        String[] exercises = {
            HIP_THRUST, "cable-glute-kickback", "glute-hyperextension", "banded-glute-bridge", "single-leg-rdl"
        };
        for (int index = 0; index < reps.length; index++) {
            session.sets(exercises[index], index == 2 ? null : "40 kg", reps[index]);
        }
        return session.build();
    }

    @Test
    void aSessionIsWorseThanTheBestOfTheThreeBefore() {
        SessionRecord before = five("2026-11-16T18:00:00Z", 20, 20, 18, 18, 15);
        SessionRecord first = five("2026-11-19T18:00:00Z", 18, 18, 16, 18, 15);
        SessionRecord second = five("2026-11-22T18:00:00Z", 17, 18, 15, 18, 14);
        TrainingDigest digest = digest(TODAY, before, first, second);
        assertThat(digest.newestFirst()).extracting(TrainedSession::worse).containsExactly(3, 3, 0);
        assertThat(digest.newestFirst()).extracting(TrainedSession::comparable).containsExactly(5, 5, 0);
        assertThat(keys(SampleSessions.SAMPLE, digest)).contains("weekly-recovery worse");
        SessionRecord better = five("2026-11-19T18:00:00Z", 19, 18, 16, 18, 15);
        assertThat(keys(SampleSessions.SAMPLE, digest(TODAY, before, better, second))).doesNotContain("weekly-recovery worse");
    }

    @Test
    void aLightDayIsNotCounted() {
        SessionRecord before = five("2026-11-16T18:00:00Z", 20);
        SessionRecord light = RecordBuilder.at("2026-11-19T18:00:00Z").target(15, 20).sets(HIP_THRUST, "30 kg", 20).build();
        assertThat(newest(before, light).comparable()).isZero();
        SessionRecord less = RecordBuilder.at("2026-11-19T18:00:00Z").target(15, 20).sets(HIP_THRUST, "30 kg", 19).build();
        assertThat(newest(before, less)).extracting(TrainedSession::comparable, TrainedSession::worse).containsExactly(1, 1);
    }

    @Test
    void anotherLoadIsWorseByFivePercent() {
        SessionRecord before = five("2026-11-16T18:00:00Z", 20);
        SessionRecord less = RecordBuilder.at("2026-11-19T18:00:00Z").target(15, 20).sets(HIP_THRUST, "42.5 kg", 15).build();
        SessionRecord more = RecordBuilder.at("2026-11-19T18:00:00Z").target(15, 20).sets(HIP_THRUST, "42.5 kg", 16).build();
        assertThat(newest(before, less).worse()).isZero();
        assertThat(newest(before, more).worse()).isZero();
        SessionRecord far = RecordBuilder.at("2026-11-19T18:00:00Z").target(15, 20).sets(HIP_THRUST, "42.5 kg", 14).build();
        assertThat(newest(before, far).worse()).isEqualTo(1);
    }

    @Test
    void edge20_whatHurtIsNotWorse() {
        SessionRecord before = five("2026-11-16T18:00:00Z", 20);
        SessionRecord hurt = RecordBuilder.at("2026-11-19T18:00:00Z")
                .target(15, 20)
                .sets(HIP_THRUST, "40 kg", 15, 5)
                .hurt(HIP_THRUST, 2)
                .build();
        assertThat(newest(before, hurt).comparable()).isZero();
    }

    private static int heavy(String exercise, String load, int reps, int effort) {
        return newest(RecordBuilder.at("2026-11-20T18:00:00Z")
                        .effort(effort)
                        .sets(exercise, load, reps, reps)
                        .build())
                .heavySets();
    }

    @Test
    void aHeavySetHasAtMostEightRepsWithTheReserve() {
        assertThat(heavy(HIP_THRUST, "60 kg", 8, 9)).isZero();
        assertThat(heavy(HIP_THRUST, "60 kg", 7, 9)).isEqualTo(2);
        assertThat(heavy(HIP_THRUST, "60 kg", 8, 0)).isEqualTo(2);
        assertThat(heavy("cable-glute-kickback", "60 kg", 8, 0)).isZero();
        assertThat(heavy(HIP_THRUST, "green band", 8, 0)).isZero();
        assertThat(heavy("my-thrust", "60 kg", 8, 0)).isZero();
    }

    @Test
    void heavyDaysAreSilentAfterTwo() {
        List<SessionRecord> sessions = new ArrayList<>();
        for (int week = 0; week < 4; week++) {
            String day = TODAY.minusDays(3 + 7L * week).toString();
            sessions.add(week < 2
                    ? RecordBuilder.at(day + "T18:00:00Z").sets(HIP_THRUST, "60 kg", 8, 8).build()
                    : RecordBuilder.at(day + "T18:00:00Z").sets(HIP_THRUST, "40 kg", 15, 20).build());
        }
        assertThat(keys(work(sets("3", reps(HIP_THRUST, "15-20"), "60 s")), digest(TODAY, sessions.toArray(SessionRecord[]::new))))
                .isEmpty();
        sessions.removeFirst();
        sessions.add(RecordBuilder.at(TODAY.minusDays(5) + "T18:00:00Z").sets(HIP_THRUST, "40 kg", 15).build());
        assertThat(keys(work(sets("3", reps(HIP_THRUST, "15-20"), "60 s")), digest(TODAY, sessions.toArray(SessionRecord[]::new))))
                .containsExactly(RuleId.HEAVY_DAYS.id() + " one");
    }

    @Test
    void onlyTheLastSessionsAreLookedAt() {
        List<SessionRecord> sessions = new ArrayList<>();
        for (int days = 0; days < 100; days++) {
            sessions.add(RecordBuilder.at(TODAY.minusDays(days) + "T18:00:00Z").sets(HIP_THRUST, "40 kg", 15).build());
        }
        sessions.add(RecordBuilder.at("2099-01-01T18:00:00Z").sets(HIP_THRUST, "40 kg", 15).build());
        sessions.add(RecordBuilder.at(TODAY + "T18:00:00Z").sets(HIP_THRUST, "40 kg", 0).build());
        assertThat(digest(TODAY, sessions.toArray(SessionRecord[]::new)).newestFirst()).hasSize(60);
        assertThat(digest(TODAY.plusDays(1000), sessions.toArray(SessionRecord[]::new)).newestFirst()).hasSize(3);
    }
}
