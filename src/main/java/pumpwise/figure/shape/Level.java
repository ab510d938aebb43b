package pumpwise.figure.shape;

import java.util.ArrayList;
import java.util.List;
import pumpwise.figure.space.Rotation;
import pumpwise.figure.space.Vector;

/// One level of a part: one ball, or several side by side. A part is the hull between its levels.
public record Level(List<Ball> balls) {

    public Level {
        balls = List.copyOf(balls);
    }

    public static Level of(Ball... balls) {
        return new Level(List.of(balls));
    }

    /// One ball in the middle of a part.
    public static Level one(Vector origin, Rotation part, double front, double up, double radius) {
        return of(Ball.on(origin, part, front, up, 0, radius));
    }

    /// A ball on each side of the middle.
    public static Level pair(Vector origin, Rotation part, double front, double up, double aside, double radius) {
        return of(Ball.on(origin, part, front, up, aside, radius), Ball.on(origin, part, front, up, -aside, radius));
    }

    /// These levels with more levels in between, on a smooth curve through centers and radii.
    ///
    /// @param pieces the number of pieces between two levels
    public static List<Level> smooth(List<Level> levels, int pieces) {
        List<Level> all = new ArrayList<>();
        int last = levels.size() - 1;
        for (int index = 0; index < last; index++) {
            for (int piece = 0; piece < pieces; piece++) {
                all.add(between(
                        levels.get(Math.max(0, index - 1)),
                        levels.get(index),
                        levels.get(index + 1),
                        levels.get(Math.min(last, index + 2)),
                        (double) piece / pieces));
            }
        }
        all.add(levels.get(last));
        return all;
    }

    private static Level between(Level before, Level from, Level to, Level after, double share) {
        List<Ball> balls = new ArrayList<>();
        for (int index = 0; index < from.balls.size(); index++) {
            Ball a = before.balls.get(index);
            Ball b = from.balls.get(index);
            Ball c = to.balls.get(index);
            Ball d = after.balls.get(index);
            balls.add(new Ball(
                    new Vector(
                            curve(a.center().x(), b.center().x(), c.center().x(), d.center().x(), share),
                            curve(a.center().y(), b.center().y(), c.center().y(), d.center().y(), share),
                            curve(a.center().z(), b.center().z(), c.center().z(), d.center().z(), share)),
                    curve(a.radius(), b.radius(), c.radius(), d.radius(), share)));
        }
        return new Level(balls);
    }

    /// A Catmull-Rom curve from b to c.
    private static double curve(double a, double b, double c, double d, double t) {
        return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t);
    }
}
