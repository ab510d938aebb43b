package pumpwise.storage.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import pumpwise.storage.file.FileText;
import pumpwise.storage.problem.Limits;
import pumpwise.storage.problem.Problem;
import pumpwise.storage.problem.ProblemKind;
import pumpwise.storage.problem.SourcePosition;
import pumpwise.storage.problem.UnreadableFileException;

/// Parses JSON files into [JsonValue]s. Only strict JSON is allowed: no comments, no trailing commas, one value per
/// file.
public final class JsonTree {

    /// Field names are not cached across files, because files are untrusted and chosen names could fill the cache. The
    /// parser's own limits are off, because the size of files is limited elsewhere and the depth is checked here.
    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Limits.MAX_DEPTH + 2)
                    .maxNameLength(Limits.MAX_FILE_BYTES)
                    .maxNumberLength(Limits.MAX_FILE_BYTES)
                    .maxStringLength(Limits.MAX_FILE_BYTES)
                    .build())
            .build();

    private final String file;
    private final String text;
    private final JsonParser parser;
    private final String deferred;
    private int values;

    private JsonTree(String file, String text, JsonParser parser, String deferred) {
        this.file = file;
        this.text = text;
        this.parser = parser;
        this.deferred = deferred;
    }

    /// The JSON value in the bytes of a file.
    ///
    /// @throws UnreadableFileException with the first syntax error
    public static JsonValue read(String file, byte[] bytes) throws UnreadableFileException {
        return readDeferring(file, bytes, "");
    }

    /// The JSON value in the bytes of a file, in which an object of this name at the top is a [JsonValue.Deferred].
    ///
    /// @throws UnreadableFileException with the first thing that is not JSON
    public static JsonValue readDeferring(String file, byte[] bytes, String name) throws UnreadableFileException {
        String text = FileText.decode(file, bytes);
        if (text.isBlank()) {
            throw new UnreadableFileException(Problem.at(file, new SourcePosition(1, 1), ProblemKind.EMPTY_FILE));
        }
        try (JsonParser parser = JSON.createParser(text)) {
            JsonTree tree = new JsonTree(file, text, parser, name);
            parser.nextToken();
            JsonValue root = tree.value(0);
            if (parser.nextToken() != null) {
                throw tree.problem(ProblemKind.TRAILING_CONTENT);
            }
            return root;
        } catch (IOException e) {
            throw new UnreadableFileException(JsonErrorClassifier.of(file, text, e));
        }
    }

    private JsonValue value(int depth) throws IOException, UnreadableFileException {
        if (depth > Limits.MAX_DEPTH) {
            throw problem(ProblemKind.TOO_DEEP, Limits.MAX_DEPTH);
        }
        if (++values > Limits.MAX_VALUES) {
            throw problem(ProblemKind.TOO_MANY_VALUES, Limits.MAX_VALUES);
        }
        SourcePosition at = position();
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(at, depth);
            case START_ARRAY -> list(at, depth);
            case VALUE_STRING -> new JsonValue.Text(at, parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonValue.NumberValue(at, parser.getText());
            case VALUE_TRUE -> new JsonValue.BooleanValue(at, true);
            case VALUE_FALSE -> new JsonValue.BooleanValue(at, false);
            case VALUE_NULL -> new JsonValue.NullValue(at);
            default -> throw new IllegalStateException("no value begins with " + parser.currentToken());
        };
    }

    private JsonValue object(SourcePosition at, int depth) throws IOException, UnreadableFileException {
        List<JsonValue.Field> fields = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            SourcePosition nameAt = position();
            boolean isObject = parser.nextToken() == JsonToken.START_OBJECT;
            boolean isDeferred = isObject && depth == 0 && name.equals(deferred);
            fields.add(new JsonValue.Field(name, nameAt, isDeferred ? skipped() : value(depth + 1)));
        }
        return new JsonValue.Fields(at, fields);
    }

    private JsonValue skipped() throws IOException {
        SourcePosition at = position();
        int from = Math.toIntExact(parser.currentTokenLocation().getCharOffset());
        parser.skipChildren();
        return new JsonValue.Deferred(at, text.substring(from, Math.toIntExact(parser.currentLocation().getCharOffset())));
    }

    private JsonValue list(SourcePosition at, int depth) throws IOException, UnreadableFileException {
        List<JsonValue> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(depth + 1));
        }
        return new JsonValue.Items(at, items);
    }

    private SourcePosition position() {
        JsonLocation location = parser.currentTokenLocation();
        return new SourcePosition(location.getLineNr(), location.getColumnNr());
    }

    private UnreadableFileException problem(ProblemKind kind, Object... arguments) {
        return new UnreadableFileException(Problem.at(file, position(), kind, arguments));
    }
}
