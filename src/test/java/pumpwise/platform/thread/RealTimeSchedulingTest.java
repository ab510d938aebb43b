package pumpwise.platform.thread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class RealTimeSchedulingTest {

    /// Where the policy stands after the name of the thread in `/proc/thread-self/stat`.
    private static final int POLICY = 38;

    private static final String NORMAL = "0";
    private static final String ROUND_ROBIN = "2";

    @Test
    @EnabledOnOs(OS.LINUX)
    void anUrgentThreadIsScheduledInRealTimeExactlyIfTheSystemGrantsIt() throws Exception {
        boolean granted = on(new ReportingExecutor("asks"), RealTimeScheduling::request);

        assertThat(on(ReportingExecutor.urgent("urgent"), RealTimeSchedulingTest::policy))
                .isEqualTo(granted ? ROUND_ROBIN : NORMAL);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void otherThreadsAreScheduledAsUsualEvenIfAnUrgentOneStartsThem() throws Exception {
        assertThat(on(new ReportingExecutor("usual"), RealTimeSchedulingTest::policy)).isEqualTo(NORMAL);
        assertThat(on(ReportingExecutor.urgent("urgent"), () -> on(new ReportingExecutor("inner"), RealTimeSchedulingTest::policy)))
                .isEqualTo(NORMAL);
    }

    @Test
    void nothingIsThrownWhereThereIsNone() {
        String system = System.getProperty("os.name");
        System.setProperty("os.name", "Windows 11");
        try {
            assertThatCode(RealTimeScheduling::request).doesNotThrowAnyException();
            assertThat(RealTimeScheduling.request()).isFalse();
        } finally {
            System.setProperty("os.name", system);
        }
    }

    private static <T> T on(ReportingExecutor executor, Callable<T> work) throws InterruptedException, ExecutionException {
        try (executor) {
            return executor.submit(work).get();
        }
    }

    private static String policy() throws IOException {
        String stat = Files.readString(Path.of("/proc/thread-self/stat"));
        return stat.substring(stat.lastIndexOf(')') + 2).split(" ")[POLICY];
    }
}
