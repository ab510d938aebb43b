package pumpwise.figure.drawing;

import pumpwise.figure.body.LegBones;
import pumpwise.figure.body.Skeleton;
import pumpwise.figure.space.Rotation;
import pumpwise.figure.space.Vector;

/// The positions of the gluteal muscles. They span the hip, so they follow the thigh by two fifths.
record Glutes(Vector maximus, Vector medius, Vector above) {

    private static final double FOLLOWS_FLEXION = 0.42;
    private static final double FOLLOWS_ABDUCTION = 0.4;

    static Glutes of(Skeleton body, LegBones leg) {
        int sign = leg.side().sign();
        Rotation muscle = body.pelvis()
                .then(Rotation.aboutRight(Math.clamp(leg.flexion(), -15, 100) * FOLLOWS_FLEXION))
                .then(Rotation.aboutFront(-sign * Math.clamp(leg.abduction(), -10, 45) * FOLLOWS_ABDUCTION));
        return new Glutes(
                muscle.at(leg.hip(), -4.8, -2.2, sign * 0.2),
                body.pelvis().at(leg.hip(), -3.5, 6.5, sign * 3.5),
                body.pelvis().at(leg.hip(), -3.2, 6, sign * -0.5));
    }
}
