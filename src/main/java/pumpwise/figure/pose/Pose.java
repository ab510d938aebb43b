package pumpwise.figure.pose;

/// What a whole body does at one moment. The skeleton is worked out from it.
public record Pose(Anchor anchor, Trunk trunk, Leg rightLeg, Leg leftLeg, Arm rightArm, Arm leftArm) {

    public Leg leg(Side side) {
        return side == Side.RIGHT ? rightLeg : leftLeg;
    }

    public Arm arm(Side side) {
        return side == Side.RIGHT ? rightArm : leftArm;
    }

    /// The pose at a share of the way to another one. Every number is mixed on its own.
    ///
    /// @throws IllegalArgumentException if a limb or the anchor is of another form there
    public Pose toward(Pose to, double share) {
        return new Pose(
                anchor.toward(to.anchor, share),
                trunk.toward(to.trunk, share),
                rightLeg.toward(to.rightLeg, share),
                leftLeg.toward(to.leftLeg, share),
                rightArm.toward(to.rightArm, share),
                leftArm.toward(to.leftArm, share));
    }

    /// The mirror image: left and right change places.
    public Pose mirrored() {
        return new Pose(
                anchor.mirrored(),
                trunk.mirrored(),
                leftLeg.mirrored(),
                rightLeg.mirrored(),
                leftArm.mirrored(),
                rightArm.mirrored());
    }

    /// The same pose further on.
    public Pose shifted(double byX, double byZ) {
        return new Pose(
                anchor.shifted(byX, byZ),
                trunk,
                rightLeg.shifted(byX, byZ),
                leftLeg.shifted(byX, -byZ),
                rightArm.shifted(byX, byZ),
                leftArm.shifted(byX, -byZ));
    }
}
