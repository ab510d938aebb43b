package pumpwise.words;

import java.util.stream.Collectors;
import pumpwise.storage.exercise.imports.ExerciseImport;

/// Says why an entry of a file of exercises is not imported.
public final class ImportWords {

    private final Words words;
    private final ProblemWords problems;

    public ImportWords(Words words) {
        this.words = words;
        this.problems = new ProblemWords(words);
    }

    /// That there is an exercise like the entry already.
    public String reason(ExerciseImport.Unchanged unchanged) {
        return words.say(
                "storage.import.unchanged",
                Integer.toString(unchanged.entry()),
                ProblemWords.clean(unchanged.exercise().name()));
    }

    /// Everything that is wrong with an entry, in one line: which entry, where, what, and what is allowed.
    public String reason(ExerciseImport.Skipped skipped) {
        String all = skipped.problems().stream().map(problems::say).collect(Collectors.joining("; "));
        return words.say("storage.import.skipped", Integer.toString(skipped.entry()), all);
    }
}
