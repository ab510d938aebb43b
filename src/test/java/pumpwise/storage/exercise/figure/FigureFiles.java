package pumpwise.storage.exercise.figure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import pumpwise.figure.Figure;
import pumpwise.storage.json.JsonTree;
import pumpwise.storage.json.JsonValue;
import pumpwise.storage.problem.FieldPath;
import pumpwise.storage.problem.Problems;
import pumpwise.storage.problem.UnreadableFileException;

/// Figures from text.
final class FigureFiles {

    private FigureFiles() {}

    static JsonNode resource(String name) throws IOException {
        try (InputStream in = FigureFiles.class.getResourceAsStream("/pumpwise/figure/" + name)) {
            return new ObjectMapper().readTree(Objects.requireNonNull(in, name));
        }
    }

    static Figure figure(String json) throws UnreadableFileException {
        Problems problems = new Problems("figure");
        JsonValue value = JsonTree.read("figure", json.getBytes(StandardCharsets.UTF_8));
        Figure figure = ExerciseFigureReader.read((JsonValue.Fields) value, FieldPath.NONE, null, problems);
        problems.throwIfAny();
        return Objects.requireNonNull(figure);
    }
}
