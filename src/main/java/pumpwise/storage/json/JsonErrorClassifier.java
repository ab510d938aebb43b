package pumpwise.storage.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import pumpwise.storage.problem.Problem;
import pumpwise.storage.problem.ProblemKind;
import pumpwise.storage.problem.SourcePosition;

/// Recognizes common mistakes in JSON that was written by hand, such as an extra comma or the wrong quotation marks.
final class JsonErrorClassifier {

    private static final String OTHER_QUOTES = "'`\u2018\u2019\u201A\u201C\u201D\u201E\u00AB\u00BB";

    private JsonErrorClassifier() {}

    /// The problem behind an exception of the parser.
    static Problem of(String file, String text, IOException thrown) {
        if (!(thrown instanceof JsonProcessingException slip) || slip.getLocation() == null) {
            return Problem.ofFile(file, ProblemKind.CANNOT_BE_READ, String.valueOf(thrown.getMessage()));
        }
        JsonLocation location = slip.getLocation();
        SourcePosition position = new SourcePosition(location.getLineNr(), location.getColumnNr());
        int offset = Math.clamp(location.getCharOffset(), 0, text.length());
        if (slip instanceof JsonEOFException || offset == text.length()) {
            return Problem.at(file, position, ProblemKind.JSON_TRUNCATED);
        }
        ProblemKind kind = kind(text, offset, String.valueOf(slip.getOriginalMessage()));
        return Problem.at(file, position, kind, shown(text.codePointAt(offset)));
    }

    private static ProblemKind kind(String text, int offset, String message) {
        char found = text.charAt(offset);
        char before = lastBefore(text, offset);
        if (message.contains("escape")) {
            return found < ' ' ? ProblemKind.JSON_UNCLOSED_STRING : ProblemKind.JSON_BAD_ESCAPE;
        }
        if (found == '/' || found == '#') {
            return ProblemKind.JSON_COMMENT;
        }
        if (OTHER_QUOTES.indexOf(found) >= 0) {
            return ProblemKind.JSON_WRONG_QUOTES;
        }
        if (before == ',' && ",}]".indexOf(found) >= 0) {
            return ProblemKind.JSON_EXTRA_COMMA;
        }
        boolean apart = text.charAt(offset - (offset == 0 ? 0 : 1)) != before || "\"{[".indexOf(found) >= 0;
        if (message.contains("expecting comma") && apart && startsValue(found)) {
            return ProblemKind.JSON_MISSING_COMMA;
        }
        return ProblemKind.JSON_UNEXPECTED;
    }

    private static boolean startsValue(char c) {
        return "\"{[-".indexOf(c) >= 0 || Character.isLetterOrDigit(c);
    }

    private static char lastBefore(String text, int offset) {
        int at = offset - 1;
        while (at >= 0 && Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return at < 0 ? ' ' : text.charAt(at);
    }

    /// A character for a message: the character itself, or its code if it is invisible.
    private static String shown(int codePoint) {
        boolean visible = !Character.isISOControl(codePoint)
                && !Character.isWhitespace(codePoint)
                && !Character.isSpaceChar(codePoint)
                && Character.getType(codePoint) != Character.FORMAT
                && Character.getType(codePoint) != Character.SURROGATE;
        return visible ? Character.toString(codePoint) : String.format("U+%04X", codePoint);
    }
}
