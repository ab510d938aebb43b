package pumpwise.ui.awake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AwakeDuringTest {

    private final List<String> asked = new ArrayList<>();
    private final ScreenAwake recording = new ScreenAwake() {
        @Override
        public void begin() {
            asked.add("begin");
        }

        @Override
        public void end() {
            asked.add("end");
        }
    };

    @Test
    void asksOnceForEachChange() {
        AwakeDuring during = new AwakeDuring(recording, Runnable::run);
        during.set(false);
        assertThat(asked).isEmpty();
        during.set(true);
        during.set(true);
        during.set(false);
        during.set(false);
        assertThat(asked).containsExactly("begin", "end");
    }

    @Test
    void asksOnTheWorkerAlone() {
        List<Runnable> work = new ArrayList<>();
        AwakeDuring during = new AwakeDuring(recording, work::add);
        during.set(true);
        assertThat(asked).isEmpty();
        work.forEach(Runnable::run);
        assertThat(asked).containsExactly("begin");
    }
}
