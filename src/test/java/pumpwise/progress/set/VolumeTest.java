package pumpwise.progress.set;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pumpwise.progress.RecordBuilder;
import pumpwise.progress.SampleSessions;
import pumpwise.routine.WeightUnit;
import pumpwise.session.record.SessionTotals;

class VolumeTest {

    @Test
    void e3BothSidesCount() {
        RecordBuilder session = RecordBuilder.at("2026-11-26T18:00:00Z")
                .legs("cable-glute-kickback", "12 kg", new int[] {13, 13, 13}, new int[] {12, 12, 12});
        assertThat(SessionTotals.of(session.build(), SampleSessions.CATALOG, WeightUnit.KILOGRAMS).volume())
                .isEqualByComparingTo("900");
    }

    @Test
    void e3TimedSetsAndBandsMoveNothing() {
        RecordBuilder session = RecordBuilder.at("2026-11-26T18:00:00Z")
                .timed("plank", 40)
                .sets("barbell-hip-thrust", "green band", 20)
                .sets("barbell-hip-thrust", null, 20);
        assertThat(SessionTotals.of(session.build(), SampleSessions.CATALOG, WeightUnit.KILOGRAMS).volume()).isZero();
    }
}
