package pumpwise.ui.train.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import pumpwise.routine.Load;
import pumpwise.session.Command;
import pumpwise.session.Session;
import pumpwise.session.SetLog;
import pumpwise.ui.train.MemoryArchive;
import pumpwise.ui.train.TrainStage;
import pumpwise.ui.train.TrainStand;

/// The loads of last time, on a slow disk.
class LastTimeTest {

    private final Queue<Runnable> disk = new ArrayDeque<>();
    private final MemoryArchive archive = new MemoryArchive();
    private final TrainStand stand = new TrainStand(TrainStand.START, archive, disk::add);

    private void runDisk() {
        while (!disk.isEmpty()) {
            disk.remove().run();
        }
    }

    private void trainOnceWith(String load) {
        TrainStand before = new TrainStand(TrainStand.START.minus(Duration.ofDays(2)), archive);
        before.start(TrainStand.small());
        before.advance(10 + 15 + 20);
        SetLog first = session(before).log().get(1);
        before.train.running().send(new Command.Log(first.withLoad(Load.read(load).orElseThrow())));
        before.train.running().send(new Command.Finish());
        assertThat(archive.kept).hasSize(1);
    }

    private static Session session(TrainStand stand) {
        return stand.running().session().orElseThrow();
    }

    @Test
    void b21_report26_aSessionStartedAtOnceHasLastTimesLoads() {
        trainOnceWith("42.5 kg");
        stand.train.prepare(TrainStand.small(), TrainStand.CATALOG);
        // Nothing has been read when the user starts.
        stand.train.before().start();
        assertThat(stand.train.stageProperty().get()).isNotEqualTo(TrainStage.RUNNING);
        runDisk();
        assertThat(stand.train.stageProperty().get()).isEqualTo(TrainStage.RUNNING);
        assertThat(session(stand).initialLoad(1)).hasToString("Optional[42.5 kg]");
        stand.advance(30);
        runDisk();
        assertThat(session(stand).log().get(1).load()).hasToString("42.5 kg");
    }

    @Test
    void b16_aSlowDiskHoldsBackTheDisplayAndNoTone() {
        stand.start(TrainStand.small());
        runDisk();
        int heard = stand.speaker.heard.size();
        stand.advance(14);
        assertThat(stand.speaker.heard.size()).isGreaterThan(heard);
        assertThat(session(stand).index()).isZero();
        runDisk();
        assertThat(session(stand).index()).isEqualTo(1);
    }
}
