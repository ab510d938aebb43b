package pumpwise.routine.notes;

import java.util.Arrays;
import java.util.Optional;

/// The labels of lines in a note that hold a value, such as `Hold: 2 s`.
enum NoteLabel {
    SETS("Sets"),
    TIME("Time"),
    /// The time of an exercise in a format that can only count its reps there.
    TIME_FOR_REPS("Seconds instead of reps"),
    REST("Rest"),
    HOLD("Hold"),
    TEMPO("Tempo"),
    SWITCH_REST("Rest between sides"),
    CUE("Cue"),
    NOTE("Note"),
    LOAD("Load"),
    /// The id of an exercise that its name does not identify.
    EXERCISE("Exercise");

    private final String word;

    NoteLabel(String word) {
        this.word = word;
    }

    /// A line with a value.
    String line(String value) {
        return word + ": " + value;
    }

    /// The value in a line with this label.
    Optional<String> value(String line) {
        int colon = line.indexOf(':');
        return colon > 0 && line.substring(0, colon).strip().equalsIgnoreCase(word)
                ? Optional.of(line.substring(colon + 1).strip())
                : Optional.empty();
    }

    /// The label of a line.
    static Optional<NoteLabel> of(String line) {
        return Arrays.stream(values()).filter(label -> label.value(line).isPresent()).findFirst();
    }
}
