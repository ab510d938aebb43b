package pumpwise.figure.motion;

/// The height of a rep during its phases, from 0 at the low end to 1 at the peak.
public final class Height {

    private Height() {}

    /// While it is lifted.
    ///
    /// @param share of the phase that is over
    /// @param isExplosive whether it starts fast, such as a swing
    public static double lifting(double share, boolean isExplosive) {
        double done = Math.clamp(share, 0, 1);
        return isExplosive ? 1 - (1 - done) * (1 - done) : smooth(done);
    }

    /// While it is lowered.
    ///
    /// @param share of the phase that is over
    /// @param isExplosive whether it falls
    public static double lowering(double share, boolean isExplosive) {
        double done = Math.clamp(share, 0, 1);
        return isExplosive ? 1 - done * done : 1 - smooth(done);
    }

    /// How strongly a muscle glows during a hold, compared with its full glow.
    ///
    /// @param seconds since the hold began
    public static double breathing(double seconds) {
        return 0.92 + 0.08 * Math.cos(2 * Math.PI * seconds);
    }

    private static double smooth(double share) {
        return share * share * (3 - 2 * share);
    }
}
