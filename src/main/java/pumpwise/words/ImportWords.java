package pumpwise.words;

import java.util.stream.Collectors;
import pumpwise.storage.exercise.imports.ExerciseImport;

/// The texts for entries of a file of exercises that are not imported.
public final class ImportWords {

    private final Words words;
    private final ProblemWords problems;

    public ImportWords(Words words) {
        this.words = words;
        this.problems = new ProblemWords(words);
    }

    /// The reason for skipping an entry that is already in the library.
    public String reason(ExerciseImport.Unchanged unchanged) {
        return words.text(
                "storage.import.unchanged",
                Integer.toString(unchanged.entry()),
                unchanged.exercise().name());
    }

    /// All problems of one entry, on one line.
    public String reason(ExerciseImport.Skipped skipped) {
        String all = skipped.problems().stream().map(problems::text).collect(Collectors.joining("; "));
        return words.text("storage.import.skipped", Integer.toString(skipped.entry()), all);
    }

    /// All problems of one entry, each on its own line.
    public String lines(ExerciseImport.Skipped skipped) {
        return skipped.problems().stream().map(problems::text).collect(Collectors.joining("\n"));
    }
}
