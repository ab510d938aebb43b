package pumpwise.figure.motion;

/// The height of a rep during its phases, from 0 at the low end to 1 at the peak.
public final class Height {

    private Height() {}

    /// The height while lifting.
    ///
    /// @param share the share of the phase that is over
    /// @param isExplosive whether the movement starts fast, as in a swing
    public static double lifting(double share, boolean isExplosive) {
        double done = Math.clamp(share, 0, 1);
        return isExplosive ? 1 - (1 - done) * (1 - done) : smooth(done);
    }

    /// The height while lowering.
    ///
    /// @param share the share of the phase that is over
    /// @param isExplosive whether the weight falls
    public static double lowering(double share, boolean isExplosive) {
        double done = Math.clamp(share, 0, 1);
        return isExplosive ? 1 - done * done : 1 - smooth(done);
    }

    /// The strength of the glow during a hold, relative to the full glow.
    ///
    /// @param seconds since the start of the hold
    public static double breathing(double seconds) {
        return 0.92 + 0.08 * Math.cos(2 * Math.PI * seconds);
    }

    private static double smooth(double share) {
        return share * share * (3 - 2 * share);
    }
}
