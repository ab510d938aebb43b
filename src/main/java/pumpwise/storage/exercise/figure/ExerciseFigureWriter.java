package pumpwise.storage.exercise.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pumpwise.figure.Figure;
import pumpwise.figure.Poses;
import pumpwise.figure.View;
import pumpwise.figure.pose.Pose;
import pumpwise.storage.json.JsonText;

/// Writes the figure of an exercise. All poses except the first contain only what differs from it.
public final class ExerciseFigureWriter {

    private static final String INDENT = "    ";

    private ExerciseFigureWriter() {}

    /// The JSON object of a figure, as the value of a top-level field.
    ///
    /// @param isTimed whether the exercise is measured in seconds; otherwise its tempo sets the time of a movement
    public static String text(Figure figure, boolean isTimed) {
        List<String> fields = new ArrayList<>();
        if (!figure.view().equals(View.SIDE)) {
            add(fields, "view", FigureJson.numbers(figure.view().round(), figure.view().above()));
        }
        if (!figure.props().isEmpty()) {
            add(fields, "props", list(figure.props().stream().map(prop -> FigureJson.object(PropWriter.fields(prop))).toList()));
        }
        switch (figure.poses()) {
            case Poses.Repetition repetition -> repetition(fields, repetition);
            case Poses.Cycle cycle -> cycle(fields, cycle);
        }
        if (figure.seconds() != null && isTimed) {
            add(fields, "seconds", FigureJson.number(figure.seconds()));
        }
        return fields.stream().collect(Collectors.joining(",\n", "{\n", "\n  }"));
    }

    private static void repetition(List<String> fields, Poses.Repetition repetition) {
        add(fields, "low", pose(repetition.low(), null, null));
        if (!repetition.between().isEmpty()) {
            add(
                    fields,
                    "via",
                    list(repetition.between().stream()
                            .map(via -> pose(via.pose(), repetition.low(), via.at()))
                            .toList()));
        }
        add(fields, "peak", pose(repetition.peak(), repetition.low(), null));
    }

    private static void cycle(List<String> fields, Poses.Cycle cycle) {
        List<String> poses = new ArrayList<>();
        Pose first = cycle.step().getFirst();
        for (int index = 0; index < cycle.step().size(); index++) {
            poses.add(pose(cycle.step().get(index), index == 0 ? null : first, null));
        }
        add(fields, "cycle", list(poses));
        if (cycle.isMirrored()) {
            add(fields, "mirror", "true");
        }
        if (cycle.isTravelling()) {
            add(fields, "travel", FigureJson.numbers(cycle.travelX(), cycle.travelZ()));
        }
    }

    private static String pose(Pose pose, @Nullable Pose first, @Nullable Double at) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (at != null) {
            fields.put("at", FigureJson.number(at));
        }
        fields.putAll(PoseWriter.fields(pose, first));
        return FigureJson.object(fields);
    }

    private static void add(List<String> fields, String name, String json) {
        fields.add(INDENT + JsonText.quote(name) + ": " + json);
    }

    /// Several elements, each on its own line.
    private static String list(List<String> elements) {
        return elements.size() == 1
                ? "[" + elements.getFirst() + "]"
                : elements.stream().collect(Collectors.joining(",\n" + INDENT + "  ", "[\n" + INDENT + "  ", "\n" + INDENT + "]"));
    }
}
