package pumpwise.ui.library.form;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import pumpwise.storage.problem.FieldPath;
import pumpwise.storage.problem.Problem;
import pumpwise.storage.problem.ProblemKind;
import pumpwise.words.ProblemWords;
import pumpwise.words.Words;

/// Converts the problems of the exercise file into messages for the fields of the form.
final class FormProblems {

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

    /// The first problem of each field, in the order of the form.
    Map<String, String> byField(List<Problem> found) {
        Map<String, String> byField = new TreeMap<>(Comparator.comparingInt(ORDER::indexOf));
        for (Problem problem : found) {
            FieldPath field = problem.field();
            if (!field.equals(FieldPath.NONE)) {
                byField.putIfAbsent(field.name(), text(problem, field));
            }
        }
        return byField;
    }

    private String text(Problem problem, FieldPath field) {
        String what = problem.kind() == ProblemKind.WRONG_TYPE
                ? words.text("library.problem.number")
                : needed(problem, field.name());
        // Each element of a list is a line in its field.
        return field.element() == 0
                ? what
                : words.text("library.problem.line", Integer.toString(field.element()), what);
    }

    private String needed(Problem problem, String field) {
        return switch (problem.kind()) {
            case BLANK, EMPTY_LIST, MISSING_FIELD, MECHANIC_MISSING ->
                words.has("library.problem.required." + field)
                        ? words.text("library.problem.required." + field)
                        : problems.what(problem);
            default -> words.text("library.problem.this", problems.what(problem));
        };
    }
}
