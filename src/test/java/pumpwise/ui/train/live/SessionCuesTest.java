package pumpwise.ui.train.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pumpwise.cue.SoundFailure;
import pumpwise.cue.Tone;
import pumpwise.storage.settings.SoundSettings.Flash;
import pumpwise.ui.task.BothExecutors;
import pumpwise.ui.task.TestTasks;
import pumpwise.ui.train.TrainStand;

@BothExecutors
class SessionCuesTest {

    private final TestTasks tasks;
    private final TrainStand stand;

    SessionCuesTest(TestTasks tasks) {
        this.tasks = tasks;
        stand = new TrainStand(tasks);
    }

    @Test
    void whatComesByItselfIsMadeReadyInTime() {
        stand.start(TrainStand.small());
        assertThat(stand.speaker.expected).isEqualTo(Tone.COUNTDOWN);
        stand.advance(9);
        assertThat(stand.speaker.expected).isEqualTo(Tone.START);
        stand.advance(1);
        assertThat(stand.speaker.expected).isEqualTo(Tone.HOLD);
        stand.running().commands().next();
        stand.settle();
        assertThat(stand.speaker.expected).isNull();
    }

    @Test
    void theCountdownCanBeLeftOut() {
        stand.settings.change(old -> old.withSound(it -> it.withCountdown(false)));
        stand.start(TrainStand.small());
        stand.advance(10);
        assertThat(stand.speaker.heard).containsExactly(Tone.GET_READY, Tone.START);
    }

    @Test
    void theScreenLightsUpAsItIsSet() {
        assertThat(flashes(Flash.UNHEARD, true)).isZero();
        assertThat(flashes(Flash.ALWAYS, true)).isPositive();
        assertThat(flashes(Flash.UNHEARD, false)).isPositive();
        assertThat(flashes(Flash.NEVER, false)).isZero();
    }

    private int flashes(Flash flash, boolean heard) {
        TrainStand other = new TrainStand(tasks);
        if (!heard) {
            other.speaker.breakDown(SoundFailure.NO_DEVICE);
        }
        other.settings.change(old -> old.withSound(it -> it.withFlash(flash)));
        other.start(TrainStand.small());
        other.advance(10);
        return other.running().flashesProperty().get();
    }
}
