package pumpwise.words;

import java.util.stream.Collectors;
import pumpwise.catalog.Worded;
import pumpwise.storage.problem.CannotSaveException;
import pumpwise.storage.problem.JsonType;
import pumpwise.storage.problem.Problem;
import pumpwise.storage.problem.ProblemArgument;
import pumpwise.storage.problem.Spellings;
import pumpwise.storage.problem.UnreadableFileException;

/// The texts for problems of files, with their position: `my.json:12:34: work 2, rest: “60” has no unit; write ...`.
public final class ProblemWords {

    private static final int MAX_QUOTE = 80;

    private final Words words;
    private final PlaceWords places;

    public ProblemWords(Words words) {
        this.words = words;
        this.places = new PlaceWords(words);
    }

    /// The problem on one line.
    public String text(Problem problem) {
        String what = where(problem, what(problem));
        String file = problem.file();
        if (file.isEmpty()) {
            return what;
        }
        return problem.line() == 0
                ? words.text("storage.at-file", file, what)
                : words.text(
                        "storage.at",
                        file,
                        Integer.toString(problem.line()),
                        Integer.toString(problem.column()),
                        what);
    }

    /// All problems of a file, one per line.
    public String text(UnreadableFileException unreadable) {
        return unreadable.problems().stream().map(this::text).collect(Collectors.joining("\n"));
    }

    /// Why a file was not saved, and what to do.
    public String text(CannotSaveException failure) {
        String detail = failure.problems().isEmpty()
                ? failure.detail()
                : failure.problems().stream().map(this::text).collect(Collectors.joining("; "));
        return words.text(failure.reason().key(), failure.file(), detail);
    }

    /// The problem without its position.
    public String what(Problem problem) {
        Object[] arguments = problem.arguments().stream().map(this::argument).toArray();
        String what = words.text(problem.kind().key(), arguments);
        return problem.nearest() == null ? what : words.text("storage.nearest", what, problem.nearest());
    }

    private String where(Problem problem, String what) {
        String field = problem.field().toString();
        if (problem.place() == null) {
            return field.isEmpty() ? what : words.text("storage.in-one", field, what);
        }
        String place = places.text(problem.place());
        return field.isEmpty()
                ? words.text("storage.in-one", place, what)
                : words.text("storage.in-place-and-field", place, field, what);
    }

    private Object argument(ProblemArgument argument) {
        return switch (argument) {
            case JsonType type -> words.text("storage.shape." + Worded.key(type));
            case ProblemArgument.Choices choices -> words.joinList(choices.all());
            case Spellings spellings ->
                words.either(spellings.all().stream().map(this::quoted).toList());
            case ProblemArgument.Phrase phrase -> words.text(phrase.key(), shorten(phrase.argument()));
            case ProblemArgument.Text text -> shorten(text.text());
            case ProblemArgument.Count count -> count.number();
        };
    }

    /// In files, only whole numbers may be written without quotes.
    private String quoted(String spelling) {
        String text = shorten(CleanText.of(spelling));
        return text.chars().allMatch(c -> c >= '0' && c <= '9') ? text : words.text("storage.spelling", text);
    }

    private static String shorten(String text) {
        if (text.codePointCount(0, text.length()) <= MAX_QUOTE) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, MAX_QUOTE)) + "\u2026";
    }
}
