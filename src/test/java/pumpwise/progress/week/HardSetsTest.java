package pumpwise.progress.week;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Muscle;
import pumpwise.progress.RecordBuilder;
import pumpwise.progress.SampleSessions;
import pumpwise.session.record.ExerciseSnapshot;
import pumpwise.session.plan.Side;
import pumpwise.session.record.HardSets;
import pumpwise.session.record.MuscleSets;
import pumpwise.session.record.SessionRecord;

class HardSetsTest {

    private static final SessionRecord SAMPLE = SampleSessions.full("2026-11-26T18:00:00Z", "Europe/Berlin");

    private static Map<Muscle, Double> muscles(HardSets hard) {
        return hard.muscles().stream().collect(Collectors.toMap(MuscleSets::muscle, MuscleSets::sets));
    }

    @Test
    void e9TheSampleWithAllItsSets() {
        HardSets hard = HardSets.of(SAMPLE, SampleSessions.CATALOG);
        assertThat(muscles(hard))
                .isEqualTo(Map.of(
                        Muscle.GLUTEUS_MAXIMUS, 17.5,
                        Muscle.GLUTEUS_MEDIUS, 9.5,
                        Muscle.HAMSTRINGS, 9.5,
                        Muscle.GLUTEUS_MINIMUS, 6.0,
                        Muscle.ADDUCTORS, 5.0,
                        Muscle.QUADRICEPS, 3.5,
                        Muscle.LOWER_BACK, 3.0));
        assertThat(hard.sets()).isEqualTo(19);
        assertThat(hard.withoutEffort()).isEqualTo(19);
        assertThat(hard.ofGlutes()).isEqualTo(17.5);
    }

    @Test
    void e10EasySetsDoNotCount() {
        SessionRecord easy = SampleSessions.with(
                SAMPLE, set -> set.exercise().equals("glute-hyperextension") ? set.withEffort(5) : set);
        HardSets hard = HardSets.of(easy, SampleSessions.CATALOG);
        assertThat(hard.of(Muscle.GLUTEUS_MAXIMUS)).isEqualTo(14.5);
        assertThat(hard.of(Muscle.HAMSTRINGS)).isEqualTo(8);
        assertThat(hard.of(Muscle.ADDUCTORS)).isEqualTo(3.5);
        assertThat(hard.of(Muscle.LOWER_BACK)).isEqualTo(1.5);
        assertThat(hard.sets()).isEqualTo(19);
        assertThat(hard.withoutEffort()).isEqualTo(16);
    }

    @Test
    void e10AnEffortOfSixIsHard() {
        SessionRecord six = SampleSessions.with(SAMPLE, set -> set.withEffort(6));
        assertThat(HardSets.of(six, SampleSessions.CATALOG).of(Muscle.GLUTEUS_MAXIMUS)).isEqualTo(17.5);
    }

    @Test
    void edge6_aDeletedExerciseHasTheMusclesOfItsSnapshot() {
        SessionRecord session = RecordBuilder.at("2026-11-26T18:00:00Z")
                .sets("my-squat", null, 10, 10)
                .sets("lost", null, 10)
                .own("my-squat", new ExerciseSnapshot("Squat", List.of(Muscle.QUADRICEPS), List.of(Muscle.GLUTEUS_MAXIMUS)))
                .build();
        HardSets hard = HardSets.of(session, Catalog.of(List.of()));
        assertThat(hard.of(Muscle.QUADRICEPS)).isEqualTo(2);
        assertThat(hard.of(Muscle.GLUTEUS_MAXIMUS)).isEqualTo(1);
        assertThat(hard.sets()).isEqualTo(3);
    }

    @Test
    void edge8_theCatalogWinsOverTheSnapshot() {
        SessionRecord session = RecordBuilder.at("2026-11-26T18:00:00Z")
                .sets("barbell-hip-thrust", null, 10)
                .own("barbell-hip-thrust", new ExerciseSnapshot("Thrust", List.of(Muscle.CALVES), List.of()))
                .build();
        assertThat(HardSets.of(session, SampleSessions.CATALOG).of(Muscle.CALVES)).isZero();
    }

    @Test
    void edge12_aSetWithOneLegCountsInFull() {
        SessionRecord session = RecordBuilder.at("2026-11-26T18:00:00Z")
                .legs("cable-glute-kickback", "15 kg", new int[] {20, 20, 20}, new int[] {20, -1, 0})
                .build();
        assertThat(HardSets.of(session, SampleSessions.CATALOG).of(Muscle.GLUTEUS_MAXIMUS)).isEqualTo(3);
    }

    @Test
    void twoLegsAreOneSetInEitherOrder() {
        SessionRecord session = RecordBuilder.at("2026-11-26T18:00:00Z")
                .set("cable-glute-kickback", 1, Side.RIGHT, "15 kg", 20)
                .set("cable-glute-kickback", 1, Side.LEFT, "15 kg", 20)
                .set("cable-glute-kickback", 2, Side.LEFT, "15 kg", 20)
                .set("cable-glute-kickback", 2, Side.RIGHT, "15 kg", 20)
                .build();
        assertThat(HardSets.of(session, SampleSessions.CATALOG).of(Muscle.GLUTEUS_MAXIMUS)).isEqualTo(2);
    }

    @Test
    void hardSetsOfSessionsAddUp() {
        HardSets one = HardSets.of(SAMPLE, SampleSessions.CATALOG);
        assertThat(muscles(one.plus(one))).containsEntry(Muscle.GLUTEUS_MAXIMUS, 35.0).containsEntry(Muscle.LOWER_BACK, 6.0);
        assertThat(one.plus(HardSets.NONE)).isEqualTo(one);
        assertThat(one.plus(one).sets()).isEqualTo(38);
    }
}
