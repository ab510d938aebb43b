package pumpwise.storage.exercise.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import pumpwise.figure.body.BodyMeasures;
import pumpwise.figure.pose.Anchor;
import pumpwise.figure.pose.Arm;
import pumpwise.figure.pose.BodyPart;
import pumpwise.figure.pose.Leg;
import pumpwise.figure.pose.Pose;
import pumpwise.figure.pose.Side;
import pumpwise.figure.pose.Trunk;
import pumpwise.figure.space.Vector;
import pumpwise.storage.exercise.figure.PoseFields.Value;
import pumpwise.storage.problem.FieldPath;
import pumpwise.storage.problem.ProblemKind;
import pumpwise.storage.problem.Problems;
import pumpwise.storage.problem.SourcePosition;

/// Makes poses of their fields. Every limb has exactly one form, and so has the anchor.
final class PoseReader {

    private static final List<String> ANCHORS = List.of("hips", "back", "shoulders");

    /// The forms of a leg, each with the fields that go with it.
    private static final Map<String, List<String>> LEG_FORMS = Map.of(
            "foot", List.of("foot", "heel", "toes", "out", "knee"),
            "ankle", List.of("ankle", "point", "out"),
            "kneel", List.of("kneel", "point"),
            "on", List.of("on", "by", "point", "out"),
            "hip", List.of("hip", "out", "knee", "point"));

    private static final Map<String, List<String>> ARM_FORMS = Map.of(
            "hand", List.of("hand", "out", "open"),
            "palm", List.of("palm", "out", "wall", "sideWall"),
            "on", List.of("on", "by", "out", "open"),
            "shoulder", List.of("shoulder", "out", "elbow", "open"));

    private static final List<String> LEGS_IN_ORDER = List.of("foot", "ankle", "kneel", "on", "hip");
    private static final List<String> ARMS_IN_ORDER = List.of("hand", "palm", "on", "shoulder");
    private static final double USUAL_POINT = 70;

    private final Problems problems;
    private final Set<SourcePosition> reported = new HashSet<>();

    PoseReader(Problems problems) {
        this.problems = problems;
    }

    /// A whole pose; null if something is wrong with it.
    @Nullable Pose pose(PoseFields fields) {
        Anchor anchor = anchor(fields);
        Leg rightLeg = leg(fields, "rightLeg");
        Leg leftLeg = leg(fields, "leftLeg");
        Arm rightArm = arm(fields, "rightArm");
        Arm leftArm = arm(fields, "leftArm");
        if (rightLeg instanceof Leg.Resting && leftLeg instanceof Leg.Resting) {
            problem(fields.at(), fields.path().field("leftLeg"), ProblemKind.POSE_LIMB, LEGS_IN_ORDER);
            return null;
        }
        if (anchor == null || rightLeg == null || leftLeg == null || rightArm == null || leftArm == null) {
            return null;
        }
        return new Pose(anchor, trunk(fields), rightLeg, leftLeg, rightArm, leftArm);
    }

    private @Nullable Anchor anchor(PoseFields fields) {
        String form = form(fields, fields.path(), fields.trunk(), ANCHORS, ProblemKind.POSE_ANCHOR);
        if (form == null) {
            return null;
        }
        List<Double> point = value(fields.trunk(), form).numbers();
        return switch (form) {
            case "back" -> new Anchor.Back(point.getFirst(), point.getLast());
            case "shoulders" -> new Anchor.Shoulders(point.getFirst(), point.getLast());
            default -> new Anchor.Hips(point.getFirst(), point.size() > 1 ? point.get(1) : null, point.size() > 2 ? point.get(2) : 0);
        };
    }

    private static Trunk trunk(PoseFields fields) {
        Map<String, Value> given = fields.trunk();
        return new Trunk(
                number(given, "turn", 0), number(given, "lean", 0), number(given, "roll", 0), number(given, "curl", 0),
                number(given, "twist", 0), number(given, "nod", 0), number(given, "look", 0));
    }

    private @Nullable Leg leg(PoseFields fields, String limb) {
        Map<String, Value> given = fields.limbs().getOrDefault(limb, Map.of());
        String form = form(fields, fields.path().field(limb), given, LEGS_IN_ORDER, ProblemKind.POSE_LIMB);
        if (form == null || !fits(given, form, LEG_FORMS)) {
            return null;
        }
        double out = number(given, "out", 0);
        return switch (form) {
            case "foot" -> new Leg.Planted(
                    point(given, form, BodyMeasures.STANCE), number(given, "heel", 0), number(given, "toes", 0), out,
                    given.containsKey("knee") ? number(given, "knee", 0) : null);
            case "ankle" -> new Leg.Fixed(point(given, form, BodyMeasures.STANCE), number(given, "point", 0), out);
            case "kneel" -> new Leg.Kneeling(point(given, form, BodyMeasures.HIP), number(given, "point", USUAL_POINT));
            case "on" -> {
                BodyPart part = part(given);
                boolean isOwn = part.side() == null || part.side() == (limb.equals("rightLeg") ? Side.RIGHT : Side.LEFT);
                if (isOwn || !given.containsKey("by")) {
                    problem(value(given, "on").at(), value(given, "on").path(), ProblemKind.POSE_REST);
                    yield null;
                }
                yield new Leg.Resting(part, point(given, "by", 0), number(given, "point", 0), out);
            }
            default -> new Leg.Free(number(given, "hip", 0), out, number(given, "knee", 0), number(given, "point", 0));
        };
    }

    private @Nullable Arm arm(PoseFields fields, String limb) {
        Map<String, Value> given = fields.limbs().getOrDefault(limb, Map.of());
        String form = form(fields, fields.path().field(limb), given, ARMS_IN_ORDER, ProblemKind.POSE_LIMB);
        if (form == null || !fits(given, form, ARM_FORMS)) {
            return null;
        }
        double out = number(given, "out", Arm.USUAL_OUT);
        boolean isOpen = given.containsKey("open");
        return switch (form) {
            case "hand" -> new Arm.Holding(point(given, form, BodyMeasures.SHOULDER), out, isOpen);
            case "palm" -> new Arm.Leaning(point(given, form, BodyMeasures.SHOULDER), surface(given), out);
            case "on" -> {
                if (!given.containsKey("by")) {
                    problem(value(given, "on").at(), value(given, "on").path(), ProblemKind.POSE_REST);
                    yield null;
                }
                yield new Arm.Resting(part(given), point(given, "by", 0), out, isOpen);
            }
            default -> new Arm.Free(number(given, "shoulder", 0), number(given, "out", 0), number(given, "elbow", 0), isOpen);
        };
    }

    private static Arm.Surface surface(Map<String, Value> given) {
        return given.containsKey("sideWall") ? Arm.Surface.SIDE_WALL
                : given.containsKey("wall") ? Arm.Surface.WALL : Arm.Surface.FLOOR;
    }

    /// The one field of `forms` that is there; null if there is none, or more than one.
    private @Nullable String form(
            PoseFields pose, FieldPath path, Map<String, Value> given, List<String> forms, ProblemKind otherwise) {
        List<String> found = forms.stream().filter(given::containsKey).toList();
        if (found.size() == 1) {
            return found.getFirst();
        }
        SourcePosition at = found.stream()
                .map(field -> value(given, field).at())
                .max(Comparator.comparingInt(SourcePosition::line).thenComparingInt(SourcePosition::column))
                .orElse(pose.at());
        problem(at, path, otherwise, forms);
        return null;
    }

    /// Whether every field goes with the form.
    private boolean fits(Map<String, Value> given, String form, Map<String, List<String>> forms) {
        List<String> allowed = forms.getOrDefault(form, List.of());
        Predicate<String> isStrange = field -> !allowed.contains(field);
        List<String> strange = new ArrayList<>(given.keySet().stream().filter(isStrange).toList());
        strange.forEach(
                field -> problem(value(given, field).at(), value(given, field).path(), ProblemKind.POSE_NOT_WITH, form));
        return strange.isEmpty();
    }

    /// Adds a problem, once: both legs, and other poses, may have a field from the same place.
    private void problem(SourcePosition at, FieldPath path, ProblemKind kind, Object... arguments) {
        if (reported.add(at)) {
            problems.add(at, null, path, kind, arguments);
        }
    }

    private static Value value(Map<String, Value> given, String name) {
        Value value = given.get(name);
        if (value == null) {
            throw new IllegalStateException("no " + name);
        }
        return value;
    }

    private static double number(Map<String, Value> given, String name, double usual) {
        Value value = given.get(name);
        return value == null ? usual : value.number();
    }

    private static Vector point(Map<String, Value> given, String name, double usualOut) {
        List<Double> numbers = value(given, name).numbers();
        return new Vector(
                numbers.getFirst(), numbers.size() > 1 ? numbers.get(1) : 0, numbers.size() > 2 ? numbers.get(2) : usualOut);
    }

    private static BodyPart part(Map<String, Value> given) {
        String word = value(given, "on").word();
        return Arrays.stream(BodyPart.values())
                .filter(part -> part.word().equals(word))
                .findFirst()
                .orElseThrow();
    }
}
