package pumpwise.figure.equipment;

import pumpwise.figure.prop.Prop;
import pumpwise.figure.shape.Camera;
import pumpwise.figure.space.Vector;

/// Draws benches, boxes, walls, and cushions. They are painted before everything else.
final class Furniture {

    private static final double BEHIND = -300;
    private static final double WALL_HEIGHT = 182;
    private static final double WALL_WIDTH = 120;
    private static final double WALL_THICK = 7;

    private final Solids solids;
    private final Camera camera;

    Furniture(Solids solids) {
        this.solids = solids;
        camera = solids.camera();
    }

    /// A pad on a frame with two feet.
    void bench(Prop.Bench bench) {
        boolean isAlongX = bench.along() == Prop.Axis.X;
        double x = bench.x();
        double half = bench.length() / 2 - 16;
        double padding = 9;
        double frame = bench.top() - padding;
        for (int end = -1; end <= 1; end += 2) {
            Vector foot = isAlongX ? new Vector(x + end * half, 0, 0) : new Vector(x, 0, end * half);
            double depth = BEHIND - 20 + camera.depth(foot) / 10;
            double across = bench.wide() + 8;
            solids.box(foot.plus(0, 2, 0), isAlongX ? new Vector(5, 4, across) : new Vector(across, 4, 5), Finish.FRAME, 1, depth);
            solids.box(foot.plus(0, frame / 2, 0), new Vector(6, frame, 6), Finish.FRAME, 1, depth + 0.1);
        }
        Vector rail = isAlongX ? new Vector(bench.length() - 16, 4, 6) : new Vector(6, 4, bench.length() - 16);
        solids.box(new Vector(x, frame - 2, 0), rail, Finish.FRAME, 1, BEHIND - 2);
        Vector pad = isAlongX
                ? new Vector(bench.length(), padding, bench.wide())
                : new Vector(bench.wide(), padding, bench.length());
        solids.box(new Vector(x, bench.top() - padding / 2, 0), pad, Finish.PADDED, 3, BEHIND);
    }

    void box(Prop.Box box) {
        solids.box(
                new Vector(box.x(), box.top() / 2, box.z()), new Vector(box.length(), box.top(), box.wide()), Finish.FRAME, 1.5, BEHIND);
    }

    /// A wall with a skirting board.
    void wall(Prop.Wall wall) {
        double middle = WALL_HEIGHT / 2;
        if (wall.across() == Prop.Axis.X) {
            double depth = camera.toward().x() < 0.2 ? -500 : camera.depth(new Vector(wall.at(), 90, 0));
            double wide = camera.toward().x() < -0.2 ? WALL_WIDTH : WALL_WIDTH / 2;
            solids.box(
                    new Vector(wall.at() + WALL_THICK / 2, middle, 0), new Vector(WALL_THICK, WALL_HEIGHT, wide), Finish.WALL, 0.5, depth);
            solids.box(new Vector(wall.at() + 2.2, 5, 0), new Vector(5, 10, wide), Finish.SKIRTING, 0.5, depth + 0.1);
        } else {
            double z = wall.at() - Math.signum(-wall.at()) * WALL_THICK / 2;
            solids.box(new Vector(6, middle, z), new Vector(WALL_WIDTH, WALL_HEIGHT, WALL_THICK), Finish.WALL, 0.5, -500);
            solids.box(
                    new Vector(6, 5, wall.at() + Math.signum(wall.at()) * 2), new Vector(WALL_WIDTH, 10, 5), Finish.SKIRTING, 0.5, -499);
        }
    }

    void cushion(Prop.Cushion cushion) {
        Vector middle = new Vector(cushion.x() - 6, cushion.top() / 2, cushion.z());
        solids.box(middle, new Vector(46, cushion.top(), 26), Finish.PADDED, 1.8, camera.depth(middle) - 20);
    }
}
