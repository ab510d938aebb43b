package pumpwise.ui.plan.model;

import java.util.List;
import pumpwise.words.Words;

/// The description of an edit for undo and redo.
///
/// @param key of its text
/// @param arguments of the text, already formatted
public record EditDescription(String key, List<Object> arguments) {

    public EditDescription {
        arguments = List.copyOf(arguments);
    }

    public static EditDescription of(String key, Object... arguments) {
        return new EditDescription(key, List.of(arguments));
    }

    /// The description: `rest of Barbell hip thrust 60-90 s`.
    String in(Words words) {
        return words.text(key, arguments.toArray());
    }
}
