package pumpwise.platform.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class ReportingExecutorTest {

    private final ReportingExecutor executor = new ReportingExecutor("test");
    private final BlockingQueue<Throwable> reported = new LinkedBlockingQueue<>();

    @AfterEach
    void shutsDown() {
        executor.shutdownNow();
    }

    private void report() {
        executor.execute(() -> Thread.currentThread().setUncaughtExceptionHandler((_, fault) -> reported.add(fault)));
    }

    private static RuntimeException bug(String name) {
        return new IllegalStateException(name);
    }

    @Test
    void b1_whateverWorkThrowsIsReported() throws InterruptedException {
        report();
        executor.execute(() -> {
            throw bug("executed");
        });
        assertThat(reported.take()).hasMessage("executed");
        executor.submit((Callable<String>) () -> {
            throw new java.io.IOException("submitted");
        });
        assertThat(reported.take()).hasMessage("submitted");
        executor.schedule(
                () -> {
                    throw new StackOverflowError("scheduled");
                },
                1,
                TimeUnit.MILLISECONDS);
        assertThat(reported.take()).hasMessage("scheduled");
        executor.scheduleAtFixedRate(
                () -> {
                    throw bug("repeated");
                },
                0,
                1,
                TimeUnit.MILLISECONDS);
        assertThat(reported.take()).hasMessage("repeated");
    }

    @Test
    void theThreadGoesOnAfterAFailureAndWorkThatWentWellOrWasCancelledIsNotReported() throws Exception {
        report();
        executor.execute(() -> {
            throw bug("first");
        });
        executor.schedule(() -> {}, 1, TimeUnit.HOURS).cancel(false);
        assertThat(executor.submit(() -> Thread.currentThread().getName()).get()).isEqualTo("test");
        assertThat(reported).extracting(Throwable::getMessage).isEqualTo(List.of("first"));
        assertThat(executor.getQueue()).isEmpty();
    }

    @Test
    void b9_aShutdownDropsDelayedWorkAndFinishesTheRest() throws InterruptedException {
        CountDownLatch go = new CountDownLatch(1);
        AtomicBoolean written = new AtomicBoolean();
        AtomicBoolean delayed = new AtomicBoolean();
        executor.execute(() -> await(go));
        executor.execute(() -> written.set(true));
        executor.schedule(() -> delayed.set(true), 1, TimeUnit.HOURS);
        executor.shutdown();
        go.countDown();
        assertThat(executor.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        assertThat(written).isTrue();
        assertThat(delayed).isFalse();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
