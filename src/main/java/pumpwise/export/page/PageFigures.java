package pumpwise.export.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.figure.ExerciseSubject;
import pumpwise.figure.drawing.FigureDrawing;
import pumpwise.figure.drawing.Subject;
import pumpwise.figure.motion.Moment;
import pumpwise.routine.Routine;
import pumpwise.session.plan.Phase;

/// The figures of a page. The still ones are part of the page; the frames that move are compressed, because they are much
/// larger and only the script needs them.
final class PageFigures {

    private final Map<String, Integer> indexes = new LinkedHashMap<>();
    private final ArrayNode motions = JsonNodeFactory.instance.arrayNode();
    private final ArrayNode frames = JsonNodeFactory.instance.arrayNode();
    private final TintStyles styles = new TintStyles();
    private final FigureSvg svg = new FigureSvg(styles);
    private final Map<Integer, String> stills = new LinkedHashMap<>();

    /// The figures of all exercises of a routine that have one.
    PageFigures(Routine routine, Catalog catalog) {
        for (Routine.Item item : routine.items()) {
            Exercise exercise = catalog.find(item.prescription().exercise()).orElse(null);
            Subject subject = exercise == null ? null : ExerciseSubject.of(exercise).orElse(null);
            if (exercise != null && subject != null && !indexes.containsKey(exercise.id())) {
                add(exercise, subject);
            }
        }
    }

    private void add(Exercise exercise, Subject subject) {
        int index = indexes.size();
        indexes.put(exercise.id(), index);
        FigureFrames movement = FigureFrames.of(exercise, subject);
        FigureDrawing drawing = new FigureDrawing(subject);
        ArrayNode drawn = frames.addArray();
        for (Moment moment : movement.frames()) {
            drawn.add(svg.write(drawing, moment));
        }
        String still = svg.write(drawing, movement.frames().get(movement.still()));
        stills.put(index, "<svg class=\"figure\" data-figure=\"" + index + "\" viewBox=\"" + FigureSvg.viewBox(drawing)
                + "\" aria-hidden=\"true\"><g id=\"s" + index + "\">" + still + "</g></svg>");
        motions.add(motion(movement));
    }

    private static ObjectNode motion(FigureFrames movement) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("still", movement.still()).put("stepsPerLap", movement.stepsPerLap()).put("mirrored", movement.mirrored());
        movement.phases().forEach((phase, list) -> add(list, node.putArray(word(phase))));
        add(movement.lap(), node.putArray("lap"));
        FigureFrames.Timed timed = movement.timed();
        node.put("timedMillis", timed.millis()).put("timedRepeats", timed.isRepeated());
        add(timed.frames(), node.putArray("timed"));
        return node;
    }

    private static void add(List<Integer> numbers, ArrayNode array) {
        numbers.forEach(array::add);
    }

    /// The name of a phase in the page.
    static String word(Phase phase) {
        return switch (phase) {
            case LIFT -> "lift";
            case HOLD -> "hold";
            case LOWER -> "lower";
            case STEP -> "step";
        };
    }

    /// The index of the figure of an exercise; null for none.
    @Nullable Integer index(String exercise) {
        return indexes.get(exercise);
    }

    /// The still figure of an exercise as an SVG element, which refers to the first one from the second time on; empty for
    /// none.
    String still(String exercise) {
        Integer index = indexes.get(exercise);
        String still = index == null ? null : stills.get(index);
        if (index == null || still == null) {
            return "";
        }
        stills.put(index, still.substring(0, still.indexOf('>') + 1) + "<use href=\"#s" + index + "\"/></svg>");
        return still;
    }

    /// How each figure moves.
    ArrayNode motions() {
        return motions;
    }

    /// The frames of all figures: JSON, compressed, as Base64.
    String compressed() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(frames.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("memory can always be written", e);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    /// The colors of the figures.
    TintStyles styles() {
        return styles;
    }
}
