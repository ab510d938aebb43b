package pumpwise.export.paper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import pumpwise.export.lettering.Weight;
import pumpwise.export.sheet.RoutineSheet;
import pumpwise.export.sheet.RoutineSheet.Group;
import pumpwise.export.sheet.RoutineSheet.Part;
import pumpwise.storage.routine.RoutineInside;
import pumpwise.words.Words;

/// A routine on paper: every exercise at its low and its peak, with a box and lines for every set. The file is tagged for
/// screen readers, and has the routine file inside, where [pumpwise.importing.paper.PdfReader] finds it.
public final class RoutinePdf {

    /// The library reports what is only unusual.
    private static final Logger LIBRARY = Logger.getLogger("org.apache");

    private final RoutineSheet sheet;
    private final Words words;
    private final PDDocument document;
    private final PdfType type;
    private final PdfCanvas canvas;
    private final PdfPages pages;
    private final PdfText text;
    private final PdfEntries entries;

    private RoutinePdf(PDDocument document, RoutineSheet sheet, PaperSize paper, Words words) throws IOException {
        this.sheet = sheet;
        this.words = words;
        this.document = document;
        type = new PdfType(document);
        canvas = new PdfCanvas(document, paper, type);
        pages = new PdfPages(document, canvas);
        text = new PdfText(canvas, type);
        entries = new PdfEntries(canvas, text, words);
    }

    /// The contents of a PDF file.
    ///
    /// @param sheet what it shows
    /// @param file the routine file that is put inside
    public static byte[] write(RoutineSheet sheet, byte[] file, PaperSize paper, Words words) {
        LIBRARY.setLevel(Level.OFF);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            // Otherwise the identifier of the file depends on the time.
            document.setDocumentId((long) Arrays.hashCode(file));
            new RoutinePdf(document, sheet, paper, words).draw();
            describe(document, sheet);
            attach(document, file, words);
            document.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void describe(PDDocument document, RoutineSheet sheet) {
        document.getDocumentInformation().setTitle(sheet.title());
        document.getDocumentInformation().setCreator("Pumpwise");
        document.getDocumentCatalog().setLanguage("en");
        PDViewerPreferences preferences = new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }

    private static void attach(PDDocument document, byte[] file, Words words) throws IOException {
        PDEmbeddedFile embedded = new PDEmbeddedFile(document, new ByteArrayInputStream(file), COSName.FLATE_DECODE);
        embedded.setSubtype("application/json");
        embedded.setSize(file.length);
        PDComplexFileSpecification attached = new PDComplexFileSpecification();
        attached.setFile(RoutineInside.FILE_NAME);
        attached.setFileUnicode(RoutineInside.FILE_NAME);
        attached.setFileDescription(words.text("sheet.attached"));
        attached.setEmbeddedFile(embedded);
        attached.setEmbeddedFileUnicode(embedded);
        attached.getCOSObject().setName("AFRelationship", "Source");
        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of(RoutineInside.FILE_NAME, attached));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(files);
        document.getDocumentCatalog().setNames(names);
        COSArray associated = new COSArray();
        associated.add(attached.getCOSObject());
        document.getDocumentCatalog().getCOSObject().setItem("AF", associated);
    }

    private void draw() throws IOException {
        addHeader();
        for (Part part : sheet.sections()) {
            canvas.tags().beginPart();
            List<PdfRow> title = title(part);
            for (Group group : part.groups()) {
                List<PdfRow> rows = new ArrayList<>(title);
                rows.addAll(entries.rows(group, part.isWork()));
                pages.add(rows);
                title = List.of();
            }
        }
        pages.finish((page, count) -> words.text("sheet.page", sheet.title(), page, count));
        canvas.tags().finish(document);
        type.finish();
    }

    private void addHeader() throws IOException {
        canvas.tags().beginPart();
        List<PdfRow> rows = new ArrayList<>(text.rows("H1", sheet.title(), Weight.BOLD, 30, PdfCanvas.INK, 0));
        rows.addAll(text.rows("P", words.text("sheet.line", sheet.length(), sheet.verdict()), Weight.REGULAR, 14, PdfCanvas.INK, 0));
        String principles = String.join(
                "  \u00b7  ",
                sheet.principles().stream()
                        .map(line -> words.text("sheet.principle", line.name(), line.state()).replace(' ', '\u00a0'))
                        .toList());
        rows.add(PdfRow.space(3));
        rows.addAll(text.rows("P", principles, Weight.REGULAR, 11, PdfCanvas.GRAY, 0));
        if (sheet.note() != null) {
            rows.add(PdfRow.space(3));
            rows.addAll(text.rows("P", sheet.note(), Weight.REGULAR, 11, PdfCanvas.GRAY, 0));
        }
        rows.add(PdfRow.space(4));
        String date = words.text("sheet.date");
        rows.addAll(text.withLine(date, 12, 130));
        pages.add(rows);
    }

    private List<PdfRow> title(Part part) {
        List<PdfRow> rows = new ArrayList<>(List.of(PdfRow.space(14)));
        rows.addAll(text.rows("H2", part.title(), Weight.SEMIBOLD, 18, PdfCanvas.INK, 0));
        rows.add(PdfRow.of(8, (on, y) -> on.line(PdfCanvas.MARGIN, y + 3, on.width(), 1)));
        return rows;
    }
}
