package pumpwise.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class AppThreadsTest {

    private final BlockingQueue<String> events = new LinkedBlockingQueue<>();

    @Test
    void b9_closingWaitsForWritesButNeitherForDelayedWorkNorOnTheWindowsThread() throws InterruptedException {
        AppThreads threads = AppThreads.start();
        CountDownLatch disk = new CountDownLatch(1);
        threads.session().schedule(() -> events.add("prompt"), 1, TimeUnit.HOURS);
        threads.worker().execute(() -> {
            try {
                disk.await();
                events.add("written");
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });

        threads.shutDown(() -> events.add("lock released"));
        events.add("window closed");
        disk.countDown();

        assertThat(events.take()).isEqualTo("window closed");
        assertThat(events.take()).isEqualTo("written");
        assertThat(events.take()).isEqualTo("lock released");
        assertThat(threads.session().isTerminated()).isTrue();
    }

    @Test
    void b11_savingARoutineDoesNotWaitForAnImport() throws InterruptedException {
        AppThreads threads = AppThreads.start();
        CountDownLatch imported = new CountDownLatch(1);
        threads.library().execute(() -> {
            try {
                imported.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        threads.worker().execute(() -> events.add("routine saved"));
        assertThat(events.take()).isEqualTo("routine saved");
        imported.countDown();
        threads.shutDown(() -> events.add("closed"));
        assertThat(events.take()).isEqualTo("closed");
    }
}
