package pumpwise.figure.shape;

/// One filled shape of a drawing.
public sealed interface Shape {

    Outline outline();

    /// An area in one color.
    record Area(Outline outline, Tint tint) implements Shape {}

    /// The glow of a muscle: the accent, from strong in the middle to nothing at the rim, inside an outline.
    ///
    /// @param x the middle of it
    /// @param y the middle of it
    /// @param strength from 0 to 1
    record Glow(Outline outline, double x, double y, double radius, double strength) implements Shape {}
}
