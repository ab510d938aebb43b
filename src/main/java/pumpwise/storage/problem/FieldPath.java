package pumpwise.storage.problem;

import org.jspecify.annotations.Nullable;

/// The path of a field in a file.
///
/// @param parent the field that contains it; null at the top level
/// @param name of the field, as in the file; empty for the file or object itself
/// @param element from 1, for an element of a list; 0 for the whole field
public record FieldPath(@Nullable FieldPath parent, String name, int element) {

    /// No field in particular.
    public static final FieldPath NONE = new FieldPath(null, "", 0);

    /// A field at the top level.
    public static FieldPath of(String name) {
        return name.isEmpty() ? NONE : new FieldPath(null, name, 0);
    }

    /// A field of this one.
    public FieldPath field(String child) {
        return new FieldPath(name.isEmpty() ? null : this, child, 0);
    }

    /// An element of this field, which is a list.
    ///
    /// @param number from 1
    public FieldPath element(int number) {
        return new FieldPath(parent, name, number);
    }

    /// The form for messages: `tempo, lower` or `cues 2`.
    @Override
    public String toString() {
        String own = element == 0 ? name : name + " " + element;
        return parent == null ? own : parent + ", " + own;
    }
}
