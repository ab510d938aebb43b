package pumpwise.figure.body;

import pumpwise.figure.space.Vector;

/// The measures of the body in centimeters. They are the same in every figure, so that no bone can stretch.
public final class BodyMeasures {

    /// Of a hip joint from the middle of the hips.
    public static final double HIP = 8;

    public static final double THIGH = 42;
    public static final double SHIN = 40;

    /// Of the ankle above the sole.
    static final double ANKLE = 7.5;

    /// From the hips to the waist.
    static final double WAIST = 15;

    /// From the waist to the base of the neck.
    static final double NECK = 33;

    public static final double UPPER_ARM = 28;

    /// From the elbow to the wrist.
    public static final double FOREARM = 24;

    /// From the wrist to the middle of the fist.
    static final double GRIP = 7;

    /// From the middle to a foot, where nothing is said.
    public static final double STANCE = 10;

    /// From the middle to a shoulder joint; also to a hand, where nothing is said.
    public static final double SHOULDER = 14.6;

    /// Of a shoulder joint in the terms of the chest, from the waist.
    static final Vector SHOULDER_JOINT = new Vector(-0.5, 28, SHOULDER);

    /// Of the head in its own terms, from the base of the neck.
    static final Vector HEAD = new Vector(2.2, 15, 0);

    /// The skin below the shoulder blades, and between them, in the terms of the chest.
    static final Vector BACK = new Vector(-7.9, 17, 0);

    static final Vector SHOULDERS = new Vector(-6.4, 28, 0);

    /// The ball and the heel of the sole, in the terms of the foot, from the ankle.
    static final Vector BALL = new Vector(11, -ANKLE, 0);

    static final Vector HEEL = new Vector(-4.5, -ANKLE, 0);

    /// Of a kneeling knee above the floor.
    static final double KNEE = 5.4;

    /// Of the fold of the hips from their middle.
    static final double LAP = 9;

    private BodyMeasures() {}
}
