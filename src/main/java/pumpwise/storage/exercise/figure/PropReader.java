package pumpwise.storage.exercise.figure;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pumpwise.figure.prop.Prop;
import pumpwise.figure.prop.Prop.Axis;
import pumpwise.figure.prop.Prop.Option;
import pumpwise.storage.exercise.figure.NumberReader.Limits;
import pumpwise.storage.json.FieldReader;
import pumpwise.storage.json.JsonValue;
import pumpwise.storage.problem.FieldPath;
import pumpwise.storage.problem.JsonType;
import pumpwise.storage.problem.ProblemKind;
import pumpwise.storage.problem.Problems;

/// Reads the equipment of a figure. Each kind has fields of its own.
final class PropReader {

    /// The kinds, each with its fields.
    static final Map<String, List<String>> KINDS = Map.ofEntries(
            Map.entry("bench", List.of("kind", "x", "top", "wide", "long", "along")),
            Map.entry("box", List.of("kind", "x", "z", "top", "long", "wide")),
            Map.entry("wall", List.of("kind", "x", "z")),
            Map.entry("cushion", List.of("kind", "x", "z", "top")),
            Map.entry("barbell", List.of("kind", "on", "rack")),
            Map.entry("dumbbell", List.of("kind", "on", "along")),
            Map.entry("kettlebell", List.of("kind", "on")),
            Map.entry("band", List.of("kind", "on")),
            Map.entry("loop-band", List.of("kind")),
            Map.entry("cable", List.of("kind", "at", "pulley", "stands", "to")),
            Map.entry("hyperextension-bench", List.of("kind", "angle")),
            Map.entry("thrust-machine", List.of("kind")),
            Map.entry("abduction-machine", List.of("kind", "seat", "back")),
            Map.entry("kickback-machine", List.of("kind", "x", "foot")),
            Map.entry("leg-press", List.of("kind", "angle")));

    private static final Limits SIZE = new Limits(1, 250);
    private static final Limits ANGLE = new Limits(0, 90);

    private final FieldReader fields;
    private final NumberReader numbers;

    private PropReader(JsonValue.Fields object, FieldPath path, List<String> known, Problems problems) {
        fields = new FieldReader(object, path, known, problems);
        numbers = new NumberReader(fields);
    }

    static @Nullable Prop read(JsonValue.Fields object, FieldPath path, Problems problems) {
        List<String> all = object.fields().stream().map(JsonValue.Field::name).toList();
        FieldReader kinds = new FieldReader(object, path, all, problems);
        JsonValue kind = kinds.required("kind");
        if (kind == null) {
            return null;
        }
        if (!(kind instanceof JsonValue.Text text)) {
            kinds.wrongType("kind", kind, JsonType.TEXT);
            return null;
        }
        List<String> known = KINDS.get(text.value());
        if (known == null) {
            kinds.unknown("kind", ProblemKind.UNKNOWN_WORD, text.value(), KINDS.keySet().stream().sorted().toList());
            return null;
        }
        int before = problems.count();
        Prop prop = new PropReader(object, path, known, problems).prop(text.value());
        return problems.count() > before ? null : prop;
    }

    private @Nullable Prop prop(String kind) {
        return switch (kind) {
            case "bench" -> new Prop.Bench(
                    needed("x"), size("top", Prop.Bench.TOP), size("wide", Prop.Bench.WIDE), size("long", Prop.Bench.LONG),
                    word("along", Axis.class, Axis.Z, List.of(Axis.X, Axis.Z)));
            case "box" -> new Prop.Box(
                    needed("x"), place("z"), neededSize("top"), size("long", Prop.Box.LONG), size("wide", Prop.Box.WIDE));
            case "wall" -> wall();
            case "cushion" -> new Prop.Cushion(needed("x"), place("z"), neededSize("top"));
            case "barbell" -> new Prop.Barbell(
                    word("on", Prop.Held.class, null, List.of(Prop.Held.HANDS, Prop.Held.LAP)), chosen("rack"));
            case "dumbbell" -> new Prop.Dumbbell(
                    word("on", Prop.Held.class, null, List.of(Prop.Held.values())), word("along", Axis.class, null, List.of(Axis.values())));
            case "kettlebell" -> {
                word("on", Prop.Held.class, null, List.of(Prop.Held.HANDS));
                yield new Prop.Kettlebell();
            }
            case "band" -> new Prop.Band(word("on", Prop.Around.class, null, List.of(Prop.Around.values())));
            case "loop-band" -> new Prop.LoopBand();
            case "cable" -> cable();
            case "hyperextension-bench" ->
                new Prop.HyperextensionBench(numbers.number("angle", ANGLE, Prop.HyperextensionBench.ANGLE));
            case "thrust-machine" -> new Prop.ThrustMachine();
            case "abduction-machine" -> new Prop.AbductionMachine(
                    neededSize("seat"), numbers.number("back", ANGLE, Prop.AbductionMachine.BACK));
            case "kickback-machine" -> new Prop.KickbackMachine(needed("x"), chosen("foot"));
            default -> new Prop.LegPress(numbers.number("angle", ANGLE, Prop.LegPress.ANGLE));
        };
    }

    private Prop wall() {
        Double x = numbers.number("x", NumberReader.CENTIMETERS);
        Double z = numbers.number("z", NumberReader.CENTIMETERS);
        if ((fields.value("x") == null) == (fields.value("z") == null)) {
            fields.problem(ProblemKind.POSE_WALL);
        }
        return x == null ? new Prop.Wall(Axis.Z, z == null ? 0 : z) : new Prop.Wall(Axis.X, x);
    }

    private Prop cable() {
        fields.required("at");
        double[] at = numbers.point("at", 2, 2, NumberReader.CENTIMETERS);
        return new Prop.Cable(
                at == null ? 0 : at[0], at == null ? 0 : at[1],
                word("stands", Prop.Direction.class, Prop.Direction.FRONT, List.of(Prop.Direction.values())),
                size("pulley", Prop.Cable.PULLEY),
                word("to", Prop.CableEnd.class, null, List.of(Prop.CableEnd.values())));
    }

    private double needed(String name) {
        fields.required(name);
        return place(name);
    }

    private double place(String name) {
        return numbers.number(name, NumberReader.CENTIMETERS, 0);
    }

    private double neededSize(String name) {
        fields.required(name);
        return size(name, 1);
    }

    private double size(String name, double usual) {
        return numbers.number(name, SIZE, usual);
    }

    /// A field that is `true` or absent.
    private boolean chosen(String name) {
        JsonValue value = fields.value(name);
        if (value instanceof JsonValue.BooleanValue truth && !truth.value()) {
            fields.problem(name, ProblemKind.UNKNOWN_WORD, "false", List.of("true"));
        } else if (value != null && !(value instanceof JsonValue.BooleanValue)) {
            fields.wrongType(name, value, JsonType.BOOLEAN);
        }
        return value != null;
    }

    /// One of a few words.
    ///
    /// @param usual where it is missing; null if it is required
    private <E extends Enum<E> & Option> E word(String name, Class<E> type, @Nullable E usual, List<E> allowed) {
        JsonValue value = usual == null ? fields.required(name) : fields.value(name);
        E fallback = usual == null ? allowed.getFirst() : usual;
        if (value == null) {
            return fallback;
        }
        if (!(value instanceof JsonValue.Text text)) {
            fields.wrongType(name, value, JsonType.TEXT);
            return fallback;
        }
        E found = Option.find(type, text.value());
        if (found == null || !allowed.contains(found)) {
            fields.unknown(name, ProblemKind.UNKNOWN_WORD, text.value(), allowed.stream().map(Option::word).toList());
            return fallback;
        }
        return found;
    }
}
