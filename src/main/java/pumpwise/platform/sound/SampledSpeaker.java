package pumpwise.platform.sound;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import org.jspecify.annotations.Nullable;
import pumpwise.cue.SoundFailure;
import pumpwise.cue.Speaker;
import pumpwise.cue.Tone;

/// Plays tones with the sound API of Java. A line is opened shortly before an expected tone, because opening takes
/// longer than a tone may be late, and is closed after it, because an open line falls silent without an error when the
/// sound server restarts. After a while without sound, the line is opened earlier and plays silence first, because
/// wireless loudspeakers swallow the sound that wakes them; an unexpected tone is delayed by the same time if it can
/// wait. If the device fails, the speaker reports it and tries again with a later tone.
public final class SampledSpeaker implements Speaker {

    /// The length of the silence before a tone when the loudspeaker may be asleep.
    static final Duration RUN_IN = Duration.ofMillis(800);

    /// How long before a tone the line is opened otherwise.
    static final Duration LEAD = Duration.ofMillis(120);

    /// How long the loudspeaker stays awake after a sound.
    static final Duration AWAKE = Duration.ofSeconds(3);

    /// How long the device keeps playing after it has received everything.
    private static final Duration TAIL = Duration.ofMillis(300);

    /// How long a line stays open for an expected tone that does not come.
    private static final Duration GRACE = Duration.ofMillis(500);

    /// How far the silence extends beyond the start of the tone, so that the device never runs out of samples before
    /// it.
    private static final Duration OVERLAP = Duration.ofMillis(20);

    private static final Duration POUR_AGAIN = Duration.ofMillis(20);
    private static final Logger LOG = Logger.getLogger(SampledSpeaker.class.getName());

    private final AudioThread thread;
    private final LineSource lines;
    private final DeviceHealth device = new DeviceHealth();
    private final Synthesis synthesis = new Synthesis();
    private final Map<Tone, byte[]> rendered = new EnumMap<>(Tone.class);
    private int renderedVolume;
    private @Nullable ToneLine line;
    private @Nullable Future<?> opening;
    private @Nullable Future<?> waking;
    private @Nullable Future<?> pouring;
    private @Nullable Future<?> due;
    private @Nullable Future<?> closing;
    private @Nullable Future<?> awake;
    private @Nullable Future<?> resting;
    private volatile boolean muted;
    private volatile int volume = MAX_VOLUME;

    /// A speaker that uses the device of the system, on a separate thread.
    public SampledSpeaker() {
        this(() -> AudioSystem.getSourceDataLine(ToneLine.FORMAT));
    }

    /// A speaker that uses other lines, on a separate thread.
    public SampledSpeaker(LineSource lines) {
        this(AudioThread.urgent(), lines);
    }

    SampledSpeaker(ScheduledExecutorService executor, LineSource lines) {
        thread = new AudioThread(executor, this::refused);
        this.lines = lines;
    }

    @Override
    public void play(Tone tone) {
        if (isHeard()) {
            thread.submit(() -> {
                if (tone.canWait() && line == null && !isAwake()) {
                    prepare(RUN_IN);
                    waking = thread.after(RUN_IN, waking, () -> sound(tone));
                } else {
                    sound(tone);
                }
            });
        }
    }

    @Override
    public void expect(Tone tone, Duration ahead) {
        if (isHeard()) {
            thread.submit(() -> {
                bytes(tone);
                Duration before = isAwake() ? LEAD : RUN_IN;
                Duration wait = ahead.compareTo(before) > 0 ? ahead.minus(before) : Duration.ZERO;
                opening = thread.after(wait, opening, () -> prepare(ahead.minus(wait)));
            });
        }
    }

    @Override
    public void expectNothing() {
        thread.submit(() -> AudioThread.cancel(opening));
    }

    @Override
    public boolean isMuted() {
        return muted;
    }

    @Override
    public void setMuted(boolean wanted) {
        muted = wanted;
        if (wanted) {
            thread.submit(this::silence);
        }
    }

    @Override
    public int volume() {
        return volume;
    }

    @Override
    public void setVolume(int wanted) {
        volume = Math.clamp(wanted, 0, MAX_VOLUME);
    }

    @Override
    public Optional<SoundFailure> failure() {
        return device.failure();
    }

    @Override
    public void addFailureListener(Runnable listener) {
        device.addListener(listener);
    }

    @Override
    public void tryAgain() {
        thread.submit(device::reset);
    }

    @Override
    public void close() {
        thread.submit(this::silence);
        thread.shutdown();
    }

    private boolean isHeard() {
        return !muted && device.isUsable();
    }

    private void prepare(Duration ahead) throws LineUnavailableException {
        if (line != null && line.isUsedUp()) {
            end();
        }
        if (line == null) {
            line = open();
            if (!isAwake()) {
                line.runIn(ahead.plus(OVERLAP));
                keepPouring();
                due = thread.after(ahead.minus(OVERLAP), due, this::due);
            }
        }
        closing = thread.after(ahead.plus(GRACE), closing, this::end);
    }

    private ToneLine open() throws LineUnavailableException {
        ToneLine opened = ToneLine.open(lines);
        device.recordSuccess();
        return opened;
    }

    private void due() {
        if (line != null) {
            line.due();
        }
    }

    private void sound(Tone tone) throws LineUnavailableException {
        AudioThread.cancel(waking);
        byte[] bytes = bytes(tone);
        if (line == null || !line.play(bytes)) {
            end();
            line = open();
            line.play(bytes);
        }
        keepPouring();
        Duration length = Duration.ofMillis(tone.millis());
        closing = thread.after(length.plus(TAIL), closing, this::end);
        awake = thread.after(length.plus(AWAKE), awake, () -> {});
    }

    private void keepPouring() {
        AudioThread.cancel(pouring);
        if (line != null && line.pour()) {
            pouring = thread.after(POUR_AGAIN, pouring, this::keepPouring);
        }
    }

    private byte[] bytes(Tone tone) {
        int wanted = volume;
        if (renderedVolume != wanted) {
            rendered.clear();
            renderedVolume = wanted;
        }
        return rendered.computeIfAbsent(tone, it -> synthesis.bytes(synthesis.render(it), wanted));
    }

    private boolean isAwake() {
        return awake != null && !awake.isDone();
    }

    private void silence() {
        AudioThread.cancel(opening);
        AudioThread.cancel(waking);
        end();
    }

    private void end() {
        AudioThread.cancel(closing);
        AudioThread.cancel(due);
        AudioThread.cancel(pouring);
        ToneLine ended = line;
        line = null;
        if (ended != null) {
            try {
                ended.close();
            } catch (RuntimeException e) {
                LOG.log(Level.FINE, "closing a line", e);
            }
        }
    }

    private void refused(Exception cause) {
        silence();
        resting = thread.after(device.recordFailure(cause), resting, device::endPause);
    }
}
