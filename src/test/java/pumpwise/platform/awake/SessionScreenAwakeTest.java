package pumpwise.platform.awake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import pumpwise.ui.train.VirtualTime;

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

    private final VirtualTime time = new VirtualTime(Instant.parse("2026-01-05T18:00:00Z"));

    @Test
    void asksOnceForEachChange() {
        SessionScreenAwake during = new SessionScreenAwake(recording, Runnable::run, time);
        during.setRunning(false);
        assertThat(asked).isEmpty();
        during.setRunning(true);
        during.setRunning(true);
        during.setRunning(false);
        during.setRunning(false);
        assertThat(asked).containsExactly("begin", "end");
    }

    @Test
    void asksOnTheWorkerAlone() {
        List<Runnable> work = new ArrayList<>();
        SessionScreenAwake during = new SessionScreenAwake(recording, work::add, time);
        during.setRunning(true);
        assertThat(asked).isEmpty();
        work.forEach(Runnable::run);
        assertThat(asked).containsExactly("begin");
    }

    @Test
    void aSessionThatIsLeftPausedLetsTheScreenSleep() {
        SessionScreenAwake during = new SessionScreenAwake(recording, Runnable::run, time);
        during.setRunning(true);
        during.setIdle(true);
        time.advance(SessionScreenAwake.MAX_IDLE.minusMillis(1));
        assertThat(asked).containsExactly("begin");
        time.advance(Duration.ofMillis(1));
        assertThat(asked).containsExactly("begin", "end");
        during.setIdle(false);
        assertThat(asked).containsExactly("begin", "end", "begin");
        during.setRunning(false);
        assertThat(asked).containsExactly("begin", "end", "begin", "end");
    }

    @Test
    void aShortPauseKeepsTheScreenOn() {
        SessionScreenAwake during = new SessionScreenAwake(recording, Runnable::run, time);
        during.setRunning(true);
        for (int pause = 0; pause < 5; pause++) {
            during.setIdle(true);
            time.advance(Duration.ofMinutes(9));
            during.setIdle(false);
            time.advance(Duration.ofMinutes(2));
        }
        assertThat(asked).containsExactly("begin");
    }

    @Test
    void theEndOfAPausedSessionLetsTheScreenSleepAtOnce() {
        SessionScreenAwake during = new SessionScreenAwake(recording, Runnable::run, time);
        during.setRunning(true);
        during.setIdle(true);
        during.setRunning(false);
        time.advance(Duration.ofHours(1));
        assertThat(asked).containsExactly("begin", "end");
    }
}
