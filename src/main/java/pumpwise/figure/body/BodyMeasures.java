package pumpwise.figure.body;

import pumpwise.figure.space.Vector;

/// The measures of the body in centimeters. They are constant, so that no bone can stretch.
public final class BodyMeasures {

    /// The distance of a hip joint from the center of the hips.
    public static final double HIP = 8;

    public static final double THIGH = 42;
    public static final double SHIN = 40;

    /// The height of the ankle above the sole.
    static final double ANKLE = 7.5;

    /// From the hips to the waist.
    static final double WAIST = 15;

    /// From the waist to the base of the neck.
    static final double NECK = 33;

    public static final double UPPER_ARM = 28;

    /// From the elbow to the wrist.
    public static final double FOREARM = 24;

    /// From the wrist to the center of the fist.
    static final double GRIP = 7;

    /// The default distance of a foot from the center line.
    public static final double STANCE = 10;

    /// The distance of a shoulder joint from the center line, which is the default for a hand too.
    public static final double SHOULDER = 14.6;

    /// The position of a shoulder joint in the coordinates of the chest, from the waist.
    static final Vector SHOULDER_JOINT = new Vector(-0.5, 28, SHOULDER);

    /// The position of the head in its own coordinates, from the base of the neck.
    static final Vector HEAD = new Vector(2.2, 15, 0);

    /// The skin below and between the shoulder blades, in the coordinates of the chest.
    static final Vector BACK = new Vector(-7.9, 17, 0);

    static final Vector SHOULDERS = new Vector(-6.4, 28, 0);

    /// The ball and the heel of the sole, in the coordinates of the foot, from the ankle.
    static final Vector BALL = new Vector(11, -ANKLE, 0);

    static final Vector HEEL = new Vector(-4.5, -ANKLE, 0);

    /// The height of a kneeling knee above the floor.
    static final double KNEE = 5.4;

    /// The distance of the hip fold from the center of the hips.
    static final double LAP = 9;

    private BodyMeasures() {}
}
