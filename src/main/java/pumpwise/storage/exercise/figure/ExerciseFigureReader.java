package pumpwise.storage.exercise.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Unit;
import pumpwise.figure.Figure;
import pumpwise.figure.FigureCheck;
import pumpwise.figure.Poses;
import pumpwise.figure.View;
import pumpwise.figure.pose.Arm;
import pumpwise.figure.pose.Pose;
import pumpwise.figure.prop.Prop;
import pumpwise.storage.exercise.figure.NumberReader.Limits;
import pumpwise.storage.json.FieldReader;
import pumpwise.storage.json.JsonValue;
import pumpwise.storage.problem.FieldPath;
import pumpwise.storage.problem.JsonType;
import pumpwise.storage.problem.ProblemKind;
import pumpwise.storage.problem.Problems;

/// Reads the figure of an exercise, and rejects poses that no body can take.
public final class ExerciseFigureReader {

    private static final List<String> FIELDS =
            List.of("view", "props", "low", "via", "peak", "cycle", "mirror", "travel", "seconds");
    private static final Limits SHARE = new Limits(0.01, 0.99);
    private static final Limits SECONDS = new Limits(0.2, 10);

    private final Problems problems;
    private final FieldReader fields;
    private final PoseFieldsReader poses;
    private final PoseReader reader;
    private final int before;

    private ExerciseFigureReader(JsonValue.Fields object, FieldPath path, Problems problems) {
        this.problems = problems;
        before = problems.count();
        fields = new FieldReader(object, path, FIELDS, problems);
        poses = new PoseFieldsReader(problems);
        reader = new PoseReader(problems);
    }

    /// The figure in an object; null if there are problems.
    ///
    /// @param path the field that contains it
    /// @param unit of the exercise; null if it is invalid
    public static @Nullable Figure read(JsonValue.Fields object, FieldPath path, @Nullable Unit unit, Problems problems) {
        int before = problems.count();
        Figure figure = new ExerciseFigureReader(object, path, problems).figure(unit);
        if (figure == null || problems.count() > before) {
            return null;
        }
        for (FigureCheck.Part part : FigureCheck.outOfReach(figure)) {
            problems.add(object.at(), null, path, ProblemKind.POSE_OUT_OF_REACH, part.field());
        }
        return problems.count() > before ? null : figure;
    }

    private @Nullable Figure figure(@Nullable Unit unit) {
        List<Prop> props = props();
        View view = view();
        NumberReader numbers = new NumberReader(fields);
        Double seconds = numbers.number("seconds", SECONDS);
        JsonValue.Field given = fields.field("seconds");
        if (given != null && unit != null && unit != Unit.SECONDS) {
            fields.problem(given, ProblemKind.ONLY_WITH_UNIT, Unit.SECONDS.word());
        }
        boolean isCycle = fields.value("cycle") != null;
        boolean isRepetition = fields.value("low") != null || fields.value("peak") != null;
        if (isCycle == isRepetition) {
            fields.problem(ProblemKind.POSE_ENDS);
            return null;
        }
        Poses movement = isCycle ? cycle(numbers) : repetition();
        return movement == null ? null : new Figure(view, props, movement, seconds);
    }

    private View view() {
        double[] view = new NumberReader(fields).point("view", 2, 2, new Limits(-180, 180));
        if (view != null && (view[1] < 0 || view[1] > 40)) {
            fields.problem("view", ProblemKind.OUT_OF_RANGE, FigureJson.number(view[1]), new Limits(0, 40).toString());
        }
        return view == null ? View.SIDE : new View(view[0], view[1]);
    }

    private List<Prop> props() {
        List<Prop> props = new ArrayList<>();
        each("props", Figure.MAX_PROPS, (object, path) -> {
            Prop prop = PropReader.read(object, path, problems);
            if (prop != null) {
                props.add(prop);
            }
        });
        return props;
    }

    @FunctionalInterface
    private interface Element {
        void read(JsonValue.Fields object, FieldPath path);
    }

    /// Reads each object of a list.
    private void each(String name, int most, Element element) {
        List<JsonValue> items = fields.list(name);
        if (items.size() > most) {
            fields.problem(name, ProblemKind.TOO_MANY, most);
        }
        for (int index = 0; index < Math.min(most, items.size()); index++) {
            FieldPath path = fields.path(name).element(index + 1);
            if (items.get(index) instanceof JsonValue.Fields object) {
                element.read(object, path);
            } else {
                fields.wrongType(path, items.get(index), JsonType.OBJECT);
            }
        }
    }

    private @Nullable Poses repetition() {
        for (String name : List.of("mirror", "travel")) {
            JsonValue.Field field = fields.field(name);
            if (field != null) {
                fields.problem(field, ProblemKind.POSE_NOT_WITH, "low");
            }
        }
        PoseFields low = whole("low");
        PoseFields peak = whole("peak");
        List<Poses.Via> between = new ArrayList<>();
        List<PoseFields> given = new ArrayList<>();
        List<Double> heights = new ArrayList<>();
        each("via", Figure.MAX_POSES, (object, path) -> {
            FieldReader via = new FieldReader(object, path, object.fields().stream().map(JsonValue.Field::name).toList(), problems);
            via.required("at");
            Double at = new NumberReader(via).number("at", SHARE);
            if (at != null && !heights.isEmpty() && at <= heights.getLast()) {
                via.problem("at", ProblemKind.POSE_ORDER);
            }
            heights.add(at == null ? 1.0 : at);
            given.add(poses.read(object, path, true));
        });
        if (low == null || peak == null) {
            return null;
        }
        List<PoseFields> all = new ArrayList<>(List.of(low));
        given.forEach(pose -> all.add(pose.over(low)));
        all.add(peak.over(low));
        List<Pose> read = alike(all);
        if (read.isEmpty()) {
            return null;
        }
        for (int index = 0; index < heights.size(); index++) {
            between.add(new Poses.Via(heights.get(index), read.get(index + 1)));
        }
        return new Poses.Repetition(read.getFirst(), between, read.getLast());
    }

    private @Nullable PoseFields whole(String name) {
        JsonValue value = fields.required(name);
        if (value != null && !(value instanceof JsonValue.Fields)) {
            fields.wrongType(name, value, JsonType.OBJECT);
        }
        return value instanceof JsonValue.Fields object ? poses.read(object, fields.path(name), false) : null;
    }

    private @Nullable Poses cycle(NumberReader numbers) {
        JsonValue.Field via = fields.field("via");
        if (via != null) {
            fields.problem(via, ProblemKind.POSE_NOT_WITH, "cycle");
        }
        if (fields.value("cycle") instanceof JsonValue.Items items && items.items().isEmpty()) {
            fields.problem("cycle", ProblemKind.EMPTY_LIST);
        }
        List<PoseFields> all = new ArrayList<>();
        each("cycle", Figure.MAX_POSES, (object, path) -> {
            PoseFields pose = poses.read(object, path, false);
            all.add(all.isEmpty() ? pose : pose.over(all.getFirst()));
        });
        double[] travel = numbers.point("travel", 2, 2, NumberReader.CENTIMETERS);
        JsonValue mirror = fields.value("mirror");
        if (mirror instanceof JsonValue.BooleanValue truth && !truth.value()) {
            fields.problem("mirror", ProblemKind.UNKNOWN_WORD, "false", List.of("true"));
        } else if (mirror != null && !(mirror instanceof JsonValue.BooleanValue)) {
            fields.wrongType("mirror", mirror, JsonType.BOOLEAN);
        }
        List<Pose> read = alike(all);
        if (read.isEmpty()) {
            return null;
        }
        if (mirror != null && !isLike(read.getFirst(), read.getFirst().mirrored())) {
            fields.problem("mirror", ProblemKind.POSE_OTHER_FORM);
            return null;
        }
        return new Poses.Cycle(read, mirror != null, travel == null ? 0 : travel[0], travel == null ? 0 : travel[1]);
    }

    /// The poses, if all are valid and of the same form, so that they can be interpolated; otherwise none.
    private List<Pose> alike(List<PoseFields> all) {
        // The others inherit the fields of the first one, together with its problems.
        if (all.isEmpty() || problems.count() > before || reader.pose(all.getFirst()) == null) {
            return List.of();
        }
        List<Pose> read = all.stream().map(reader::pose).filter(Objects::nonNull).toList();
        if (read.size() < all.size()) {
            return List.of();
        }
        boolean isGood = true;
        for (int index = 1; index < read.size(); index++) {
            if (!isLike(read.getFirst(), read.get(index))) {
                problems.add(all.get(index).at(), null, all.get(index).path(), ProblemKind.POSE_OTHER_FORM);
                isGood = false;
            }
        }
        return isGood ? read : List.of();
    }

    private static boolean isLike(Pose one, Pose other) {
        return one.anchor().isLike(other.anchor())
                && one.rightLeg().isLike(other.rightLeg())
                && one.leftLeg().isLike(other.leftLeg())
                && isLike(one, other, Pose::rightArm)
                && isLike(one, other, Pose::leftArm);
    }

    private static boolean isLike(Pose one, Pose other, Function<Pose, Arm> arm) {
        return arm.apply(one).isLike(arm.apply(other));
    }
}
