package pumpwise.ui.train.figure;

import java.time.Duration;

/// The number of frames per second. Times are rounded to frames, so that nothing changes between two of them.
///
/// @param perSecond the number of frames per second; 0 if nothing moves
record FrameRate(int perSecond) {

    static final FrameRate STILL = new FrameRate(0);

    /// The rate of a movement. It is a multiple of the rates at which the ring is drawn, so that both are drawn together: each
    /// moment costs more than what is drawn then.
    static final FrameRate MOVING = new FrameRate(8);

    private static final long SECOND = 1000;

    /// The elapsed time at the last frame.
    Duration floor(Duration elapsed) {
        return isStill() ? elapsed : at(Math.floorDiv(elapsed.toMillis() * perSecond, SECOND));
    }

    /// The time left at the last frame.
    Duration ceil(Duration left) {
        return isStill() ? left : at(Math.ceilDiv(left.toMillis() * perSecond, SECOND));
    }

    /// The time until the next frame, given the elapsed time.
    Duration untilNext(Duration elapsed) {
        long frame = Math.floorDiv(elapsed.toMillis() * perSecond, SECOND);
        return Duration.ofMillis(Math.ceilDiv((frame + 1) * SECOND, perSecond) - elapsed.toMillis());
    }

    /// The time until the next frame, given the time left.
    Duration untilLess(Duration left) {
        long frame = Math.ceilDiv(left.toMillis() * perSecond, SECOND);
        return Duration.ofMillis(left.toMillis() - Math.floorDiv((frame - 1) * SECOND, perSecond));
    }

    private Duration at(long frame) {
        return Duration.ofNanos(frame * Duration.ofSeconds(1).toNanos() / perSecond);
    }

    boolean isStill() {
        return perSecond == 0;
    }
}
