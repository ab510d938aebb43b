package pumpwise.storage.exercise.figure;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pumpwise.figure.body.BodyMeasures;
import pumpwise.figure.pose.Anchor;
import pumpwise.figure.pose.Arm;
import pumpwise.figure.pose.Leg;
import pumpwise.figure.pose.Pose;
import pumpwise.figure.pose.Trunk;
import pumpwise.figure.space.Vector;
import pumpwise.storage.json.JsonText;

/// Writes poses: the first in full, without what is usual, and the others only as far as they differ from it.
final class PoseWriter {

    /// The fields of something, and which of them need not be written because they are usual.
    private static final class Fields {

        private final Map<String, String> all = new LinkedHashMap<>();
        private final Map<String, String> unusual = new LinkedHashMap<>();

        Fields needed(String name, String json) {
            all.put(name, json);
            unusual.put(name, json);
            return this;
        }

        Fields number(String name, double number, double usual) {
            all.put(name, FigureJson.number(number));
            if (number != usual) {
                unusual.put(name, FigureJson.number(number));
            }
            return this;
        }

        Fields maybe(String name, @Nullable Double number) {
            return number == null ? this : needed(name, FigureJson.number(number));
        }

        Fields chosen(String name, boolean isChosen) {
            return isChosen ? needed(name, "true") : this;
        }

        /// What is not the same in `first`; what is unusual if there is none.
        Map<String, String> since(@Nullable Fields first) {
            if (first == null) {
                return unusual;
            }
            Map<String, String> different = new LinkedHashMap<>(all);
            first.all.forEach((name, json) -> different.remove(name, json));
            return different;
        }
    }

    private PoseWriter() {}

    /// @param first the pose that this one differs from; null for the first itself
    static Map<String, String> fields(Pose pose, @Nullable Pose first) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.putAll(anchor(pose.anchor()).since(first == null ? null : anchor(first.anchor())));
        fields.putAll(trunk(pose.trunk()).since(first == null ? null : trunk(first.trunk())));
        both(
                fields, "legs", "rightLeg", leg(pose.rightLeg()).since(first == null ? null : leg(first.rightLeg())), "leftLeg",
                leg(pose.leftLeg()).since(first == null ? null : leg(first.leftLeg())));
        both(
                fields, "arms", "rightArm", arm(pose.rightArm()).since(first == null ? null : arm(first.rightArm())), "leftArm",
                arm(pose.leftArm()).since(first == null ? null : arm(first.leftArm())));
        return fields;
    }

    private static void both(
            Map<String, String> fields, String both, String right, Map<String, String> ofRight, String left, Map<String, String> ofLeft) {
        if (ofRight.equals(ofLeft)) {
            put(fields, both, ofRight);
        } else {
            put(fields, right, ofRight);
            put(fields, left, ofLeft);
        }
    }

    private static void put(Map<String, String> fields, String name, Map<String, String> limb) {
        if (!limb.isEmpty()) {
            fields.put(name, FigureJson.object(limb));
        }
    }

    private static Fields anchor(Anchor anchor) {
        return switch (anchor) {
            case Anchor.Back back -> new Fields().needed("back", FigureJson.numbers(back.x(), back.y()));
            case Anchor.Shoulders on -> new Fields().needed("shoulders", FigureJson.numbers(on.x(), on.y()));
            case Anchor.Hips hips -> new Fields().needed("hips", hips(hips));
        };
    }

    private static String hips(Anchor.Hips hips) {
        Double y = hips.y();
        return y == null
                ? FigureJson.numbers(hips.x())
                : hips.z() == 0
                        ? FigureJson.numbers(hips.x(), y)
                        : FigureJson.numbers(hips.x(), y, hips.z());
    }

    private static Fields trunk(Trunk trunk) {
        return new Fields()
                .number("turn", trunk.turn(), 0)
                .number("lean", trunk.lean(), 0)
                .number("roll", trunk.roll(), 0)
                .number("curl", trunk.curl(), 0)
                .number("twist", trunk.twist(), 0)
                .number("nod", trunk.nod(), 0)
                .number("look", trunk.look(), 0);
    }

    private static Fields leg(Leg leg) {
        return switch (leg) {
            case Leg.Planted planted -> new Fields()
                    .needed("foot", point(planted.foot(), BodyMeasures.STANCE))
                    .number("out", planted.out(), 0)
                    .number("heel", planted.heel(), 0)
                    .number("toes", planted.toes(), 0)
                    .maybe("knee", planted.knee());
            case Leg.Fixed fixed -> new Fields()
                    .needed("ankle", point(fixed.ankle(), BodyMeasures.STANCE))
                    .number("out", fixed.out(), 0)
                    .number("point", fixed.point(), 0);
            case Leg.Kneeling kneeling -> new Fields()
                    .needed("kneel", point(kneeling.knee(), BodyMeasures.HIP))
                    .number("point", kneeling.point(), 70);
            case Leg.Resting resting -> new Fields()
                    .needed("on", JsonText.quote(resting.on().word()))
                    .needed("by", all(resting.by()))
                    .number("out", resting.out(), 0)
                    .number("point", resting.point(), 0);
            case Leg.Free free -> new Fields()
                    .needed("hip", FigureJson.number(free.hip()))
                    .number("out", free.out(), 0)
                    .number("knee", free.knee(), 0)
                    .number("point", free.point(), 0);
        };
    }

    private static Fields arm(Arm arm) {
        return switch (arm) {
            case Arm.Holding holding -> new Fields()
                    .needed("hand", point(holding.hand(), BodyMeasures.SHOULDER))
                    .number("out", holding.out(), Arm.USUAL_OUT)
                    .chosen("open", holding.isOpen());
            case Arm.Leaning leaning -> new Fields()
                    .needed("palm", point(leaning.palm(), BodyMeasures.SHOULDER))
                    .number("out", leaning.out(), Arm.USUAL_OUT)
                    .chosen("wall", leaning.surface() == Arm.Surface.WALL)
                    .chosen("sideWall", leaning.surface() == Arm.Surface.SIDE_WALL);
            case Arm.Resting resting -> new Fields()
                    .needed("on", JsonText.quote(resting.on().word()))
                    .needed("by", all(resting.by()))
                    .number("out", resting.out(), Arm.USUAL_OUT)
                    .chosen("open", resting.isOpen());
            case Arm.Free free -> new Fields()
                    .needed("shoulder", FigureJson.number(free.shoulder()))
                    .number("out", free.out(), 0)
                    .number("elbow", free.elbow(), 0)
                    .chosen("open", free.isOpen());
        };
    }

    private static String all(Vector point) {
        return FigureJson.numbers(point.x(), point.y(), point.z());
    }

    /// A point without what is usual at its end.
    private static String point(Vector point, double usualOut) {
        return point.z() != usualOut
                ? all(point)
                : point.y() == 0
                        ? FigureJson.numbers(point.x())
                        : FigureJson.numbers(point.x(), point.y());
    }
}
