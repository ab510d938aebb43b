package pumpwise.platform.awake;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Keeps the screen on with commands that do so while they run.
final class ProcessScreenAwake implements ScreenAwake {

    private static final Logger LOG = Logger.getLogger(ProcessScreenAwake.class.getName());

    private final List<List<String>> calls;
    private final List<Process> running = new ArrayList<>();

    /// @param calls the programs and their arguments; those that are not installed are skipped
    ProcessScreenAwake(List<List<String>> calls) {
        this.calls = calls;
    }

    @Override
    public synchronized void begin() {
        if (running.isEmpty()) {
            calls.forEach(this::start);
        }
    }

    private void start(List<String> call) {
        try {
            running.add(new ProcessBuilder(call)
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start());
        } catch (IOException e) {
            LOG.log(Level.FINE, "cannot keep the screen on with " + call.getFirst(), e);
        }
    }

    @Override
    public synchronized void end() {
        running.forEach(ProcessScreenAwake::stop);
        running.clear();
    }

    private static void stop(Process process) {
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            LOG.log(Level.FINE, "it had ended already", e);
        }
        process.destroy();
    }
}
