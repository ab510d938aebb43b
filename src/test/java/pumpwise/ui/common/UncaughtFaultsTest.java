package pumpwise.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import pumpwise.platform.thread.ReportingExecutor;

@Timeout(120)
class UncaughtFaultsTest {

    private final Logger logger = Logger.getLogger(UncaughtFaults.class.getName());
    private final List<LogRecord> logged = new ArrayList<>();
    private final Handler log = new Handler() {
        @Override
        public synchronized void publish(LogRecord record) {
            logged.add(record);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listens() {
        logger.addHandler(log);
        logger.setUseParentHandlers(false);
    }

    @AfterEach
    void stopsListening() {
        logger.removeHandler(log);
        logger.setUseParentHandlers(true);
    }

    @Test
    void b1_aFaultOnAnyThreadIsLoggedAndTheUserIsTold() throws InterruptedException {
        UncaughtFaults faults = new UncaughtFaults(Runnable::run);
        BlockingQueue<Throwable> told = new LinkedBlockingQueue<>();
        faults.reportTo(told::add);
        try (ReportingExecutor session = new ReportingExecutor("session")) {
            session.execute(() -> Thread.currentThread().setUncaughtExceptionHandler(faults));
            session.execute(() -> {
                throw new IllegalStateException("a bug");
            });
            assertThat(told.take()).hasMessage("a bug");
        }
        assertThat(logged).hasSize(1);
        assertThat(logged.getFirst().getMessage()).contains("session");
        assertThat(logged.getFirst().getThrown()).hasMessage("a bug");
    }

    @Test
    void withoutAWindowTheLogIsThePlace() {
        UncaughtFaults faults = new UncaughtFaults(_ -> {
            throw new RejectedExecutionException();
        });
        faults.uncaughtException(Thread.currentThread(), new IllegalStateException("a bug"));
        assertThat(logged.getFirst().getThrown()).hasMessage("a bug");
    }
}
