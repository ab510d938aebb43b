package pumpwise.figure;

/// The direction from which a figure is seen.
///
/// @param round degrees from the figure's right side toward its front (90) or its back (-90)
/// @param above degrees above the horizon
public record View(double round, double above) {

    /// From the right side, turned just enough to show the other limbs.
    public static final View SIDE = new View(16, 8);
}
