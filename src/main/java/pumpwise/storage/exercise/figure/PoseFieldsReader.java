package pumpwise.storage.exercise.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import pumpwise.figure.pose.BodyPart;
import pumpwise.storage.exercise.figure.NumberReader.Limits;
import pumpwise.storage.exercise.figure.PoseFields.Value;
import pumpwise.storage.json.FieldReader;
import pumpwise.storage.json.JsonValue;
import pumpwise.storage.problem.FieldPath;
import pumpwise.storage.problem.JsonType;
import pumpwise.storage.problem.ProblemKind;
import pumpwise.storage.problem.Problems;

/// Reads the fields of poses, each within its limits.
final class PoseFieldsReader {

    private static final Limits ROUND = new Limits(-180, 180);
    private static final Limits OUT = new Limits(-40, 110);
    private static final Limits HINGE = new Limits(0, 155);

    private static final Map<String, Limits> TRUNK = ordered(
            Map.entry("turn", ROUND),
            Map.entry("lean", ROUND),
            Map.entry("roll", ROUND),
            Map.entry("curl", new Limits(-40, 60)),
            Map.entry("twist", new Limits(-70, 70)),
            Map.entry("nod", new Limits(-50, 60)),
            Map.entry("look", new Limits(-80, 80)));

    private static final Map<String, Limits> LEG = ordered(
            Map.entry("hip", new Limits(-40, 137)),
            Map.entry("out", OUT),
            Map.entry("knee", HINGE),
            Map.entry("point", new Limits(-32, 85)),
            Map.entry("heel", new Limits(-40, 75)),
            Map.entry("toes", new Limits(-20, 60)));

    private static final Map<String, Limits> ARM =
            ordered(Map.entry("shoulder", new Limits(-65, 185)), Map.entry("out", OUT), Map.entry("elbow", HINGE));

    private static final List<String> ANCHORS = List.of("hips", "back", "shoulders");
    private static final List<String> LEG_POINTS = List.of("foot", "ankle", "kneel");
    private static final List<String> ARM_POINTS = List.of("hand", "palm");
    private static final List<String> SWITCHES = List.of("wall", "sideWall", "open");
    private static final List<String> LIMBS = List.of("legs", "rightLeg", "leftLeg", "arms", "rightArm", "leftArm");

    private final Problems problems;

    PoseFieldsReader(Problems problems) {
        this.problems = problems;
    }

    @SafeVarargs
    private static Map<String, Limits> ordered(Map.Entry<String, Limits>... entries) {
        Map<String, Limits> all = new LinkedHashMap<>();
        for (Map.Entry<String, Limits> entry : entries) {
            all.put(entry.getKey(), entry.getValue());
        }
        return all;
    }

    /// @param isVia whether the pose lies between others and says where
    PoseFields read(JsonValue.Fields object, FieldPath path, boolean isVia) {
        List<String> known = new ArrayList<>(isVia ? List.of("at") : List.of());
        known.addAll(ANCHORS);
        known.addAll(TRUNK.keySet());
        known.addAll(LIMBS);
        FieldReader fields = new FieldReader(object, path, known, problems);
        Map<String, Value> trunk = new LinkedHashMap<>();
        for (String anchor : ANCHORS) {
            point(fields, anchor, anchor.equals("hips") ? 1 : 2, anchor.equals("hips") ? 3 : 2, trunk);
        }
        numbers(fields, TRUNK, trunk);
        Map<String, Map<String, Value>> limbs = new LinkedHashMap<>();
        for (String limb : LIMBS) {
            Map<String, Value> values = limb(fields, limb);
            for (String side : sides(limb)) {
                limbs.computeIfAbsent(side, _ -> new LinkedHashMap<>()).putAll(values);
            }
        }
        limbs.values().removeIf(Map::isEmpty);
        return new PoseFields(object.at(), path, trunk, limbs);
    }

    private static List<String> sides(String limb) {
        return switch (limb) {
            case "legs" -> List.of("rightLeg", "leftLeg");
            case "arms" -> List.of("rightArm", "leftArm");
            default -> List.of(limb);
        };
    }

    private Map<String, Value> limb(FieldReader pose, String name) {
        JsonValue value = pose.value(name);
        Map<String, Value> values = new LinkedHashMap<>();
        if (value == null) {
            return values;
        }
        if (!(value instanceof JsonValue.Fields object)) {
            pose.wrongType(name, value, JsonType.OBJECT);
            return values;
        }
        boolean isLeg = name.toLowerCase(Locale.ROOT).contains("leg");
        Map<String, Limits> numbers = isLeg ? LEG : ARM;
        List<String> points = isLeg ? LEG_POINTS : ARM_POINTS;
        List<String> known = new ArrayList<>(points);
        known.addAll(List.of("on", "by"));
        known.addAll(numbers.keySet());
        known.addAll(isLeg ? List.of() : SWITCHES);
        FieldReader fields = new FieldReader(object, pose.path(name), known, problems);
        points.forEach(point -> point(fields, point, 1, 3, values));
        point(fields, "by", 3, 3, values);
        numbers(fields, numbers, values);
        part(fields, isLeg, values);
        if (!isLeg) {
            SWITCHES.forEach(word -> chosen(fields, word, values));
        }
        return values;
    }

    private static void point(FieldReader fields, String name, int fewest, int most, Map<String, Value> values) {
        double[] point = new NumberReader(fields).point(name, fewest, most, NumberReader.CENTIMETERS);
        JsonValue value = fields.value(name);
        if (point != null && value != null) {
            values.put(name, new Value(value.at(), fields.path(name), Arrays.stream(point).boxed().toList(), null));
        }
    }

    private static void numbers(FieldReader fields, Map<String, Limits> names, Map<String, Value> values) {
        names.forEach((name, limits) -> {
            Double number = new NumberReader(fields).number(name, limits);
            JsonValue value = fields.value(name);
            if (number != null && value != null) {
                values.put(name, new Value(value.at(), fields.path(name), List.of(number), null));
            }
        });
    }

    private static void part(FieldReader fields, boolean isLeg, Map<String, Value> values) {
        JsonValue value = fields.value("on");
        if (value == null) {
            return;
        }
        List<String> words = new ArrayList<>();
        for (BodyPart part : BodyPart.values()) {
            if (!isLeg || part.side() != null) {
                words.add(part.word());
            }
        }
        if (!(value instanceof JsonValue.Text text)) {
            fields.wrongType("on", value, JsonType.TEXT);
        } else if (!words.contains(text.value())) {
            fields.unknown("on", ProblemKind.UNKNOWN_WORD, text.value(), words);
        } else {
            values.put("on", new Value(value.at(), fields.path("on"), List.of(), text.value()));
        }
    }

    /// A field that is `true` or absent.
    private static void chosen(FieldReader fields, String name, Map<String, Value> values) {
        JsonValue value = fields.value(name);
        if (value == null) {
            return;
        }
        if (value instanceof JsonValue.BooleanValue truth && truth.value()) {
            values.put(name, new Value(value.at(), fields.path(name), List.of(), name));
        } else if (value instanceof JsonValue.BooleanValue) {
            fields.problem(name, ProblemKind.UNKNOWN_WORD, "false", List.of("true"));
        } else {
            fields.wrongType(name, value, JsonType.BOOLEAN);
        }
    }
}
