package pumpwise.figure.body;

import pumpwise.figure.pose.Side;
import pumpwise.figure.pose.Trunk;
import pumpwise.figure.space.Rotation;
import pumpwise.figure.space.Vector;

/// The trunk of a body: rotated according to its pose, and positioned by its hips.
record TrunkBones(Rotation base, Rotation pelvis, Rotation chest, Rotation face, Vector hips) {

    static TrunkBones turned(Trunk trunk) {
        Rotation base = Rotation.aboutUp(-trunk.turn());
        Rotation pelvis =
                base.then(Rotation.aboutRight(-(trunk.lean() - trunk.curl() / 2))).then(Rotation.aboutUp(-trunk.roll()));
        Rotation chest = base.then(Rotation.aboutRight(-(trunk.lean() + trunk.curl() / 2)))
                .then(Rotation.aboutUp(-trunk.roll()))
                .then(Rotation.aboutUp(-trunk.twist()));
        Rotation face = chest.then(Rotation.aboutUp(-trunk.look())).then(Rotation.aboutRight(-trunk.nod()));
        return new TrunkBones(base, pelvis, chest, face, Vector.ZERO);
    }

    TrunkBones placed(Vector at) {
        return new TrunkBones(base, pelvis, chest, face, at);
    }

    /// A hip joint relative to the center of the hips.
    Vector hipJoint(Side side) {
        return pelvis.apply(0, 0, side.sign() * BodyMeasures.HIP);
    }

    Vector waist() {
        return pelvis.at(hips, 0, BodyMeasures.WAIST, 0);
    }

    Vector neck() {
        return chest.at(waist(), 0, BodyMeasures.NECK, 0);
    }

    Vector head() {
        return neck().plus(face.apply(BodyMeasures.HEAD));
    }

    /// The hips for which this point of the chest is at `point`.
    Vector hipsFor(Vector point, Vector ofChest) {
        return point.minus(waist().minus(hips)).minus(chest.apply(ofChest));
    }
}
