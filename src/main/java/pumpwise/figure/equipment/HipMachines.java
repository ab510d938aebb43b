package pumpwise.figure.equipment;

import java.util.ArrayList;
import java.util.List;
import pumpwise.figure.body.LegBones;
import pumpwise.figure.body.Skeleton;
import pumpwise.figure.pose.Side;
import pumpwise.figure.prop.Prop;
import pumpwise.figure.shape.Camera;
import pumpwise.figure.shape.Role;
import pumpwise.figure.shape.Tint;
import pumpwise.figure.space.Rotation;
import pumpwise.figure.space.Vector;

/// Draws the machines for hip thrusts, abductions, and kickbacks.
final class HipMachines {

    private static final Tint FRAME = Tint.of(Role.FRAME);
    private static final Tint LEVER = Tint.of(Role.FRAME_SIDE);

    private final Solids solids;
    private final Camera camera;
    private final Skeleton body;

    HipMachines(Solids solids, Skeleton body) {
        this.solids = solids;
        this.body = body;
        camera = solids.camera();
    }

    /// A pad for the back, a roll over the lap on two levers, plates, and a foot plate.
    void thrust() {
        Vector roll = body.onLap(1);
        Vector pad = new Vector(-58, 36, 0);
        solids.box(pad, new Vector(9, 26, 46), Rotation.aboutRight(12), Finish.PADDED, 2.5, camera.depth(pad) - 30);
        solids.tube(-90, 6, FRAME, new Vector(-62, 28, 0), new Vector(-66, 3, 0));
        solids.tube(-95, 5, FRAME, new Vector(-84, 3, -22), new Vector(72, 3, -22));
        solids.tube(-85, 5, FRAME, new Vector(-84, 3, 22), new Vector(72, 3, 22));
        solids.box(new Vector(46, 11, 0), new Vector(4, 30, 52), Rotation.aboutRight(-25), Finish.FRAME, 1, -92);
        for (int side = -1; side <= 1; side += 2) {
            Vector pivot = new Vector(-66, 30, side * 30);
            Vector end = roll.plus(0, 0, side * 30);
            Vector weight = pivot.toward(end, -0.28);
            double depth = camera.depth(end) + (side > 0 ? 30 : -20);
            solids.tube(depth - 2, 4.5, FRAME, new Vector(-66, 3, side * 22), pivot);
            solids.tube(depth - 1, 4.5, LEVER, weight, pivot, end);
            solids.plate(weight.plus(0, 0, side * 2), 14, depth + 1);
        }
        solids.roll(roll, Rotation.NONE.right(), 28, 5.2, camera.depth(roll) + 9);
    }

    /// Seat, back rest, pads outside the knees, and weights behind.
    void abduction(Prop.AbductionMachine machine) {
        double x = body.hips().x();
        double seat = machine.seat();
        double here = camera.depth(new Vector(x, 0, 0));
        solids.box(new Vector(x + 6, seat - 4, 0), new Vector(44, 8, 40), Finish.PADDED, 2.5, camera.depth(new Vector(x, seat - 4, 0)) - 30);
        Rotation lean = Rotation.aboutRight(machine.back());
        Vector rest = new Vector(x - 15, seat + 4, 0).plus(lean.apply(0, 30, 0));
        solids.box(rest, new Vector(7, 58, 36), lean, Finish.PADDED, 2.5, camera.depth(rest) - 24);
        solids.box(new Vector(x + 4, (seat - 8) / 2, 0), new Vector(14, seat - 8, 16), Finish.FRAME, 1, here - 40);
        solids.box(new Vector(x + 2, 2.5, 0), new Vector(64, 5, 44), Finish.FRAME, 1, here - 60);
        double behind = camera.depth(new Vector(x - 52, 70, 0)) - 60;
        for (int side = -1; side <= 1; side += 2) {
            solids.box(new Vector(x - 52, 66, side * 21), new Vector(6, 132, 5), Finish.FRAME, 1, behind);
        }
        solids.box(new Vector(x - 52, 132, 0), new Vector(6, 5, 47), Finish.FRAME, 1, behind + 1);
        solids.stack(column(x - 52, 9, 6), new Vector(11, 4, 29), Rotation.NONE, behind - 2);
        for (Side side : Side.values()) {
            kneePad(body.leg(side), x, seat);
        }
    }

    /// Where weights are.
    private static List<Vector> column(double x, int weights, double apart) {
        List<Vector> centers = new ArrayList<>();
        for (int weight = 0; weight < weights; weight++) {
            centers.add(new Vector(x, 11 + weight * apart, 0));
        }
        return centers;
    }

    private void kneePad(LegBones leg, double x, double seat) {
        int sign = leg.side().sign();
        Vector thigh = leg.knee().minus(leg.hip());
        Vector along = new Vector(thigh.x(), 0, thigh.z()).unit();
        Vector aside = new Vector(-sign * along.z(), 0, sign * along.x());
        Vector knee = leg.onThigh(0, -33, 0);
        Vector pad = knee.plus(aside.times(10.5));
        Vector below = new Vector(pad.x(), seat - 14, pad.z());
        double depth = camera.depth(pad);
        solids.tube(Math.min(depth, camera.depth(leg.knee())) - 14, 4, FRAME, new Vector(x + 10, seat - 14, sign * 9), below);
        solids.tube(depth - 3, 4, FRAME, below, pad);
        Rotation turned = new Rotation(along, new Vector(0, 1, 0), along.cross(new Vector(0, 1, 0)));
        boolean isBefore = depth > camera.depth(knee) - 3;
        solids.box(pad, new Vector(20, 15, 6.5), turned, Finish.PADDED, 2.4, isBefore ? depth + 1 : depth - 12);
        Vector foot = leg.ankle().plus(5, -9.2, 0);
        solids.box(foot, new Vector(26, 3, 12), Finish.FRAME, 1, camera.depth(leg.ankle()) - 12);
        solids.tube(camera.depth(leg.ankle()) - 30, 3.5, FRAME, foot, new Vector(x + 16, 6, sign * 7));
    }

    /// A column with a chest pad and handles, and a lever for the right leg, to a roll behind the ankle or a plate below the
    /// sole.
    void kickback(Prop.KickbackMachine machine) {
        double x = machine.x();
        LegBones leg = body.rightLeg();
        double base = camera.depth(new Vector(x + 16, 60, 0));
        solids.box(new Vector(x + 18, 3, 0), new Vector(60, 6, 50), Finish.FRAME, 1.4, base - 43);
        solids.box(new Vector(x + 30, 62, 0), new Vector(12, 124, 26), Finish.FRAME, 1.4, base - 42);
        solids.stack(column(x + 22, 10, 5.6), new Vector(11, 3.4, 19), Rotation.NONE, base - 41);
        Vector pad = new Vector(x + 6, 112, 0);
        solids.tube(base - 38, 6, FRAME, new Vector(x + 26, 112, 0), new Vector(x + 8, 112, 0));
        solids.box(pad, new Vector(8, 26, 34), Finish.PADDED, 2.5, base - 30);
        for (int side = -1; side <= 1; side += 2) {
            double depth = base - 28 + side * Math.signum(camera.toward().z()) * 8;
            solids.tube(
                    depth, 3.2, Tint.of(Role.STEEL), new Vector(x + 24, 100, side * 10), new Vector(x + 2, 100, side * 20),
                    new Vector(x - 4, 104, side * 20));
        }
        Vector pivot = new Vector(x + 22, 66, 14);
        solids.disc(pivot, Rotation.NONE.right(), 7, 5, 28, 2.4, base - 20);
        if (machine.foot()) {
            Vector sole = leg.foot().at(leg.ankle(), 3, -9.4, 0);
            Vector bend = new Vector(pivot.x() - 8, Math.min(sole.y(), 30) - 16, 15);
            solids.tube(Math.min(base - 21, camera.depth(sole) - 12), 4, LEVER, pivot, bend, sole);
            solids.box(sole, new Vector(28, 3, 16), leg.foot(), Finish.FRAME, 1, camera.depth(sole) - 1);
        } else {
            Vector roll = leg.onShin(-7.6, -30, 0);
            Vector bend = pivot.toward(roll, 0.5).plus(0, -16, 3);
            solids.tube(Math.min(base - 21, camera.depth(roll) - 12), 4, LEVER, pivot, bend, roll);
            boolean isBefore = camera.depth(leg.shin().front()) < 0;
            solids.roll(roll, leg.shin().right(), 9, 4.4, camera.depth(roll) + (isBefore ? 3 : -6));
        }
    }
}
