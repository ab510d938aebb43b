package pumpwise.routine;

import java.util.List;
import java.util.regex.Pattern;
import pumpwise.catalog.Worded;

/// The figures that an item of a routine can have. Each knows how it is best written, for messages about one that
/// cannot be read.
public enum FigureKind implements Worded {
    SETS("sets", Form.COUNT, "sets?|rounds?", "3", "3-4"),
    REPS("reps", Form.COUNT, "reps?|repetitions?", "12", "15-20"),
    STEPS("steps", Form.COUNT, "steps?", "12", "15-20"),
    TIME("time", Form.TIME, "", "30 s", "30-45 s", "5 min"),
    HOLD("hold", Form.TIME, "", "1 s", "1-2 s"),
    REST("rest", Form.TIME, "", "60 s", "60-90 s", "1:30"),
    SWITCH_REST("switchRest", Form.TIME, "", "30 s", "30-45 s", "1:30"),
    TEMPO("tempo", Form.TEMPO, "", "lower 2 s, lift 1 s"),
    LOAD("load", Form.LOAD, "", "40 kg", "2 x 20 kg", "green band");

    /// What kinds of figures have in common.
    public enum Form {
        /// A whole number or a range of them.
        COUNT,
        /// A time or a range of times.
        TIME,
        /// The two phases of a repetition.
        TEMPO,
        /// A weight, a band, or words.
        LOAD
    }

    private final String word;
    private final Form form;
    private final Pattern countedIn;
    private final List<String> examples;

    FigureKind(String word, Form form, String countedIn, String... examples) {
        this.word = word;
        this.form = form;
        this.countedIn = Pattern.compile("(?<=\\d) ?(?:" + countedIn + ")$");
        this.examples = List.of(examples);
    }

    /// What it is called in files.
    @Override
    public String word() {
        return word;
    }

    /// How it is written.
    public Form form() {
        return form;
    }

    /// A few good ways to write it, the simplest first.
    public List<String> examples() {
        return examples;
    }

    /// Plain text without what is counted at its end, such as `sets`.
    String withoutUnit(String plain) {
        return countedIn.matcher(plain).replaceFirst("");
    }
}
