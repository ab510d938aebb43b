package pumpwise.storage.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads and writes trees of JSON nodes. An `ObjectMapper` does the same, but loads 300 classes for it, which every session
/// would keep in memory.
public final class JsonNodes {

    private static final JsonFactory JSON = new JsonFactory();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private JsonNodes() {}

    /// An object without fields.
    public static ObjectNode object() {
        return NODES.objectNode();
    }

    /// The object that a text begins with; empty if it does not begin with one. What follows it is ignored.
    public static Optional<ObjectNode> first(String text) {
        return read(text, false);
    }

    /// The object that a text is; empty if it is anything else.
    public static Optional<ObjectNode> only(String text) {
        return read(text, true);
    }

    private static Optional<ObjectNode> read(String text, boolean isAll) {
        try (JsonParser parser = JSON.createParser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            ObjectNode object = object(parser);
            return isAll && parser.nextToken() != null ? Optional.empty() : Optional.of(object);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static ObjectNode object(JsonParser parser) throws IOException {
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String field = parser.currentName();
            parser.nextToken();
            object.set(field, value(parser));
        }
        return object;
    }

    private static ArrayNode array(JsonParser parser) throws IOException {
        ArrayNode array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(parser));
        }
        return array;
    }

    private static JsonNode value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> NODES.textNode(parser.getText());
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case VALUE_NUMBER_INT -> switch (parser.getNumberType()) {
                case INT -> NODES.numberNode(parser.getIntValue());
                case LONG -> NODES.numberNode(parser.getLongValue());
                default -> NODES.numberNode(parser.getBigIntegerValue());
            };
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDoubleValue());
            default -> NODES.nullNode();
        };
    }

    /// The tree in lines with indentation.
    public static String indented(JsonNode tree) {
        return write(tree, out -> out.setPrettyPrinter(new DefaultPrettyPrinter()));
    }

    /// The tree in one line.
    public static String line(JsonNode tree) {
        return write(tree, _ -> {});
    }

    /// The tree as a writer with other settings writes it.
    ///
    /// @param settings sets the layout or what is escaped
    public static String write(JsonNode tree, Consumer<JsonGenerator> settings) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(text)) {
            settings.accept(out);
            add(tree, out);
        } catch (IOException e) {
            throw new IllegalStateException("a tree can always be written", e);
        }
        return text.toString();
    }

    private static void add(JsonNode node, JsonGenerator out) throws IOException {
        switch (node.getNodeType()) {
            case OBJECT -> {
                out.writeStartObject();
                for (var field : node.properties()) {
                    out.writeFieldName(field.getKey());
                    add(field.getValue(), out);
                }
                out.writeEndObject();
            }
            case ARRAY -> {
                out.writeStartArray();
                for (JsonNode element : node) {
                    add(element, out);
                }
                out.writeEndArray();
            }
            case STRING -> out.writeString(node.textValue());
            case BOOLEAN -> out.writeBoolean(node.booleanValue());
            case NUMBER -> addNumber(node, out);
            default -> out.writeNull();
        }
    }

    private static void addNumber(JsonNode number, JsonGenerator out) throws IOException {
        if (number.isBigInteger()) {
            out.writeNumber(number.bigIntegerValue());
        } else if (number.isBigDecimal()) {
            out.writeNumber(number.decimalValue());
        } else if (number.isIntegralNumber()) {
            out.writeNumber(number.longValue());
        } else {
            out.writeNumber(number.doubleValue());
        }
    }
}
