package pumpwise.figure.motion;

/// One moment of a movement.
///
/// @param at of a rep, its height; of a cycle, the laps that are done
/// @param glow how strong the glow is, compared with what it is at this height
/// @param isMirrored whether the other side does it
public record Moment(double at, double glow, boolean isMirrored) {

    /// A moment with its usual glow, of the right side.
    public static Moment of(double at) {
        return new Moment(at, 1, false);
    }
}
