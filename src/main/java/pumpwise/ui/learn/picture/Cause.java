package pumpwise.ui.learn.picture;

import pumpwise.catalog.Worded;

/// The three causes of a pump.
public enum Cause {
    /// Arteries widen, so that more blood arrives.
    INFLOW,
    /// By-products draw fluid into the cells.
    SWELLING,
    /// Squeezed veins let less blood out.
    OUTFLOW;

    /// The last part of its text keys.
    public String key() {
        return Worded.key(this);
    }
}
