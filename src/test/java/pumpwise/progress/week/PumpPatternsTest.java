package pumpwise.progress.week;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import pumpwise.progress.RecordBuilder;
import pumpwise.progress.SampleSessions;
import pumpwise.progress.TrainingHistory;
import pumpwise.progress.week.PumpPatterns.Difference;
import pumpwise.routine.WeightUnit;
import pumpwise.session.record.SessionRecord;

class PumpPatternsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private static TrainingHistory history(List<SessionRecord> sessions) {
        return TrainingHistory.of(sessions, ZoneOffset.UTC, TODAY, WeightUnit.KILOGRAMS);
    }

    private static PumpPatterns patterns(List<SessionRecord> sessions) {
        return PumpPatterns.of(history(sessions), SampleSessions.CATALOG);
    }

    /// A session on the nth day back with some sets of hip thrusts.
    private static SessionRecord session(int back, int felt, int sets) {
        int[] reps = new int[sets];
        Arrays.fill(reps, 20);
        return RecordBuilder.at(TODAY.minusDays(back) + "T18:00:00Z")
                .zone("UTC")
                .felt(felt)
                .rested(Duration.ofMinutes(sets))
                .sets("barbell-hip-thrust", "40 kg", reps)
                .build();
    }

    private static List<SessionRecord> e14() {
        List<SessionRecord> sessions = new ArrayList<>();
        int[] stronger = {19, 18, 20, 17, 19, 18};
        int[] weaker = {15, 16, 14, 17, 15};
        for (int index = 0; index < stronger.length; index++) {
            sessions.add(session(4 * index, 4 + index % 2, stronger[index]));
        }
        for (int index = 0; index < weaker.length; index++) {
            sessions.add(session(4 * index + 2, 1 + index % 3, weaker[index]));
        }
        return sessions;
    }

    @Test
    void e14MoreSetsWentWithStrongerPumps() {
        PumpPatterns patterns = patterns(e14());
        assertThat(patterns.stronger()).isEqualTo(6);
        assertThat(patterns.weaker()).isEqualTo(5);
        Difference first = patterns.differences().getFirst();
        assertThat(first.factor()).isEqualTo(Factor.HARD_SETS);
        assertThat(first.stronger()).isEqualTo(18.5);
        assertThat(first.weaker()).isEqualTo(15);
        assertThat(first.delta()).isCloseTo(0.967, within(0.001));
        // Tension grows with the sets; length, rest per minute, reps, and the hour were always the same.
        assertThat(patterns.differences())
                .extracting(Difference::factor)
                .containsExactly(Factor.HARD_SETS, Factor.TENSION);
    }

    @Test
    void e14ASmallDifferenceIsNotTold() {
        double[] stronger = {1.3, 1.1, 1.5, 1.2, 1.4, 1.6};
        double[] weaker = {1.4, 1.2, 1.3, 1.5, 1.6};
        assertThat(PumpPatterns.delta(stronger, weaker)).isCloseTo(-0.167, within(0.001));
        assertThat(PumpPatterns.difference(Factor.REST, stronger, weaker)).isEmpty();
    }

    @Test
    void e14FiveAndFourRatingsAreTooFew() {
        List<SessionRecord> sessions = new ArrayList<>(e14());
        sessions.removeFirst();
        sessions.removeLast();
        PumpPatterns patterns = patterns(sessions);
        assertThat(patterns).isEqualTo(new PumpPatterns(5, 4, List.of()));
        assertThat(patterns.isEnough()).isFalse();
    }

    @Test
    void oldRatingsAreLeftOut() {
        List<SessionRecord> sessions = new ArrayList<>(e14());
        sessions.add(session(180, 5, 20));
        assertThat(patterns(sessions).stronger()).isEqualTo(6);
        sessions.add(session(179, 5, 20));
        assertThat(patterns(sessions).stronger()).isEqualTo(7);
    }

    @Test
    void theFactorsComeFromTheRecord() {
        SessionRecord before = session(3, 0, 1);
        SessionRecord session = RecordBuilder.at("2026-11-26T18:30:00Z")
                .zone("America/New_York")
                .minutes(50)
                .rested(Duration.ofMinutes(6))
                .holds(30, 40)
                .sets("barbell-hip-thrust", "40 kg", 20, 10)
                .legs("cable-glute-kickback", "15 kg", new int[] {20}, new int[] {10})
                .build();
        FactorValues values =
                FactorValues.of(session, before, history(List.of(before, session)), SampleSessions.CATALOG);
        assertThat(values.of(Factor.HARD_SETS)).hasValue(3);
        assertThat(values.of(Factor.REPS)).hasValue(15);
        assertThat(values.of(Factor.REST)).hasValue(2);
        assertThat(values.of(Factor.HOLDS)).hasValue(0.75);
        assertThat(values.of(Factor.TENSION)).hasValue(1.5 + 1.5 / 2);
        assertThat(values.of(Factor.LENGTH)).hasValue(50);
        assertThat(values.of(Factor.DAYS)).hasValue(3);
        assertThat(values.of(Factor.HOUR)).hasValue(13.5);
    }

    @Test
    void edge40_noRatingIsNoZero() {
        TrainingHistory history = history(List.of(
                session(1, 4, 1), session(2, 0, 1), session(3, 3, 1), session(27, 5, 1), session(28, 1, 1), session(29, 1, 1)));
        assertThat(PumpTrend.of(history).last()).hasValue(4);
        assertThat(PumpTrend.of(history).before()).isEmpty();
    }
}
