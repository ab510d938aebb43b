package pumpwise.storage;

import java.util.List;

/// A JSON value that knows where it stands, so that whatever is found wrong with it later can be pointed at.
sealed interface Node {

    /// Where it begins.
    Mark at();

    /// What it is.
    Shape shape();

    /// `{ ... }`, with its fields in order, duplicates included.
    record Fields(Mark at, List<Field> fields) implements Node {
        @Override
        public Shape shape() {
            return Shape.OBJECT;
        }
    }

    /// `[ ... ]`.
    record Items(Mark at, List<Node> items) implements Node {
        @Override
        public Shape shape() {
            return Shape.LIST;
        }
    }

    /// `"..."`, without its quotes and escapes.
    record Text(Mark at, String value) implements Node {
        @Override
        public Shape shape() {
            return Shape.TEXT;
        }
    }

    /// A number as it is written.
    record Numeral(Mark at, String literal) implements Node {
        @Override
        public Shape shape() {
            return Shape.NUMBER;
        }
    }

    /// `true` or `false`.
    record Truth(Mark at, boolean value) implements Node {
        @Override
        public Shape shape() {
            return Shape.TRUTH;
        }
    }

    /// `null`.
    record Nothing(Mark at) implements Node {
        @Override
        public Shape shape() {
            return Shape.NOTHING;
        }
    }

    /// One field of an object.
    ///
    /// @param name of the field
    /// @param at where the name begins
    /// @param value of the field
    record Field(String name, Mark at, Node value) {}
}
