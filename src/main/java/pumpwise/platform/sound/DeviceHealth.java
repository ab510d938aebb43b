package pumpwise.platform.sound;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sound.sampled.LineUnavailableException;
import org.jspecify.annotations.Nullable;
import pumpwise.cue.SoundFailure;

/// Tracks whether the sound device works, and how long to wait after a failure: a second at first, and longer after
/// each further failure. So a Bluetooth headset that reconnects is heard again soon, and a machine without sound is not
/// asked for every tone.
final class DeviceHealth {

    static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    static final Duration MAX_PAUSE = Duration.ofSeconds(30);

    private static final Logger LOG = Logger.getLogger(DeviceHealth.class.getName());

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile @Nullable SoundFailure failure;
    private volatile boolean resting;
    private @Nullable SoundFailure logged;
    private Duration pause = FIRST_PAUSE;

    Optional<SoundFailure> failure() {
        return Optional.ofNullable(failure);
    }

    void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /// Whether the device may be used.
    boolean isUsable() {
        return !resting;
    }

    /// Records that the device accepted a tone.
    void recordSuccess() {
        pause = FIRST_PAUSE;
        logged = null;
        set(null);
    }

    /// Records a failure of the device. Returns how long to wait before [#endPause].
    Duration recordFailure(Exception cause) {
        SoundFailure why =
                switch (cause) {
                    case LineUnavailableException _ -> SoundFailure.DEVICE_BUSY;
                    case IllegalArgumentException _ -> SoundFailure.NO_DEVICE;
                    default -> SoundFailure.DEVICE_FAILED;
                };
        if (why != logged) {
            logged = why;
            log(why, cause);
        }
        resting = true;
        set(why);
        Duration now = pause;
        Duration longer = pause.multipliedBy(2);
        pause = longer.compareTo(MAX_PAUSE) < 0 ? longer : MAX_PAUSE;
        return now;
    }

    /// Records that the wait is over.
    void endPause() {
        resting = false;
    }

    /// Forgets the failure, because the user asks for sound.
    void reset() {
        resting = false;
        pause = FIRST_PAUSE;
        set(null);
    }

    /// A missing device is expected; any exception other than a refusal may be a bug.
    private static void log(SoundFailure why, Exception cause) {
        if (why == SoundFailure.DEVICE_FAILED) {
            LOG.log(Level.WARNING, "the sound device failed", cause);
        } else {
            LOG.log(Level.INFO, () -> "no sound: " + why + ": " + cause.getMessage());
        }
    }

    private void set(@Nullable SoundFailure now) {
        if (now != failure) {
            failure = now;
            listeners.forEach(Runnable::run);
        }
    }
}
