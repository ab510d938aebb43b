package pumpwise.figure.drawing;

/// The muscles that a figure can highlight.
public enum GlowMuscle {
    GLUTEUS_MAXIMUS(13.5),
    GLUTEUS_MEDIUS(11.5),
    HAMSTRINGS(13),
    QUADRICEPS(13),
    HIP_FLEXORS(11);

    private final double radius;

    GlowMuscle(double radius) {
        this.radius = radius;
    }

    double radius() {
        return radius;
    }
}
