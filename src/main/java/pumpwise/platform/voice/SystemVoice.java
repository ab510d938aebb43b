package pumpwise.platform.voice;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import pumpwise.cue.Voice;

/// Speaks through a program of the system, one process for each sentence, on a thread of its own. Without such a
/// program, or after it failed, it is quiet and says why.
public final class SystemVoice implements Voice {

    private static final Logger LOG = Logger.getLogger(SystemVoice.class.getName());

    private final @Nullable VoiceProgram program;
    private final ExecutorService thread;
    private @Nullable Process speaking;
    private volatile @Nullable Lack lack;
    private volatile Runnable changed = () -> {};

    /// The voice of this system, which is looked for once.
    ///
    /// @param system the name of the operating system, as Java tells it
    /// @param environment of the process
    public static SystemVoice find(String system, Map<String, String> environment) {
        return new SystemVoice(VoiceProgram.installed(VoiceProgram.known(system), environment));
    }

    SystemVoice(Optional<VoiceProgram> program) {
        this.program = program.orElse(null);
        lack = program.isPresent() ? null : Lack.NO_PROGRAM;
        thread = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("voice").factory());
    }

    @Override
    public void say(String sentence) {
        VoiceProgram speaker = program;
        if (speaker != null && lack == null) {
            submit(() -> speak(speaker, sentence));
        }
    }

    @Override
    public Optional<Lack> lack() {
        return Optional.ofNullable(lack);
    }

    @Override
    public void onLack(Runnable told) {
        changed = told;
    }

    @Override
    public void close() {
        submit(this::hush);
        thread.shutdown();
    }

    private void speak(VoiceProgram speaker, String sentence) {
        hush();
        try {
            Process process = start(speaker.command());
            speaking = process;
            var _ = process.onExit().thenAccept(this::ended);
            try (OutputStream in = process.getOutputStream()) {
                in.write((sentence + "\n").getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            // Its end tells whether it failed, unless it never began.
            if (speaking == null) {
                fail(e);
            }
        }
    }

    private void ended(Process process) {
        submit(() -> {
            if (process.equals(speaking)) {
                speaking = null;
                if (process.exitValue() != 0) {
                    fail(new IOException("exit code " + process.exitValue()));
                }
            }
        });
    }

    private void hush() {
        Process process = speaking;
        speaking = null;
        if (process == null || !process.isAlive()) {
            return;
        }
        process.destroy();
        if (program != null && !program.hush().isEmpty()) {
            try {
                start(program.hush()).waitFor();
            } catch (IOException e) {
                LOG.log(Level.FINE, "cutting off a sentence", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static Process start(List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
    }

    private void fail(IOException cause) {
        LOG.log(Level.INFO, "no voice", cause);
        lack = Lack.PROGRAM_FAILED;
        changed.run();
    }

    private void submit(Runnable work) {
        try {
            thread.execute(work);
        } catch (RejectedExecutionException e) {
            LOG.log(Level.FINE, "the voice is closed", e);
        }
    }
}
