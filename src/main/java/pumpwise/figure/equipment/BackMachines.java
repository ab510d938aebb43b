package pumpwise.figure.equipment;

import pumpwise.figure.body.Skeleton;
import pumpwise.figure.pose.Side;
import pumpwise.figure.prop.Prop;
import pumpwise.figure.shape.Camera;
import pumpwise.figure.shape.Role;
import pumpwise.figure.shape.Tint;
import pumpwise.figure.space.Rotation;
import pumpwise.figure.space.Vector;

/// Draws the bench for hyperextensions and the leg press.
final class BackMachines {

    private static final Tint FRAME = Tint.of(Role.FRAME);

    private final Solids solids;
    private final Camera camera;
    private final Skeleton body;

    BackMachines(Solids solids, Skeleton body) {
        this.solids = solids;
        this.body = body;
        camera = solids.camera();
    }

    /// A pad below the hip crease, a plate and a roll at the ankles, and a frame.
    void hyperextension(Prop.HyperextensionBench bench) {
        // Up runs along the body from the feet to the head, and front is the front of the body.
        Rotation along = Rotation.aboutRight(-bench.angle());
        Vector hips = body.hips();
        Vector pad = along.at(hips, 14.5, -17, 0);
        Vector top = along.at(hips, 20, -20, 0);
        Vector low = along.at(hips, 20, -84, 0);
        Vector ankles = along.at(hips, -7.5, -76, 0);
        solids.box(pad, new Vector(8, 26, 34), along, Finish.PADDED, 2.5, camera.depth(pad) - 25);
        solids.tube(-60, 5, FRAME, along.at(hips, 20, -17, 0), low);
        solids.tube(-61, 5, FRAME, top, new Vector(top.x(), 3, 0));
        solids.tube(-62, 5, FRAME, new Vector(low.x() - 14, 3, 0), new Vector(top.x() + 14, 3, 0));
        solids.tube(-63, 5, FRAME, new Vector(top.x(), 3, -24), new Vector(top.x(), 3, 24));
        solids.box(along.at(hips, 6, -91, 0), new Vector(26, 3, 40), along, Finish.FRAME, 1, -58);
        solids.tube(-59, 3.5, FRAME, along.at(hips, 20, -80, -20), ankles.plus(0, 0, -20));
        solids.roll(ankles, Rotation.NONE.right(), 20, 4.2, camera.depth(new Vector(0, 0, -20)));
    }

    /// A reclined seat, and a sled with plates on two rails.
    void legPress(Prop.LegPress press) {
        // Front runs up the rails, away from the seat.
        Rotation rails = Rotation.aboutRight(press.angle());
        Vector soles = body.rightLeg().foot().at(body.rightLeg().ankle(), 3, -7.5, 0);
        Vector sled = new Vector(soles.x(), soles.y(), 0);
        Vector hips = body.hips();
        Rotation back = body.chest();
        Vector seat = body.pelvis().at(hips, -6, -15, 0);
        solids.box(body.pelvis().at(hips, 0, -15, 0), new Vector(30, 7, 40), body.pelvis(), Finish.PADDED, 2.5, -210);
        solids.box(back.at(body.waist(), -13, 16, 0), new Vector(8, 62, 40), back, Finish.PADDED, 2.5, -212);
        Vector floorBack = new Vector(seat.x() - 40, 3, 0);
        for (int side = -1; side <= 1; side += 2) {
            double z = side * 28;
            double depth = side > 0 ? 60 : -220;
            Vector low = rails.at(sled, 0, 0, 0).plus(rails.apply(-(sled.x() - hips.x()) * 1.05, -14, 0)).plus(0, 0, z);
            Vector high = new Vector(hips.x() + 112, low.y() + (hips.x() + 112 - low.x()) * Math.tan(Math.toRadians(press.angle())), z);
            solids.tube(side > 0 ? -205 : depth, 4.5, FRAME, new Vector(floorBack.x(), 3, z), new Vector(high.x(), 3, z));
            solids.tube(side > 0 ? -204 : depth, 4.5, FRAME, new Vector(high.x(), 3, z), high);
            solids.tube(side > 0 ? -203 : depth, 4.5, Tint.of(Role.STEEL), low, high);
            solids.tube(side > 0 ? -206 : depth, 4.5, FRAME, new Vector(low.x(), 3, z), low);
            Vector plate = rails.at(sled, 26, 4, 0).plus(0, 0, side * 34);
            solids.plate(plate, 15, side > 0 ? -200 : -225);
        }
        solids.tube(-213, 5, FRAME, back.at(body.waist(), -17, 30, 0), new Vector(floorBack.x(), 3, 0));
        solids.tube(-213.5, 5, FRAME, seat, new Vector(seat.x(), 3, 0));
        solids.box(rails.at(sled, 1.6, 6, 0), new Vector(3.5, 52, 58), rails, Finish.FRAME, 1, -201);
        for (Side side : Side.values()) {
            Vector grip = body.arm(side).grip();
            solids.tube(camera.depth(grip) - 4, 3, Tint.of(Role.STEEL), grip.plus(0, 4, 0), grip.plus(0, -10, 0));
        }
    }
}
