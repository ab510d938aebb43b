package pumpwise.words;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import pumpwise.storage.problem.CannotSaveException;
import pumpwise.storage.problem.JsonType;
import pumpwise.storage.problem.Problem;
import pumpwise.storage.problem.UnreadableFileException;

/// Says what is wrong with a file, and where: `my.json:12:34: work 2, rest: “60” has no unit; write ...`.
public final class ProblemWords {

    private static final int LONGEST_QUOTE = 80;

    private final Words words;
    private final PlaceWords places;

    public ProblemWords(Words words) {
        this.words = words;
        this.places = new PlaceWords(words);
    }

    /// The problem in one line.
    public String say(Problem problem) {
        String what = where(problem, what(problem));
        String file = clean(problem.file());
        if (file.isEmpty()) {
            return what;
        }
        return problem.line() == 0
                ? words.say("storage.at-file", file, what)
                : words.say(
                        "storage.at",
                        file,
                        Integer.toString(problem.line()),
                        Integer.toString(problem.column()),
                        what);
    }

    /// Every problem of a file, one a line.
    public String say(UnreadableFileException unreadable) {
        return unreadable.problems().stream().map(this::say).collect(Collectors.joining("\n"));
    }

    /// Why something was not saved, and what to do.
    public String say(CannotSaveException failure) {
        String detail = failure.problems().isEmpty()
                ? failure.detail()
                : failure.problems().stream().map(this::say).collect(Collectors.joining("\n"));
        return words.say(failure.reason().key(), clean(failure.file()), detail);
    }

    /// What is wrong alone, without where.
    public String what(Problem problem) {
        Object[] arguments = problem.arguments().stream().map(this::argument).toArray();
        String what = words.say(problem.kind().key(), arguments);
        return problem.nearest() == null ? what : words.say("storage.nearest", what, problem.nearest());
    }

    private String where(Problem problem, String what) {
        String field = clean(problem.field().toString());
        if (problem.place() == null) {
            return field.isEmpty() ? what : words.say("storage.in-one", field, what);
        }
        String place = places.say(problem.place());
        return field.isEmpty()
                ? words.say("storage.in-one", place, what)
                : words.say("storage.in-place-and-field", place, field, what);
    }

    private Object argument(Object argument) {
        return switch (argument) {
            case JsonType shape -> words.say("storage.shape." + shape.name().toLowerCase(Locale.ROOT));
            case List<?> list -> words.list(list.stream().map(String::valueOf).toList());
            case String text -> shorten(clean(text));
            default -> argument;
        };
    }

    private static String shorten(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST_QUOTE) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE)) + "\u2026";
    }

    /// Without what would move the cursor of a terminal or turn the direction of the line around: texts of files
    /// come from strangers.
    static String clean(String text) {
        return text.codePoints()
                .map(c -> Character.isISOControl(c) || isDirection(c) ? '\uFFFD' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isDirection(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }
}
