package pumpwise.cue;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.Clip;
import javax.sound.sampled.LineEvent;
import javax.sound.sampled.LineUnavailableException;
import org.jspecify.annotations.Nullable;

/// Plays tones through the sound system of Java. Every tone gets a clip of its own: one that is kept goes
/// silently dead when the sound server restarts. Where there is no device it turns quiet and says why.
public final class SampledSpeaker implements Speaker {

    private static final Logger LOG = Logger.getLogger(SampledSpeaker.class.getName());
    private static final AudioFormat FORMAT =
            new AudioFormat(Synthesis.SAMPLES_PER_SECOND, Short.SIZE, 1, true, false);

    private final ExecutorService thread;
    private final Clips clips;
    private final Synthesis synthesis = new Synthesis();
    private final Map<Tone, short[]> rendered = new EnumMap<>(Tone.class);
    private @Nullable Clip sounding;
    private volatile boolean muted;
    private volatile int volume = GREATEST_VOLUME;
    private volatile @Nullable Silence silence;
    private volatile Runnable changed = () -> {};

    /// Where clips come from.
    @FunctionalInterface
    interface Clips {

        /// A clip that is not open yet.
        ///
        /// @throws LineUnavailableException if the device is not to be had
        /// @throws IllegalArgumentException if there is no device
        Clip next() throws LineUnavailableException;
    }

    /// Plays through the system's own device, on a thread of its own.
    public SampledSpeaker() {
        this(
                Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().daemon().name("audio").factory()),
                AudioSystem::getClip);
    }

    SampledSpeaker(ExecutorService thread, Clips clips) {
        this.thread = thread;
        this.clips = clips;
    }

    @Override
    public void play(Tone tone) {
        if (!muted && silence == null) {
            submit(() -> sound(tone));
        }
    }

    @Override
    public boolean isMuted() {
        return muted;
    }

    @Override
    public void setMuted(boolean wanted) {
        muted = wanted;
    }

    @Override
    public int volume() {
        return volume;
    }

    @Override
    public void setVolume(int wanted) {
        volume = Math.clamp(wanted, 0, GREATEST_VOLUME);
    }

    @Override
    public Optional<Silence> silence() {
        return Optional.ofNullable(silence);
    }

    @Override
    public void onSilence(Runnable told) {
        changed = told;
    }

    @Override
    public void tryAgain() {
        if (silence != null) {
            silence = null;
            changed.run();
        }
    }

    @Override
    public void close() {
        submit(this::hush);
        thread.shutdown();
    }

    private void sound(Tone tone) {
        hush();
        byte[] bytes = synthesis.bytes(rendered.computeIfAbsent(tone, synthesis::render), volume);
        try {
            Clip clip = clips.next();
            sounding = clip;
            clip.addLineListener(event -> {
                if (LineEvent.Type.STOP.equals(event.getType())) {
                    // Never closed from within its own thread, which would wait for itself.
                    submit(() -> end(clip));
                }
            });
            clip.open(FORMAT, bytes, 0, bytes.length);
            clip.start();
        } catch (IllegalArgumentException e) {
            fallSilent(Silence.NO_DEVICE, e);
        } catch (LineUnavailableException e) {
            fallSilent(Silence.DEVICE_BUSY, e);
        } catch (RuntimeException e) {
            fallSilent(Silence.DEVICE_FAILED, e);
        }
    }

    private void hush() {
        if (sounding != null) {
            end(sounding);
        }
    }

    private void end(Clip clip) {
        if (clip.equals(sounding)) {
            sounding = null;
        }
        try {
            clip.close();
        } catch (RuntimeException e) {
            LOG.log(Level.FINE, "closing a clip", e);
        }
    }

    private void fallSilent(Silence why, Exception cause) {
        LOG.log(Level.INFO, "no sound: " + why, cause);
        silence = why;
        hush();
        changed.run();
    }

    private void submit(Runnable work) {
        try {
            thread.execute(work);
        } catch (RejectedExecutionException e) {
            LOG.log(Level.FINE, "the speaker is closed", e);
        }
    }
}
