package pumpwise.figure;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import pumpwise.figure.body.Skeleton;
import pumpwise.figure.body.SkeletonSolver;
import pumpwise.figure.pose.Pose;

/// Finds what is impossible in a figure.
public final class FigureCheck {

    /// How far an end of a limb may be from where a pose says it is, in centimeters.
    public static final double MAX_MISS = 0.3;

    private static final int MOMENTS = 20;

    private FigureCheck() {}

    /// A limb, or the hips, that cannot be where a pose says.
    public enum Part {
        HIPS("hips"),
        RIGHT_LEG("rightLeg"),
        LEFT_LEG("leftLeg"),
        RIGHT_ARM("rightArm"),
        LEFT_ARM("leftArm");

        private final String field;

        Part(String field) {
            this.field = field;
        }

        private double miss(Skeleton body) {
            return switch (this) {
                case HIPS -> body.hipsMiss();
                case RIGHT_LEG -> body.rightLeg().miss();
                case LEFT_LEG -> body.leftLeg().miss();
                case RIGHT_ARM -> body.rightArm().miss();
                case LEFT_ARM -> body.leftArm().miss();
            };
        }

        /// The field of it in files.
        public String field() {
            return field;
        }
    }

    /// The parts that are further from where they should be than [#MAX_MISS], at any moment.
    public static List<Part> outOfReach(Figure figure) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        for (int moment = 0; moment <= MOMENTS; moment++) {
            Pose pose = figure.poses().at((double) moment / MOMENTS);
            Skeleton body = SkeletonSolver.solve(pose);
            for (Part part : Part.values()) {
                // Not a number is impossible too.
                if (!(part.miss(body) <= MAX_MISS)) {
                    parts.add(part);
                }
            }
        }
        return List.copyOf(parts);
    }
}
