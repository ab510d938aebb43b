package pumpwise.platform.voice;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import pumpwise.cue.SpeechPace;
import pumpwise.cue.Voice;
import pumpwise.cue.VoiceFailure;
import pumpwise.platform.SteadyClock;
import pumpwise.platform.thread.ReportingExecutor;

/// Speaks with the speech program of the system, in one process per sentence, on a separate thread. If there is no such
/// program, or if it fails, the voice is silent and reports why.
public final class SystemVoice implements Voice {

    private static final Logger LOG = Logger.getLogger(SystemVoice.class.getName());

    /// Longer than any sentence. A program that hangs is killed.
    private static final int MAX_SECONDS = 60;

    /// A sentence that has waited longer no longer fits what happens.
    private static final Duration LATEST = Duration.ofSeconds(1);

    private final @Nullable VoiceProgram program;
    private final SpeechDispatcher dispatcher;
    private final ExecutorService thread;
    private final SpeechPace pace = new SpeechPace();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final String connection = "pumpwise-" + ProcessHandle.current().pid();
    private @Nullable Process speaking;

    /// Created for the first sentence, because that takes a while.
    private @Nullable InstantSource clock;

    private volatile @Nullable VoiceFailure failure;

    /// The voice of this system.
    ///
    /// @param system the name of the operating system, as Java has it
    /// @param environment of the process
    public static SystemVoice find(String system, Map<String, String> environment) {
        return new SystemVoice(VoiceProgram.installed(VoiceProgram.known(system), environment).orElse(null), environment);
    }

    SystemVoice(@Nullable VoiceProgram program, Map<String, String> environment) {
        this.program = program;
        dispatcher = new SpeechDispatcher(environment);
        failure = program == null ? VoiceFailure.NO_PROGRAM : null;
        thread = new ReportingExecutor("voice");
    }

    @Override
    public void say(String sentence) {
        VoiceProgram speaker = program;
        if (speaker != null && failure == null) {
            submit(() -> {
                interrupt();
                speak(speaker, sentence);
            });
        }
    }

    @Override
    public void sayIfSilent(String sentence) {
        VoiceProgram speaker = program;
        if (speaker != null && failure == null) {
            Instant asked = now();
            submit(() -> {
                if ((speaking == null || !speaking.isAlive()) && since(asked).compareTo(LATEST) <= 0) {
                    speak(speaker, sentence);
                }
            });
        }
    }

    @Override
    public Duration expectedLength(String sentence) {
        return pace.expected(sentence);
    }

    @Override
    public Optional<VoiceFailure> failure() {
        return Optional.ofNullable(failure);
    }

    @Override
    public void addFailureListener(Runnable listener) {
        listeners.add(listener);
    }

    @Override
    public void close() {
        submit(this::interrupt);
        thread.shutdown();
    }

    private void speak(VoiceProgram speaker, String sentence) {
        speaking = null;
        Instant began = now();
        try {
            Process process = start(
                    speaker.isDispatcher() ? speaker.with("--connection-name", connection) : speaker.command());
            speaking = process;
            var _ = process.onExit().thenAccept(over -> ended(over, sentence, since(began)));
            var _ = process.onExit().orTimeout(MAX_SECONDS, TimeUnit.SECONDS).exceptionally(_ -> process.destroyForcibly());
            try (OutputStream in = process.getOutputStream()) {
                in.write((SpokenText.clean(sentence) + "\n").getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            // If the program started, its exit code says whether it failed.
            if (speaking == null) {
                fail(e);
            }
        }
    }

    private void ended(Process process, String sentence, Duration took) {
        submit(() -> {
            if (process.equals(speaking)) {
                speaking = null;
                if (process.exitValue() == 0) {
                    pace.spoken(sentence, took);
                } else {
                    fail(new IOException("exit code " + process.exitValue()));
                }
            }
        });
    }

    private void interrupt() {
        Process process = speaking;
        speaking = null;
        if (process == null || !process.isAlive()) {
            return;
        }
        // The server only knows the connection while the program runs.
        if (program != null && program.isDispatcher()) {
            dispatcher.cancel(connection);
        }
        process.destroy();
    }

    private Duration since(Instant before) {
        return Duration.between(before, now());
    }

    private synchronized Instant now() {
        InstantSource made = clock == null ? SteadyClock.system(Instant.EPOCH) : clock;
        clock = made;
        return made.instant();
    }

    private static Process start(List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
    }

    private void fail(IOException cause) {
        LOG.log(Level.INFO, () -> "no voice: " + cause.getMessage());
        failure = VoiceFailure.PROGRAM_FAILED;
        listeners.forEach(Runnable::run);
    }

    private void submit(Runnable work) {
        try {
            thread.execute(work);
        } catch (RejectedExecutionException e) {
            LOG.log(Level.FINE, "the voice is closed", e);
        }
    }
}
