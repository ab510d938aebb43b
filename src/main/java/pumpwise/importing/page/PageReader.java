package pumpwise.importing.page;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import pumpwise.storage.problem.Limits;
import pumpwise.storage.problem.Problem;
import pumpwise.storage.problem.ProblemKind;
import pumpwise.storage.problem.UnreadableFileException;
import pumpwise.storage.routine.RoutineInside;

/// Finds the routine file inside a web page. Nothing else of the page is read, and nothing is run.
public final class PageReader {

    private static final int MEGA = 1_000_000;

    /// Where a page shows what it is.
    private static final int START = 200;

    private static final String END = "</script>";

    private PageReader() {}

    /// Whether the bytes begin like an HTML file.
    public static boolean isPage(byte[] file) {
        String start = text(file, Math.min(file.length, START)).toLowerCase(Locale.ROOT).strip();
        String marked = start.startsWith("\u00ef\u00bb\u00bf") ? start.substring(3).strip() : start;
        return marked.startsWith("<!doctype html") || marked.startsWith("<html");
    }

    /// The routine file inside, after as many line breaks as are before it in the page, so that messages name the right line.
    ///
    /// @throws UnreadableFileException if there is none, or more than any routine
    public static byte[] routineFile(String name, byte[] file) throws UnreadableFileException {
        String page = text(file, file.length);
        int element = page.indexOf(RoutineInside.PAGE_ELEMENT);
        int from = element + RoutineInside.PAGE_ELEMENT.length();
        int to = element < 0 ? -1 : page.indexOf(END, from);
        if (to < 0) {
            throw new UnreadableFileException(Problem.ofFile(name, ProblemKind.PAGE_WITHOUT_ROUTINE));
        }
        if (to - from > Limits.MAX_FILE_BYTES) {
            throw new UnreadableFileException(
                    Problem.ofFile(name, ProblemKind.CONTENT_TOO_LARGE, Limits.MAX_FILE_BYTES / MEGA));
        }
        int lines = Math.toIntExact(page.substring(0, from).chars().filter(c -> c == '\n').count());
        byte[] routine = new byte[lines + to - from];
        Arrays.fill(routine, 0, lines, (byte) '\n');
        System.arraycopy(file, from, routine, lines, to - from);
        return routine;
    }

    /// One character for each byte; what matters is ASCII.
    private static String text(byte[] file, int length) {
        return new String(file, 0, length, StandardCharsets.ISO_8859_1);
    }
}
