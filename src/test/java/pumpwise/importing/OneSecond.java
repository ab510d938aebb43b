package pumpwise.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/// The limit for answers to hostile files. Everything that reads a file works in one thread, so the limit is for the CPU
/// time of that thread: on a busy machine, the clock also counts the time in which other processes run. The first
/// answer counts as well, for which classes are loaded, as it does for a user.
public final class OneSecond {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private OneSecond() {}

    /// Fails if the work takes longer.
    public static void limits(ThrowingCallable work) {
        long before = THREADS.getCurrentThreadCpuTime();
        try {
            work.call();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
        Duration taken = Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - before);
assertThat(taken).isLessThan(Duration.ofSeconds(1));
    }
}
