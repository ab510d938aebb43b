package pumpwise.routine;

import java.util.List;
import java.util.regex.Pattern;
import pumpwise.catalog.Worded;

/// The kinds of values that an item of a routine can have. Each has examples of how to write it, for messages about a
/// value that cannot be read.
public enum ValueKind implements Worded {
    SETS("sets", Form.COUNT, "sets?|rounds?"),
    REPS("reps", Form.COUNT, "reps?|repetitions?"),
    STEPS("steps", Form.COUNT, "steps?"),
    TIME("time", Form.TIME, ""),
    HOLD("hold", Form.TIME, ""),
    REST("rest", Form.TIME, ""),
    SWITCH_REST("switchRest", Form.TIME, ""),
    TEMPO("tempo", Form.TEMPO, ""),
    LOAD("load", Form.LOAD, "");

    /// The form of a value.
    public enum Form {
        /// A whole number or a range of them.
        COUNT,
        /// A time or a range of times.
        TIME,
        /// The two phases of a rep.
        TEMPO,
        /// A weight, a band, or words.
        LOAD
    }

    private final String word;
    private final Form form;
    private final Pattern countedIn;

    ValueKind(String word, Form form, String countedIn) {
        this.word = word;
        this.form = form;
        this.countedIn = Pattern.compile("(?<=\\d) ?(?:" + countedIn + ")$");
    }

    /// The name of the field in files.
    @Override
    public String word() {
        return word;
    }

    /// The form of the value.
    public Form form() {
        return form;
    }

    /// A few good ways to write the value, the simplest first.
    public List<String> examples() {
        return switch (this) {
            case SETS -> List.of("3", "3-4");
            case REPS, STEPS -> List.of("12", "15-20");
            case TIME -> List.of("30 s", "30-45 s", "5 min");
            case HOLD -> List.of("1 s", "1-2 s");
            case REST -> List.of("60 s", "60-90 s", "1:30");
            case SWITCH_REST -> List.of("30 s", "30-45 s", "1:30");
            case TEMPO -> List.of("lower 2 s, lift 1 s");
            case LOAD -> List.of("40 kg", "2 x 20 kg", "green band");
        };
    }

    /// Plain text without a unit such as `sets` at its end.
    String withoutUnit(String plain) {
        return countedIn.matcher(plain).replaceFirst("");
    }
}
