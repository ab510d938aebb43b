package pumpwise.ui.train.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pumpwise.ui.train.TrainStage;
import pumpwise.ui.train.TrainStand;

class SpokenPromptsTest {

    private final TrainStand stand = new TrainStand();

    @Test
    void nothingIsSaidUnlessWanted() {
        stand.start(TrainStand.small());
        stand.advance(200);
        assertThat(stand.voice.said).isEmpty();
    }

    @Test
    void whatComesNextIsSaidWhereThereIsTimeToListen() {
        speak();
        stand.start(TrainStand.routine(TrainStand.thrusts(), TrainStand.kickbacks()));
        assertThat(stand.voice.said).containsExactly("Next: Barbell hip thrust, set 1.");
        stand.advance(10 + 15);
        assertThat(stand.voice.said).endsWith("Next: Barbell hip thrust, set 2.").hasSize(2);
        stand.advance(79);
        assertThat(stand.voice.said).hasSize(2);
        stand.advance(1);
        assertThat(stand.voice.said).endsWith("Ten seconds.");
        stand.running().commands().skip();
        stand.running().commands().skip();
        // The optional third set.
        stand.running().commands().skip();
        assertThat(stand.voice.said).endsWith("Next: Cable glute kickback, left leg.");
        stand.running().commands().next();
        stand.running().commands().done();
        assertThat(stand.voice.said).endsWith("Switch: right leg.");
    }

    @Test
    void nothingIsSaidInASet() {
        speak();
        stand.start(TrainStand.small());
        stand.running().commands().next();
        int before = stand.voice.said.size();
        stand.advance(14);
        assertThat(stand.voice.said).hasSize(before);
    }

    @Test
    void tenSecondsAreNotSaidOfWhatStandsStillOrWasLeftOut() {
        speak();
        stand.start(TrainStand.small());
        stand.advance(25);
        stand.running().commands().next();
        stand.advance(5);
        stand.running().commands().next();
        stand.advance(300);
        assertThat(stand.voice.said).doesNotContain("Ten seconds.");
    }

    @Test
    void theEndIsSaid() {
        speak();
        stand.start(TrainStand.small());
        while (stand.train.stageProperty().get() == TrainStage.RUNNING) {
            stand.running().commands().skip();
        }
        assertThat(stand.voice.said).endsWith("Well done. Session complete.");
    }

    @Test
    void mutedNothingIsSaid() {
        speak();
        stand.running().sound().toggle();
        stand.start(TrainStand.small());
        stand.advance(100);
        assertThat(stand.voice.said).isEmpty();
    }

    private void speak() {
        stand.settings.change(old -> old.withSound(it -> it.withSpoken(true)));
    }
}
