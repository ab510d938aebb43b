package pumpwise.ui.train;

import java.time.Duration;
import java.util.function.Supplier;
import pumpwise.ui.common.Ticker;

/// A ticker that the test drives.
public final class ManualTicker implements Ticker {

    private Supplier<Duration> ticked;
    private Duration asked;

    @Override
    public void start(Supplier<Duration> tick) {
        ticked = tick;
        tick();
    }

    @Override
    public void stop() {
        ticked = null;
    }

    public boolean isRunning() {
        return ticked != null;
    }

    /// The delay after which it would tick again.
    public Duration asked() {
        return asked;
    }

    public void tick() {
        if (ticked != null) {
            asked = ticked.get();
        }
    }
}
