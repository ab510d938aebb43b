package pumpwise.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    private static final List<String> KNOWN = List.of("hip-thrust", "hip-hinge", "step-up", "reps");

    @Test
    void findsWhatWasMistyped() {
        assertThat(Nearest.to("hip-trust", KNOWN)).contains("hip-thrust");
        assertThat(Nearest.to("Step-Up", KNOWN)).contains("step-up");
        assertThat(Nearest.to("rpes", KNOWN)).contains("reps");
    }

    @Test
    void neverSuggestsTheOppositeMovement() {
        List<String> known = List.of("machine-hip-abduction", "cable-hip-adduction");

        assertThat(Nearest.to("machine-hip-adduction", known)).contains("cable-hip-adduction");
        assertThat(Nearest.to("machine-hip-adduction", known.subList(0, 1))).isEmpty();
        assertThat(Nearest.to("machine-hip-abdction", known)).contains("machine-hip-abduction");
    }

    @Test
    void findsNothingForSomethingElse() {
        assertThat(Nearest.to("kettlebell-swing", KNOWN)).isEmpty();
        assertThat(Nearest.to("", KNOWN)).isEmpty();
        assertThat(Nearest.to("x".repeat(10_000), KNOWN)).isEmpty();
    }
}
