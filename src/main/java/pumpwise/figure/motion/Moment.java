package pumpwise.figure.motion;

/// One moment of a movement.
///
/// @param at the height in a rep, or the number of completed laps in a cycle
/// @param glow the strength of the glow, relative to the usual one at this height
/// @param isMirrored whether the other side moves
public record Moment(double at, double glow, boolean isMirrored) {

    /// A moment with the usual glow, for the right side.
    public static Moment of(double at) {
        return new Moment(at, 1, false);
    }
}
