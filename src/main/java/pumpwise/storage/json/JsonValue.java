package pumpwise.storage.json;

import java.util.List;
import pumpwise.storage.problem.JsonType;
import pumpwise.storage.problem.SourcePosition;

/// A JSON value with its position in the file, for messages.
public sealed interface JsonValue {

    /// The position of its first character.
    SourcePosition at();

    /// Its type.
    JsonType type();

    /// An object `{ ... }`, with its fields in order, including duplicates.
    record Fields(SourcePosition at, List<Field> fields) implements JsonValue {
        @Override
        public JsonType type() {
            return JsonType.OBJECT;
        }
    }

    /// An array `[ ... ]`.
    record Items(SourcePosition at, List<JsonValue> items) implements JsonValue {
        @Override
        public JsonType type() {
            return JsonType.LIST;
        }
    }

    /// A string `"..."`, without its quotes and escapes.
    record Text(SourcePosition at, String value) implements JsonValue {
        @Override
        public JsonType type() {
            return JsonType.TEXT;
        }
    }

    /// A number, as it is written in the file.
    record NumberValue(SourcePosition at, String literal) implements JsonValue {
        @Override
        public JsonType type() {
            return JsonType.NUMBER;
        }
    }

    /// `true` or `false`.
    record BooleanValue(SourcePosition at, boolean value) implements JsonValue {
        @Override
        public JsonType type() {
            return JsonType.BOOLEAN;
        }
    }

    /// `null`.
    record NullValue(SourcePosition at) implements JsonValue {
        @Override
        public JsonType type() {
            return JsonType.NULL;
        }
    }

    /// A value that is not read yet.
    ///
    /// @param json its text
    record Deferred(SourcePosition at, String json) implements JsonValue {
        @Override
        public JsonType type() {
            return JsonType.OBJECT;
        }
    }

    /// One field of an object.
    ///
    /// @param name its name
    /// @param at the position of the name
    /// @param value its value
    record Field(String name, SourcePosition at, JsonValue value) {}
}
