package pumpwise.words;

import java.util.stream.Collectors;
import pumpwise.storage.exercise.imports.ExerciseImport;

/// Reasons why entries of a file of exercises are not imported.
public final class ImportWords {

    private final Words words;
    private final ProblemWords problems;

    public ImportWords(Words words) {
        this.words = words;
        this.problems = new ProblemWords(words);
    }

    /// The reason why an entry is skipped that is in the library already.
    public String reason(ExerciseImport.Unchanged unchanged) {
        return words.text(
                "storage.import.unchanged",
                Integer.toString(unchanged.entry()),
                unchanged.exercise().name());
    }

    /// All problems of one entry in one line.
    public String reason(ExerciseImport.Skipped skipped) {
        String all = skipped.problems().stream().map(problems::text).collect(Collectors.joining("; "));
        return words.text("storage.import.skipped", Integer.toString(skipped.entry()), all);
    }
}
