package pumpwise.importing.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pumpwise.catalog.Catalog;
import pumpwise.export.page.RoutinePage;
import pumpwise.importing.Documents;
import pumpwise.importing.text.Readers;
import pumpwise.routine.AnyRoutine;
import pumpwise.routine.Routine;
import pumpwise.storage.problem.Problem;
import pumpwise.storage.problem.ProblemKind;
import pumpwise.storage.problem.UnreadableFileException;
import pumpwise.storage.routine.RoutineInside;
import pumpwise.storage.routine.RoutineReader;
import pumpwise.storage.routine.RoutineWriter;
import pumpwise.storage.routine.Template;
import pumpwise.storage.routine.Templates;

/// Pages that are opened again, and pages with something else inside.
class PageReaderTest {

    @TempDir
    private Path folder;

    private static byte[] page(Routine routine, Catalog catalog) {
        return new RoutinePage(Documents.WORDS, catalog).write(Documents.sheet(routine), routine);
    }

    private static Routine read(byte[] page) throws UnreadableFileException {
        assertThat(PageReader.isPage(page)).isTrue();
        return new RoutineReader(Readers.CATALOG).read("page.html", PageReader.routineFile("page.html", page));
    }

    @Test
    void theTemplatesComeBack() throws UnreadableFileException {
        for (Template template : Templates.all()) {
            Routine routine = template.routine(Readers.CATALOG);
            assertThat(read(page(routine, Readers.CATALOG))).isEqualTo(routine);
        }
    }

    /// Figures are drawn for known exercises only, and they take most of the time.
    @Property(tries = 100)
    void everyRoutineComesBack(@ForAll("routines") Routine routine) throws UnreadableFileException {
        assertThat(read(page(routine, Catalog.of(List.of())))).isEqualTo(routine);
    }

    @Property(tries = 3)
    void everyRoutineWithFiguresComesBack(@ForAll("routines") Routine routine) throws UnreadableFileException {
        assertThat(read(page(routine, Readers.CATALOG))).isEqualTo(routine);
    }

    @Provide
    Arbitrary<Routine> routines() {
        return AnyRoutine.of(Readers.CATALOG);
    }

    @Test
    void aPageIsADocument() throws IOException, UnreadableFileException {
        Routine routine = Templates.SAMPLE.routine(Readers.CATALOG);
        Path file = Files.write(folder.resolve("renamed.txt"), page(routine, Catalog.of(List.of())));
        assertThat(Documents.READER.open("renamed.txt", file).orElseThrow().routine()).isEqualTo(routine);
    }

    @Test
    void otherFilesAreNoPages() {
        assertThat(PageReader.isPage("<!-- a --> <p>3 x 12</p>".getBytes(UTF_8))).isFalse();
        assertThat(PageReader.isPage(new RoutineWriter().write(Templates.SAMPLE.routine(Readers.CATALOG)))).isFalse();
        assertThat(PageReader.isPage(new byte[0])).isFalse();
        assertThat(PageReader.isPage("\uFEFF\n <HTML>".getBytes(UTF_8))).isTrue();
    }

    @Test
    void aPageWithoutARoutineSaysSo() {
        assertThat(problem("<!doctype html><title>Recipes</title>").kind()).isEqualTo(ProblemKind.PAGE_WITHOUT_ROUTINE);
        assertThat(problem("<!doctype html>" + RoutineInside.PAGE_ELEMENT + "{ cut off").kind())
                .isEqualTo(ProblemKind.PAGE_WITHOUT_ROUTINE);
    }

    @Test
    void aBrokenRoutineIsReportedAtItsLine() {
        Problem problem = problem("<!doctype html>\n<p>\n" + RoutineInside.PAGE_ELEMENT + "\n{ \"format\": oops }</script>");
        assertThat(problem.line()).isEqualTo(4);
    }

    @Test
    void anEnormousRoutineIsRefusedQuickly() {
        String page = "<!doctype html>" + RoutineInside.PAGE_ELEMENT + "[".repeat(6_000_000) + "</script>";
        assertThat(problem(page).kind()).isEqualTo(ProblemKind.CONTENT_TOO_LARGE);
        String deep = "<!doctype html>" + RoutineInside.PAGE_ELEMENT + "[".repeat(4_000_000) + "</script>";
        assertThat(problem(deep).kind()).isEqualTo(ProblemKind.TOO_DEEP);
        String lines = "<!doctype html>" + "\n".repeat(6_000_000) + RoutineInside.PAGE_ELEMENT + "{}</script>";
        assertThatThrownBy(() -> read(lines.getBytes(UTF_8))).isInstanceOf(UnreadableFileException.class);
    }

    private static Problem problem(String page) {
        try {
            read(page.getBytes(UTF_8));
            throw new AssertionError("was read");
        } catch (UnreadableFileException e) {
            return e.problems().getFirst();
        }
    }
}
