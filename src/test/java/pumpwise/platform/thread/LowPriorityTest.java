package pumpwise.platform.thread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class LowPriorityTest {

    /// Where it stands after the name of the thread in `/proc/thread-self/stat`.
    private static final int NICE = 16;

    @Test
    @EnabledOnOs(OS.LINUX)
    void onlyBackgroundThreadsLetOthersGoFirst() throws Exception {
        int usual = nice(new ReportingExecutor("usual"));

        assertThat(nice(ReportingExecutor.background("background"))).isGreaterThan(usual);
        assertThat(nice(new ReportingExecutor("another"))).isEqualTo(usual);
    }

    @Test
    void nothingIsThrownWhereThereIsNone() {
        String system = System.getProperty("os.name");
        System.setProperty("os.name", "Windows 11");
        try {
            assertThatCode(LowPriority::request).doesNotThrowAnyException();
        } finally {
            System.setProperty("os.name", system);
        }
    }

    private static int nice(ReportingExecutor executor) throws InterruptedException, ExecutionException {
        try (executor) {
            return executor.submit(LowPriorityTest::value).get();
        }
    }

    private static int value() throws IOException {
        String stat = Files.readString(Path.of("/proc/thread-self/stat"));
        return Integer.parseInt(stat.substring(stat.lastIndexOf(')') + 2).split(" ")[NICE]);
    }
}
