package pumpwise.storage.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import pumpwise.words.ProblemWords;
import pumpwise.words.Words;

/// An invalid file, and the expected problems.
///
/// @param contents of the file; a `§` marks the position of the first problem and is removed
/// @param kinds of the problems, in order
/// @param messages of the problems, without file, line and column
public record ProblemCase(String contents, int line, int column, List<ProblemKind> kinds, List<String> messages) {

    public static final String FILE = "my.json";

    public interface Reading {
        Object read(String file, byte[] contents) throws UnreadableFileException;
    }

    public static ProblemCase problem(ProblemKind kind, String marked, String message) {
        return several(marked, List.of(kind), List.of(message));
    }

    public static ProblemCase several(String marked, List<ProblemKind> kinds, List<String> messages) {
        int at = marked.indexOf('§');
        assertThat(at).as("a mark in " + marked).isNotNegative();
        String before = marked.substring(0, at);
        int line = (int) before.lines().count() + (before.isEmpty() || before.endsWith("\n") ? 1 : 0);
        int column = at - before.lastIndexOf('\n');
        String contents = marked.replace("§", "");
        return new ProblemCase(contents, line, column, kinds, messages);
    }

    public void verify(Reading reading) {
        UnreadableFileException thrown =
                catchThrowableOfType(UnreadableFileException.class, () -> reading.read(FILE, contents.getBytes(StandardCharsets.UTF_8)));
        assertThat(thrown).as(contents).isNotNull();
        ProblemWords words = new ProblemWords(Words.in(Locale.ENGLISH));
        assertThat(words.text(thrown.problems().getFirst()))
                .isEqualTo(FILE + ":" + line + ":" + column + ": " + messages.getFirst());
        assertThat(thrown.problems().stream().map(p -> words.text(p).replaceFirst("^my.json:\\d+:\\d+: ", "")))
                .containsExactlyElementsOf(messages);
        assertThat(thrown.problems().stream().map(Problem::kind)).containsExactlyElementsOf(kinds);
    }

    @Override
    public String toString() {
        return kinds + " " + line + ":" + column;
    }
}
