package pumpwise.platform.thread;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Real-time scheduling of a thread on Linux. The system grants it to the superuser and to users with a limit for
/// real-time priorities, such as those of the `audio` or `pipewire` group. Without it, a thread that wakes up can wait
/// for several milliseconds while other programs keep all cores busy. Native calls are restricted because their arguments
/// are unchecked. This one only takes numbers and the address of a number that is allocated here.
@SuppressWarnings("restricted")
final class RealTimeScheduling {

    private static final Logger LOG = Logger.getLogger(RealTimeScheduling.class.getName());

    /// `SCHED_RR`: threads of the same priority take turns.
    private static final int ROUND_ROBIN = 2;

    /// `SCHED_RESET_ON_FORK`: programs that the thread starts are scheduled as usual.
    private static final int RESET_ON_FORK = 0x4000_0000;

    /// The lowest real-time priority is above all normal threads, and below the sound server.
    private static final int LOWEST = 1;

    private static final int CALLING_THREAD = 0;

    private RealTimeScheduling() {}

    /// Requests real-time scheduling for the calling thread. Nothing changes if the system refuses.
    ///
    /// @return whether the system granted it
    static boolean request() {
        if (!System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("linux")) {
            return false;
        }
        try (Arena arena = Arena.ofConfined()) {
            Linker linker = Linker.nativeLinker();
            MethodHandle schedule = linker.downcallHandle(
                    linker.defaultLookup().findOrThrow("sched_setscheduler"),
                    FunctionDescriptor.of(
                            ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
            MemorySegment priority = arena.allocateFrom(ValueLayout.JAVA_INT, LOWEST);
            int failed = (int) schedule.invokeExact(CALLING_THREAD, ROUND_ROBIN | RESET_ON_FORK, priority);
            return failed == 0;
        } catch (Throwable e) {
            LOG.log(Level.FINE, "no real-time scheduling", e);
            return false;
        }
    }
}
