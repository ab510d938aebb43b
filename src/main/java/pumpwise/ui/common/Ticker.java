package pumpwise.ui.common;

import java.time.Duration;
import java.util.function.Supplier;

/// A timer that updates a display repeatedly while something on it moves.
public interface Ticker {

    /// Calls `tick` now and then repeatedly on the UI thread, each time after the delay that the last call returned,
    /// until [#stop]. A running ticker starts over.
    void start(Supplier<Duration> tick);

    /// Stops the calls.
    void stop();
}
