package pumpwise.ui.common;

import java.time.Duration;
import java.util.function.Supplier;

/// Updates a display again and again while something on it moves.
public interface Ticker {

    /// Calls `tick` now and then repeatedly on the window's thread, each time after the delay that the last call returned,
    /// until [#stop]. If the ticker is already running, it starts over.
    void start(Supplier<Duration> tick);

    /// Stops the calls.
    void stop();
}
