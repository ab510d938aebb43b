package pumpwise.figure.drawing;

import java.util.List;
import pumpwise.figure.body.ArmBones;
import pumpwise.figure.shape.Ball;
import pumpwise.figure.shape.Camera;
import pumpwise.figure.shape.Hull;
import pumpwise.figure.shape.Layers;
import pumpwise.figure.shape.Level;
import pumpwise.figure.shape.Outline;
import pumpwise.figure.shape.Role;
import pumpwise.figure.shape.Shape;
import pumpwise.figure.shape.Tint;
import pumpwise.figure.space.Rotation;
import pumpwise.figure.space.Vector;

/// Draws an arm: upper arm, forearm, and hand.
final class ArmDrawing {

    private static final int PIECES = 2;
    private static final double BELOW_FOREARM = 0.05;
    private static final double TINY = 0.001;

    /// The halo of a fist is behind the handle in it, which would be broken otherwise.
    private static final double BELOW_HELD = 1.5;

    private final ArmBones arm;
    private final Layers layers;
    private final Camera camera;
    private final Tint skin;

    ArmDrawing(ArmBones arm, Layers layers, double pale) {
        this.arm = arm;
        this.layers = layers;
        skin = Tint.pale(Role.SKIN, pale);
        camera = layers.camera();
    }

    /// The depth of a hand: just below its forearm.
    static double handDepth(Camera camera, ArmBones arm) {
        return camera.depth(arm.elbow().toward(arm.wrist(), 0.6)) - BELOW_FOREARM;
    }

    void draw() {
        int aside = arm.side().sign();
        List<Level> upper = Level.smooth(
                List.of(
                        Level.of(new Ball(arm.upper().at(arm.shoulder(), 0, 0, -aside * 0.3), 5.3)),
                        Level.one(arm.shoulder(), arm.upper(), 0.2, -9, 4.5),
                        Level.one(arm.shoulder(), arm.upper(), 0.2, -19, 3.9),
                        Level.one(arm.elbow(), arm.upper(), 0, 0, 3.5)),
                PIECES);
        layers.part(camera.depth(arm.shoulder().toward(arm.elbow(), 0.5)), upper, upper.subList(2, upper.size() - 1), skin);
        List<Level> fore = Level.smooth(
                List.of(
                        Level.one(arm.elbow(), arm.fore(), 0, 0, 3.5),
                        Level.one(arm.elbow(), arm.fore(), 0.3, -7, 3.6),
                        Level.one(arm.elbow(), arm.fore(), 0.2, -16, 2.9),
                        Level.one(arm.wrist(), arm.fore(), 0, 0, 2.4)),
                PIECES);
        layers.part(handDepth(camera, arm) + BELOW_FOREARM, fore, fore.subList(1, fore.size() - 1), skin);
        hand();
    }

    private void hand() {
        Vector wrist = arm.wrist();
        Rotation hand = arm.hand();
        List<Level> fingers;
        if (arm.isLeaning()) {
            fingers = List.of(
                    Level.one(wrist, arm.fore(), 0, 0, 2.4),
                    Level.pair(wrist, hand, 5, -1, 1.4, 2),
                    Level.pair(wrist, hand, 12.5, -1.9, 1.5, 1.3));
        } else if (arm.isOpen()) {
            fingers = List.of(
                    Level.one(wrist, hand, 0, 0, 2.4), Level.one(wrist, hand, 0.3, -7, 2.9), Level.one(wrist, hand, 0.8, -15, 1.5));
        } else {
            fingers = List.of(
                    Level.one(wrist, hand, 0, 0, 2.4),
                    Level.pair(wrist, hand, 0.3, -6, 1, 3.1),
                    Level.pair(wrist, hand, 0.9, -9, 0.8, 2.7));
        }
        Outline halo = Hull.of(camera, fingers.subList(1, fingers.size()), Layers.HALO);
        boolean isFist = !arm.isLeaning() && !arm.isOpen();
        double depth = handDepth(camera, arm);
        layers.add(isFist ? depth - BELOW_HELD : depth - TINY, List.of(new Shape.Area(halo, Tint.of(Role.BACKGROUND))));
        layers.part(depth, fingers, List.of(), skin);
    }
}
