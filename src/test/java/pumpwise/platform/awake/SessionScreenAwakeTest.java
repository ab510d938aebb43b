package pumpwise.platform.awake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SessionScreenAwakeTest {

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
        SessionScreenAwake during = new SessionScreenAwake(recording, Runnable::run);
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
        SessionScreenAwake during = new SessionScreenAwake(recording, work::add);
        during.set(true);
        assertThat(asked).isEmpty();
        work.forEach(Runnable::run);
        assertThat(asked).containsExactly("begin");
    }
}
