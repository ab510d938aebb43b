package pumpwise.figure.pose;

/// The pose of a whole body at one moment, from which the skeleton is calculated.
public record Pose(Anchor anchor, Trunk trunk, Leg rightLeg, Leg leftLeg, Arm rightArm, Arm leftArm) {

    public Leg leg(Side side) {
        return side == Side.RIGHT ? rightLeg : leftLeg;
    }

    public Arm arm(Side side) {
        return side == Side.RIGHT ? rightArm : leftArm;
    }

    /// The interpolation with another pose, number by number.
    ///
    /// @throws IllegalArgumentException if a limb or the anchor has another form there
    public Pose toward(Pose to, double share) {
        return new Pose(
                anchor.toward(to.anchor, share),
                trunk.toward(to.trunk, share),
                rightLeg.toward(to.rightLeg, share),
                leftLeg.toward(to.leftLeg, share),
                rightArm.toward(to.rightArm, share),
                leftArm.toward(to.leftArm, share));
    }

    /// The mirrored pose: left and right are exchanged.
    public Pose mirrored() {
        return new Pose(
                anchor.mirrored(),
                trunk.mirrored(),
                leftLeg.mirrored(),
                rightLeg.mirrored(),
                leftArm.mirrored(),
                rightArm.mirrored());
    }

    /// The pose moved by a distance.
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
