package pumpwise.platform;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/// The clocks of Linux and macOS that keep running during a suspend and that cannot be set, in nanoseconds. Java has no
/// such clock: [System#nanoTime] stops during a suspend, except on Windows. Native calls are restricted because their
/// arguments are unchecked. These only write to memory that is allocated here.
@SuppressWarnings("restricted")
final class SuspendClock {

    private static final Logger LOG = Logger.getLogger(SuspendClock.class.getName());

    /// The id of `CLOCK_BOOTTIME` on Linux.
    private static final int BOOT_TIME = 7;

    private static final long NANOS_PER_SECOND = 1_000_000_000L;

    private SuspendClock() {}

    /// The clock of a system; empty if it has none, or if reading it fails.
    ///
    /// @param system the name of the operating system, as Java has it
    static Optional<LongSupplier> of(String system) {
        try {
            if (system.startsWith("Linux")) {
                return Optional.of(checked(linux()));
            }
            return system.startsWith("Mac") ? Optional.of(checked(mac())) : Optional.empty();
        } catch (NativeCallException e) {
            LOG.log(Level.WARNING, "no clock that counts suspend", e);
            return Optional.empty();
        }
    }

    /// A clock after one successful read, so that later reads will work too.
    private static LongSupplier checked(NativeClock clock) throws NativeCallException {
        long now = clock.nanos();
        LOG.log(Level.FINE, "clock at {0}", now);
        return () -> {
            try {
                return clock.nanos();
            } catch (NativeCallException e) {
                throw new IllegalStateException(e);
            }
        };
    }

    @FunctionalInterface
    private interface NativeClock {
        long nanos() throws NativeCallException;
    }

    private static NativeClock linux() throws NativeCallException {
        MethodHandle read = function(
                "clock_gettime",
                FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
        // Seconds, then nanoseconds. Each thread has its own memory, so that none waits for another.
        ThreadLocal<MemorySegment> times =
                ThreadLocal.withInitial(() -> Arena.ofAuto().allocate(ValueLayout.JAVA_LONG, 2));
        return () -> {
            try {
                MemorySegment time = times.get();
                int failed = (int) read.invokeExact(BOOT_TIME, time);
                if (failed != 0) {
                    throw new NativeCallException("clock_gettime");
                }
                return time.getAtIndex(ValueLayout.JAVA_LONG, 0) * NANOS_PER_SECOND
                        + time.getAtIndex(ValueLayout.JAVA_LONG, 1);
            } catch (Throwable e) {
                throw NativeCallException.of(e);
            }
        };
    }

    private static NativeClock mac() throws NativeCallException {
        MethodHandle read = function("mach_continuous_time", FunctionDescriptor.of(ValueLayout.JAVA_LONG));
        MethodHandle timebase = function(
                "mach_timebase_info", FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
        try (Arena arena = Arena.ofConfined()) {
            // The fraction of a nanosecond that one tick takes.
            MemorySegment fraction = arena.allocate(ValueLayout.JAVA_INT, 2);
            int failed = (int) timebase.invokeExact(fraction);
            long numerator = fraction.getAtIndex(ValueLayout.JAVA_INT, 0);
            long denominator = fraction.getAtIndex(ValueLayout.JAVA_INT, 1);
            if (failed != 0 || denominator == 0) {
                throw new NativeCallException("mach_timebase_info");
            }
            return () -> {
                try {
                    return (long) read.invokeExact() * numerator / denominator;
                } catch (Throwable e) {
                    throw NativeCallException.of(e);
                }
            };
        } catch (Throwable e) {
            throw NativeCallException.of(e);
        }
    }

    private static MethodHandle function(String name, FunctionDescriptor signature) throws NativeCallException {
        try {
            Linker linker = Linker.nativeLinker();
            return linker.downcallHandle(linker.defaultLookup().findOrThrow(name), signature);
        } catch (RuntimeException e) {
            throw NativeCallException.of(e);
        }
    }
}
