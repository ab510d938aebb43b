package pumpwise.importing.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import pumpwise.export.paper.PaperSize;
import pumpwise.importing.Documents;
import pumpwise.importing.text.Readers;
import pumpwise.routine.AnyRoutine;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.storage.problem.UnreadableFileException;
import pumpwise.storage.routine.RoutineReader;
import pumpwise.storage.routine.Template;
import pumpwise.storage.routine.Templates;

/// Routines on paper: what is on the pages, and the routine inside.
class PdfRoundTripTest {

    private final Routine sample = Templates.SAMPLE.routine(Readers.CATALOG);

    private static Routine inside(byte[] file) throws UnreadableFileException {
        return new RoutineReader(Readers.CATALOG).read("file", PdfReader.routineFile("file", file));
    }

    private static String text(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void templatesAreReadFromTheFileInside() throws UnreadableFileException {
        for (Template template : Templates.all()) {
            Routine routine = template.routine(Readers.CATALOG);
            for (PaperSize size : PaperSize.values()) {
                assertThat(inside(Documents.pdf(routine, size))).isEqualTo(routine);
            }
        }
    }

    @Property(tries = 12)
    void everyRoutineIsReadFromTheFileInside(@ForAll("routines") Routine routine) throws UnreadableFileException {
        assertThat(inside(Documents.pdf(routine, PaperSize.A4))).isEqualTo(routine);
    }

    @Provide
    Arbitrary<Routine> routines() {
        return AnyRoutine.of(Readers.CATALOG);
    }

    @Test
    void theTextCanBeSearched() throws IOException {
        assertThat(text(Documents.pdf(sample, PaperSize.A4)))
                .contains("Glute pump", "Barbell hip thrust", "Squeeze hard at the top", "5 of 5 principles met")
                .contains("3\u20134 sets \u00d7 15\u201320 reps")
                .doesNotContain("\u00a0");
    }

    @Test
    void everyScriptCanBeSearchedAndFailsNowhere() throws IOException {
        for (String name : new String[] {
            "\u042f\u0433\u043e\u0434\u0438\u0446\u044b \u0410\u0412\u0421", // Cyrillic, with letters that look like Latin ones
            "\u0393\u03bb\u03bf\u03c5\u03c4\u03bf\u03af \u0391\u0392",
            "\u81c0\u90e8\u8bad\u7ec3",
            "\u0e2a\u0e30\u0e42\u0e1e\u0e01",
            "\ud83c\udf51\ud83d\udcaa",
            "office waffle fish"
        }) {
            assertThat(text(Documents.pdf(sample.withName(name), PaperSize.A4))).contains(name);
        }
        // From right to left, and marks that belong to the letter before them.
        for (String name : new String[] {"\u05d9\u05e9\u05d1\u05df", "\u0623\u0644\u064a\u0629"}) {
            assertThat(text(Documents.pdf(sample.withName(name), PaperSize.A4)).lines()).anyMatch(name::equals);
        }
        assertThat(text(Documents.pdf(sample.withName("x\u202e\u0007\u0301\u200d\ufe0f"), PaperSize.A4))).contains("x");
    }

    @Test
    void everyFontIsEmbedded() throws IOException {
        try (PDDocument document = Loader.loadPDF(Documents.pdf(sample.withName("\u81c0 \u0410 A"), PaperSize.A4))) {
            int fonts = 0;
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                    fonts++;
                }
            }
            assertThat(fonts).isGreaterThan(2);
        }
    }

    @Test
    void theFileIsTagged() throws IOException {
        try (PDDocument document = Loader.loadPDF(Documents.pdf(sample, PaperSize.A4))) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Glute pump");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
            List<PDStructureElement> all = new ArrayList<>();
            collect(document.getDocumentCatalog().getStructureTreeRoot(), all);
            List<String> types = all.stream().map(PDStructureElement::getStructureType).toList();
            assertThat(types).containsOnly("Document", "Sect", "H1", "H2", "H3", "H4", "P", "Figure");
            assertThat(types.stream().filter("H1"::equals)).hasSize(1);
            assertThat(types.stream().filter("H2"::equals)).hasSize(3);
            List<String> figures = all.stream()
                    .filter(element -> element.getStructureType().equals("Figure"))
                    .map(PDStructureElement::getAlternateDescription)
                    .toList();
            assertThat(figures)
                    .hasSize(2 * sample.items().size())
                    .contains("Barbell hip thrust, low position", "Barbell hip thrust, peak position");
        }
    }

    private static void collect(PDStructureNode node, List<PDStructureElement> all) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                all.add(element);
                collect(element, all);
            }
        }
    }

    @Test
    void pagesHaveTheSizeOfThePaperAndBreakBetweenItems() throws IOException {
        Routine routine = sample;
        for (int round = 0; round < 3; round++) {
            for (var block : sample.work()) {
                routine = routine.adding(Section.WORK, block);
            }
        }
        for (PaperSize size : PaperSize.values()) {
            try (PDDocument document = Loader.loadPDF(Documents.pdf(routine, size))) {
                assertThat(document.getPage(0).getMediaBox().getWidth())
                        .isEqualTo(size == PaperSize.A4 ? PDRectangle.A4.getWidth() : PDRectangle.LETTER.getWidth());
                PDFTextStripper stripper = new PDFTextStripper();
                for (int page = 2; page <= document.getNumberOfPages(); page++) {
                    stripper.setStartPage(page);
                    stripper.setEndPage(page);
                    // A section, an exercise with its number, or the name of one in the cool-down or a superset.
                    assertThat(stripper.getText(document).lines().findFirst().orElseThrow())
                            .matches("(Work|Cool-down|\\d+\\. .*|.* stretch.*)");
                }
            }
        }
    }

    @Test
    void aTextThatIsLongerThanAPageGoesOnOnTheNext() throws IOException, UnreadableFileException {
        String words = "squeeze hard ".repeat(150).strip();
        Routine routine = sample.withNote(words)
                .withItem(sample.items(Section.WORK).getFirst().place(), item -> item.withNote(words).withCue(words).withLoad(words));
        byte[] file = Documents.pdf(routine, PaperSize.LETTER);
        assertThat(inside(file)).isEqualTo(routine);
        assertThat(text(file).split("squeeze")).hasSizeGreaterThan(600);
    }

    @Test
    void thePaperFollowsTheCountry() {
        assertThat(PaperSize.of(Locale.US)).isEqualTo(PaperSize.LETTER);
        assertThat(PaperSize.of(Locale.CANADA)).isEqualTo(PaperSize.LETTER);
        assertThat(PaperSize.of(Locale.GERMANY)).isEqualTo(PaperSize.A4);
        assertThat(PaperSize.of(Locale.ENGLISH)).isEqualTo(PaperSize.A4);
    }

    @Test
    void theSameRoutineGivesTheSameFile() {
        assertThat(Documents.pdf(sample, PaperSize.A4)).isEqualTo(Documents.pdf(sample, PaperSize.A4));
    }
}
