package pumpwise.platform.thread;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

/// The low priority of a thread on Linux, where Java's own priorities have no effect. Native calls are restricted because
/// their arguments are unchecked. This one only takes numbers.
@SuppressWarnings("restricted")
final class LowPriority {

    private static final Logger LOG = Logger.getLogger(LowPriority.class.getName());

    /// `PRIO_PROCESS`, which means a thread in Linux.
    private static final int THREAD = 0;

    private static final int CALLING_THREAD = 0;

    /// Gets a third of what other threads get while they need all cores. With the very lowest, a user who opens Progress
    /// while other programs are busy would wait for it.
    private static final int NICE = 5;

    private LowPriority() {}

    /// Lets other threads go before the calling thread. Nothing changes where that is impossible.
    static void request() {
        if (!System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("linux")) {
            return;
        }
        try {
            Linker linker = Linker.nativeLinker();
            MethodHandle setPriority = linker.downcallHandle(
                    linker.defaultLookup().findOrThrow("setpriority"),
                    FunctionDescriptor.of(
                            ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
            int failed = (int) setPriority.invokeExact(THREAD, CALLING_THREAD, NICE);
            LOG.log(Level.FINE, "low priority: {0}", failed);
        } catch (Throwable e) {
            LOG.log(Level.FINE, "no low priority", e);
        }
    }
}
