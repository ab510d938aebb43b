package pumpwise.figure;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import pumpwise.figure.body.Skeleton;
import pumpwise.figure.body.SkeletonSolver;
import pumpwise.figure.pose.Pose;

/// Finds poses that no body can take.
public final class FigureCheck {

    /// The tolerance between the end of a limb and its position in a pose, in centimeters.
    public static final double MAX_MISS = 0.3;

    private static final int MOMENTS = 20;

    private FigureCheck() {}

    /// A limb, or the hips, that cannot be where a pose puts them.
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

        /// Its field in files.
        public String field() {
            return field;
        }
    }

    /// The parts that miss their position by more than [#MAX_MISS] at any moment.
    public static List<Part> outOfReach(Figure figure) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        for (int moment = 0; moment <= MOMENTS; moment++) {
            Pose pose = figure.poses().at((double) moment / MOMENTS);
            Skeleton body = SkeletonSolver.solve(pose);
            for (Part part : Part.values()) {
                // NaN counts as a miss.
                if (!(part.miss(body) <= MAX_MISS)) {
                    parts.add(part);
                }
            }
        }
        return List.copyOf(parts);
    }
}
