package pumpwise.ui.common;

import java.time.Duration;
import java.util.function.Supplier;

/// What keeps a display up to date while something on it moves.
public interface Ticker {

    /// Calls `tick` now, and then on the window's thread each time that has passed which it said last, until [#stop].
    /// Where it runs already it begins anew.
    void start(Supplier<Duration> tick);

    /// Calls no more.
    void stop();
}
