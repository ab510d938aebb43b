package pumpwise.figure.shape;

/// One filled shape of a drawing.
public sealed interface Shape {

    Outline outline();

    /// An area in one color.
    record Area(Outline outline, Tint tint) implements Shape {}

    /// The glow of a muscle inside an outline, which fades from the center to the edge.
    ///
    /// @param x of its center
    /// @param y of its center
    /// @param strength from 0 to 1
    record Glow(Outline outline, double x, double y, double radius, double strength) implements Shape {

        /// The opacity at the center of a glow with full strength.
        private static final double CENTER = 0.95;

        private static final double HALF_WAY = 0.72;

        /// The opacity at the center.
        public double opacity() {
            return CENTER * strength;
        }

        /// The opacity half-way to the edge.
        public double opacityHalfWay() {
            return HALF_WAY * strength;
        }
    }
}
