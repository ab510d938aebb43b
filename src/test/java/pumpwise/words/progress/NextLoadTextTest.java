package pumpwise.words.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pumpwise.progress.RecordBuilder;
import pumpwise.progress.SampleSessions;
import pumpwise.progress.TrainingHistory;
import pumpwise.progress.next.NextLoad;
import pumpwise.progress.next.NextLoads;
import pumpwise.progress.next.SetAim;
import pumpwise.progress.set.ExerciseSession;
import pumpwise.routine.Load;
import pumpwise.routine.WeightUnit;
import pumpwise.session.record.SessionRecord;
import pumpwise.words.Words;

/// The texts for suggested loads.
class NextLoadTextTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final String THRUST = "barbell-hip-thrust";

    private final NextLoadText text = new NextLoadText(Words.in(Locale.ENGLISH));

    private static RecordBuilder on(String day) {
        return RecordBuilder.at(day + "T17:00:00Z").target(15, 20).effort(8);
    }

    private static NextLoad next(SessionRecord session, boolean recover) {
        TrainingHistory log = TrainingHistory.of(
                List.of(session), ZoneId.of("Europe/Berlin"), TODAY, WeightUnit.KILOGRAMS);
        return new NextLoads(log, SampleSessions.CATALOG, Map.of(), recover)
                .after(ExerciseSession.of(session).getFirst())
                .orElseThrow();
    }

    private String said(SessionRecord session) {
        NextLoad next = next(session, false);
        return text.aim(next) + " | " + text.reason(next, LocalDate.of(2026, 11, 24));
    }

    @Test
    void s2_aRaiseIsEarned() {
        assertThat(said(on("2026-11-24").sets(THRUST, "40 kg", 20, 20, 20).build()))
                .isEqualTo("42.5 kg, aim for 17\u00a0· 17\u00a0· 17 | Every set reached 20, which earns 42.5 kg.");
    }

    @Test
    void s3_moreRepsEarnTheNextLoad() {
        assertThat(said(on("2026-11-24").sets(THRUST, "40 kg", 20, 19, 18).build()))
                .isEqualTo("40 kg, aim for 20\u00a0· 20\u00a0· 19 | 20 in every set earn 42.5 kg.");
    }

    @Test
    void s4_aStepThatIsTooBigIsNamed() {
        assertThat(said(on("2026-11-24").sets(THRUST, "20 kg", 20, 20, 20).build()))
                .isEqualTo("20 kg, aim for 21\u00a0· 21\u00a0· 21 | 22.5 kg is 12% more, which would leave too few reps. "
                        + "21 in every set earn 22.5 kg.");
    }

    @Test
    void s6_aStepThatIsOutOfReachIsNotPromised() {
        SessionRecord session = on("2026-11-24").sets("machine-hip-abduction", "15 kg", 25, 25, 25).build();
        assertThat(said(session))
                .isEqualTo("15 kg, aim for 25\u00a0· 25\u00a0· 25 | 20 kg is 33% more, which would leave too few reps. "
                        + "Go slower, hold longer, or set a smaller step.");
        assertThat(text.brief(next(session, false), 1)).isEqualTo("the next step is too big for now");
    }

    @Test
    void s6_manyRepsAreNotAskedForWhileTheRangeHasMoreToOffer() {
        SessionRecord session = on("2026-11-24").sets("machine-hip-abduction", "15 kg", 16, 16, 16).build();
        assertThat(said(session)).isEqualTo("15 kg, aim for 17\u00a0· 17\u00a0· 17 | ");
        assertThat(text.brief(next(session, false), 1)).isEmpty();
    }

    @Test
    void s11_nothingIsSuggestedAfterPain() {
        assertThat(said(on("2026-11-24").sets(THRUST, "40 kg", 20, 20, 20).hurt(THRUST, 3).build()))
                .isEqualTo(" | Stopped because it hurt on 24 Nov 2026.");
    }

    @Test
    void s12_setsWithOtherLoadsFollow() {
        SessionRecord session = on("2026-11-24")
                .block(1)
                .set(THRUST, 1, null, "60 kg", 20)
                .set(THRUST, 2, null, "50 kg", 20)
                .build();

        assertThat(text.aim(next(session, false))).isEqualTo("62.5 kg, aim for 18; 52.5 kg, aim for 17");
    }

    @Test
    void s14_aBandIsNamedWithItsArticle() {
        SessionRecord session = on("2026-11-24").sets("banded-glute-bridge", "green band", 20, 19, 18).build();
        assertThat(said(session))
                .isEqualTo("green band, aim for 20\u00a0· 20\u00a0· 19 | 20 in every set earn the blue band.");
        NextLoad next = next(session, false);
        assertThat(text.brief(next, 1)).isEqualTo("20 in every set earn the blue band");
        SetAim blue = new SetAim(1, new Load.Band("blue"), 15, 20, null);
        NextLoad raise = new NextLoad(
                NextLoad.Result.RAISE, NextLoad.Reason.EARNED, next.base(), next.unit(), List.of(blue), List.of());
        assertThat(text.reason(raise, null)).isEqualTo("Every set reached 20, which earns the blue band.");
    }

    @Test
    void s15_withoutALoadOnlyTheRepsAreSaid() {
        assertThat(said(on("2026-11-24").sets("glute-hyperextension", null, 20, 20, 20).build()))
                .startsWith("aim for 21\u00a0· 21\u00a0· 21");
    }

    @Test
    void s21_recoveryComesFirst() {
        NextLoad next = next(on("2026-11-24").sets(THRUST, "40 kg", 20, 20, 20).build(), true);

        assertThat(text.reason(next, TODAY)).isEqualTo("Your log says that you need more recovery, so stay with the load.");
    }
}
