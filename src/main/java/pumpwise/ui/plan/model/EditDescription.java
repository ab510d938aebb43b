package pumpwise.ui.plan.model;

import java.util.List;
import pumpwise.words.Words;

/// What an edit changed, for the undo command.
///
/// @param key of its phrase in the words
/// @param arguments of the phrase, already in words
public record EditDescription(String key, List<Object> arguments) {

    public EditDescription {
        arguments = List.copyOf(arguments);
    }

    public static EditDescription of(String key, Object... arguments) {
        return new EditDescription(key, List.of(arguments));
    }

    /// The change in a few words: `rest of Barbell hip thrust 60-90 s`.
    String in(Words words) {
        return words.text(key, arguments.toArray());
    }
}
