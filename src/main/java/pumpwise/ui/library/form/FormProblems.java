package pumpwise.ui.library.form;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pumpwise.storage.problem.Problem;
import pumpwise.storage.problem.ProblemKind;
import pumpwise.words.ProblemWords;
import pumpwise.words.Words;

/// Says beside its field what a file of the exercise would have wrong.
final class FormProblems {

    /// `name`, `cues 2` or `tempo, lower`: the field, and the number of the line in it.
    private static final Pattern FIELD = Pattern.compile("([A-Za-z]+)(?: (\\d+))?(?:, ([a-z]+))?");

    /// The fields in the order of the form.
    private static final List<String> ORDER = List.of(
            "name", "category", "mechanic", "primaryMuscles", "secondaryMuscles", "equipment", "unit", "sides",
            "startsWith", "explosive", "peakPause", "lift", "lower", "secondsPerStep", "cues", "instructions",
            "breathing", "mistakes", "level", "force", "aliases");

    private final Words words;
    private final ProblemWords problems;

    FormProblems(Words words) {
        this.words = words;
        problems = new ProblemWords(words);
    }

    /// The first problem of each field in words, in the order of the form; of the tempo, each direction is a field.
    Map<String, String> byField(List<Problem> found) {
        Map<String, String> byField = new TreeMap<>(Comparator.comparingInt(ORDER::indexOf));
        for (Problem problem : found) {
            Matcher field = FIELD.matcher(problem.field());
            if (field.matches()) {
                String name = field.group(3) == null ? field.group(1) : field.group(3);
                byField.putIfAbsent(name, say(problem, name, field.group(2)));
            }
        }
        return byField;
    }

    private String say(Problem problem, String field, String line) {
        String what = problem.kind() == ProblemKind.WRONG_TYPE
                ? words.say("library.problem.number")
                : needed(problem, field);
        return line == null ? what : words.say("library.problem.line", line, what);
    }

    private String needed(Problem problem, String field) {
        return switch (problem.kind()) {
            case BLANK, EMPTY_LIST, MISSING_FIELD, MECHANIC_MISSING ->
                words.has("library.problem.needed." + field)
                        ? words.say("library.problem.needed." + field)
                        : problems.what(problem);
            default -> words.say("library.problem.this", problems.what(problem));
        };
    }
}
