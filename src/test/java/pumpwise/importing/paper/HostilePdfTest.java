package pumpwise.importing.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pumpwise.export.paper.PaperSize;
import pumpwise.importing.Documents;
import pumpwise.importing.OneSecond;
import pumpwise.importing.text.Readers;
import pumpwise.storage.problem.ProblemKind;
import pumpwise.storage.problem.UnreadableFileException;
import pumpwise.storage.routine.Templates;

/// PDF files that were made to do harm, or are not ours.
class HostilePdfTest {

    @TempDir
    Path folder;

    private void requireRefused(byte[] file, ProblemKind why) throws IOException {
        Path path = Files.write(folder.resolve("plan.pdf"), file);
        OneSecond.limits(() -> assertThatThrownBy(() -> Documents.READER.open("plan.pdf", path))
                .isInstanceOfSatisfying(
                        UnreadableFileException.class,
                        e -> assertThat(e.problems()).extracting(problem -> problem.kind()).containsExactly(why)));
    }

    private static byte[] saved(PDDocument document) throws IOException {
        document.addPage(new PDPage());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    private static byte[] withFile(InputStream content) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDComplexFileSpecification attached = new PDComplexFileSpecification();
            attached.setFile("routine.json");
            attached.setEmbeddedFile(new PDEmbeddedFile(document, content, COSName.FLATE_DECODE));
            PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
            files.setNames(Map.of("routine.json", attached));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(files);
            document.getDocumentCatalog().setNames(names);
            return saved(document);
        }
    }

    @Test
    void anotherPdfHasNoRoutine() throws IOException {
        try (PDDocument document = new PDDocument()) {
            requireRefused(saved(document), ProblemKind.PDF_WITHOUT_ROUTINE);
        }
    }

    @Test
    void damagedFilesAreRefused() throws IOException {
        requireRefused("%PDF-1.7 and nothing else".getBytes(StandardCharsets.US_ASCII), ProblemKind.PDF_BROKEN);
        byte[] ours = Documents.pdf(Templates.SAMPLE.routine(Readers.CATALOG), PaperSize.A4);
        Path half = Files.write(folder.resolve("half.pdf"), Arrays.copyOf(ours, ours.length / 2));
        assertThatThrownBy(() -> Documents.READER.open("half.pdf", half)).isInstanceOf(UnreadableFileException.class);
    }

    /// Without its table, the library would search the whole file for objects, and again in each of them.
    @ParameterizedTest
    @ValueSource(strings = {
        "/ObjStm ",
        "startxref\n9\n%%EOF\n",
        "xref\n0 500000\n0000000010 00000 n \n",
        "0000000010 00000 n \n",
        "1 0 obj\n<< /Type /XRef "
    })
    void fiveMegabytesOfAnythingAreNotSearched(String part) throws IOException {
        requireRefused(fiveMegabytes(part), ProblemKind.PDF_BROKEN);
    }

    @Test
    void thousandsOfStreamsAreNotUnpacked() throws IOException {
        requireRefused(fiveMegabytes("1 0 obj\n<< /Length 9999999 >>\nstream\nx"), ProblemKind.PDF_TOO_LARGE);
    }

    private static byte[] fiveMegabytes(String part) {
        String start = "%PDF-1.7\nxref\n0 500000\n";
        String end = "trailer\n<< /Root 1 0 R >>\nstartxref\n9\n%%EOF";
        String file = start + part.repeat((5_000_000 - start.length() - end.length()) / part.length()) + end;
        return file.getBytes(StandardCharsets.US_ASCII);
    }

    @Test
    void aRoutineThatUnpacksToHundredsOfMegabytesIsNotUnpacked() throws IOException {
        requireRefused(withFile(new ByteArrayInputStream(new byte[50_000_000])), ProblemKind.CONTENT_TOO_LARGE);
        requireRefused(withFile(new ByteArrayInputStream(new byte[150_000_000])), ProblemKind.PDF_TOO_LARGE);
    }

    @Test
    void aBrokenRoutineInsideSaysWhere() throws IOException {
        requireRefused(
                withFile(new ByteArrayInputStream("{ \"format\": ".getBytes(StandardCharsets.US_ASCII))),
                ProblemKind.JSON_TRUNCATED);
    }

    @Test
    void aFileWithAPasswordSaysSo() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            requireRefused(saved(document), ProblemKind.PDF_LOCKED);
        }
    }

    /// The table of a file may be packed; this one unpacks to far more than there is memory.
    @Test
    void aTableThatUnpacksToGigabytesIsNotUnpacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            byte[] zeros = new byte[1_000_000];
            for (int megabyte = 0; megabyte < 3_000; megabyte++) {
                out.write(zeros);
            }
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
        String table = "1 0 obj\n<< /Type /XRef /Size 2 /W [1 2 1] /Index [0 2] /Root 1 0 R /Filter /FlateDecode /Length %d >>\nstream\n"
                .formatted(packed.size());
        file.write(table.getBytes(StandardCharsets.US_ASCII));
        file.write(packed.toByteArray());
        file.write("\nendstream\nendobj\nstartxref\n9\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
        requireRefused(file.toByteArray(), ProblemKind.PDF_TOO_LARGE);
    }
}
