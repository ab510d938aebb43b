package pumpwise.ui.train;

import pumpwise.ui.common.Ticker;

/// Ticks when told to.
public final class ManualTicker implements Ticker {

    private Runnable ticked;

    @Override
    public void start(Runnable tick) {
        ticked = tick;
    }

    @Override
    public void stop() {
        ticked = null;
    }

    boolean isRunning() {
        return ticked != null;
    }

    public void tick() {
        if (ticked != null) {
            ticked.run();
        }
    }
}
