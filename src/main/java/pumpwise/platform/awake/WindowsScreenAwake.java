package pumpwise.platform.awake;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.concurrent.ExecutorService;
import java.util.logging.Level;
import java.util.logging.Logger;
import pumpwise.platform.thread.ReportingExecutor;

/// Keeps the screen on with `SetThreadExecutionState` on Windows. The state belongs to the thread that sets it, so all
/// calls must come from one thread. It ends with the process.
final class WindowsScreenAwake implements ScreenAwake {

    /// Keeps the state until the next call.
    static final int CONTINUOUS = 0x8000_0000;

    /// Keeps the machine from sleeping.
    static final int SYSTEM_REQUIRED = 0x0000_0001;

    /// Keeps the screen on.
    static final int DISPLAY_REQUIRED = 0x0000_0002;

    private static final Logger LOG = Logger.getLogger(WindowsScreenAwake.class.getName());

    private final ExecutorService thread = new ReportingExecutor("awake");

    @Override
    public void begin() {
        thread.execute(() -> ask(CONTINUOUS | SYSTEM_REQUIRED | DISPLAY_REQUIRED));
    }

    @Override
    public void end() {
        thread.execute(() -> ask(CONTINUOUS));
    }

    // Native calls are restricted because their arguments are unchecked. This one takes and returns one number.
    @SuppressWarnings("restricted")
    private static void ask(int state) {
        try (Arena arena = Arena.ofConfined()) {
            MethodHandle call = Linker.nativeLinker()
                    .downcallHandle(
                            SymbolLookup.libraryLookup("kernel32", arena).findOrThrow("SetThreadExecutionState"),
                            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
            int before = (int) call.invokeExact(state);
            LOG.log(Level.FINE, "execution state before: {0}", before);
        } catch (Throwable e) {
            LOG.log(Level.INFO, "cannot keep the screen on: {0}", e.toString());
        }
    }
}
