package pumpwise.catalog.pump;

import static org.assertj.core.api.Assertions.assertThat;
import static pumpwise.catalog.pump.PumpReason.ACTIVATION;
import static pumpwise.catalog.pump.PumpReason.CARDIO;
import static pumpwise.catalog.pump.PumpReason.COMPOUND;
import static pumpwise.catalog.pump.PumpReason.EXPLOSIVE;
import static pumpwise.catalog.pump.PumpReason.GLUTES_ASSIST;
import static pumpwise.catalog.pump.PumpReason.HOLD;
import static pumpwise.catalog.pump.PumpReason.ISOLATION;
import static pumpwise.catalog.pump.PumpReason.MOBILITY;
import static pumpwise.catalog.pump.PumpReason.ONE_SIDE;
import static pumpwise.catalog.pump.PumpReason.OTHER_MUSCLES;
import static pumpwise.catalog.pump.PumpReason.SIDE_GLUTES;
import static pumpwise.catalog.pump.PumpReason.STEPS;
import static pumpwise.catalog.pump.PumpReason.STRETCH;
import static pumpwise.catalog.pump.PumpReason.STRETCHED;

import java.util.List;
import org.junit.jupiter.api.Test;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Category;
import pumpwise.catalog.Coaching;
import pumpwise.catalog.Equipment;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.Mechanic;
import pumpwise.catalog.Movement;
import pumpwise.catalog.Muscle;
import pumpwise.catalog.PeakPause;
import pumpwise.storage.exercise.CatalogReader;

class PumpReasonTest {

    private static final Catalog CATALOG = new CatalogReader().builtIn().catalog();

    private static List<PumpReason> of(String id) {
        return PumpReason.of(CATALOG.find(id).orElseThrow());
    }

    @Test
    void reasonsFollowFromTheFacts() {
        assertThat(of("barbell-hip-thrust")).containsExactly(COMPOUND, HOLD);
        assertThat(of("romanian-deadlift")).containsExactly(COMPOUND, STRETCHED);
        assertThat(of("kettlebell-swing")).containsExactly(COMPOUND, EXPLOSIVE);
        assertThat(of("cable-diagonal-kickback")).containsExactly(ISOLATION, HOLD, SIDE_GLUTES, ONE_SIDE);
        assertThat(of("banded-lateral-walk")).containsExactly(ISOLATION, STEPS, SIDE_GLUTES);
    }

    @Test
    void whatIsNoWorkIsSaidForWhatItIs() {
        assertThat(of("light-cardio")).containsExactly(CARDIO);
        assertThat(of("leg-swings")).containsExactly(MOBILITY);
        assertThat(of("glute-stretch")).containsExactly(STRETCH);
        assertThat(of("banded-clam-shell")).startsWith(ACTIVATION);
    }

    @Test
    void anExerciseForOtherMusclesIsNotPraised() {
        assertThat(PumpReason.of(work(Muscle.BICEPS, List.of()))).containsExactly(OTHER_MUSCLES);
        assertThat(PumpReason.of(work(Muscle.QUADRICEPS, List.of(Muscle.GLUTEUS_MAXIMUS)))).containsExactly(GLUTES_ASSIST);
    }

    private static Exercise work(Muscle primary, List<Muscle> secondary) {
        return new Exercise(
                "other", "Other", Category.STRENGTH, Mechanic.ISOLATION, null, null, List.of(Equipment.DUMBBELL),
                List.of(primary), secondary, Movement.reps(PeakPause.REQUIRED), Coaching.NONE,
                List.of(), List.of());
    }
}
