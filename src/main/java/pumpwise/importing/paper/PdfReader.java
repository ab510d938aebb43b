package pumpwise.importing.paper;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import pumpwise.storage.problem.Limits;
import pumpwise.storage.problem.Problem;
import pumpwise.storage.problem.ProblemKind;
import pumpwise.storage.problem.UnreadableFileException;
import pumpwise.storage.routine.RoutineInside;

/// Reads the routine file that is attached to a PDF file.
public final class PdfReader {

    private static final int MEGA = 1_000_000;

    /// What all streams of a file may unpack to.
    private static final int MOST_UNPACKED = 100 * MEGA;

    /// How many branches of the list of attached files are visited; a damaged file could have endless ones.
    private static final int MOST_BRANCHES = 100;

    /// The library complains here about everything that is unusual. What matters is in the exceptions.
    private static final Logger LIBRARY = Logger.getLogger("org.apache");

    private PdfReader() {}

    /// The routine file inside.
    ///
    /// @throws UnreadableFileException if the PDF file is damaged or locked, or there is no routine inside
    public static byte[] routineFile(String name, byte[] file) throws UnreadableFileException {
        LIBRARY.setLevel(Level.OFF);
        if (PackedStreams.exceed(file, MOST_UNPACKED)) {
            throw failure(name, ProblemKind.PDF_TOO_LARGE, MOST_UNPACKED / MEGA);
        }
        byte[] routine;
        // A damaged file is not repaired: the library would search all of it many times, which can take a minute.
        try (PDDocument document = new PDFParser(new RandomAccessReadBuffer(file)).parse(false)) {
            PDComplexFileSpecification attached = attached(document);
            PDEmbeddedFile embedded = attached == null ? null : attached.getEmbeddedFile();
            if (embedded == null) {
                throw failure(name, ProblemKind.PDF_WITHOUT_ROUTINE);
            }
            routine = unpacked(embedded.getCOSObject());
        } catch (InvalidPasswordException e) {
            throw failure(name, ProblemKind.PDF_LOCKED);
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // There are other ways to pack than the usual one, with which a hostile file could still exceed the memory. The
            // array that did not fit is gone by now.
            throw failure(name, ProblemKind.PDF_BROKEN);
        }
        if (routine.length > Limits.MAX_FILE_BYTES) {
            throw failure(name, ProblemKind.CONTENT_TOO_LARGE, Limits.MAX_FILE_BYTES / MEGA);
        }
        return routine;
    }

    private static @Nullable PDComplexFileSpecification attached(PDDocument document) throws IOException {
        PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
        PDEmbeddedFilesNameTreeNode root = names == null ? null : names.getEmbeddedFiles();
        if (root == null) {
            return null;
        }
        List<PDNameTreeNode<PDComplexFileSpecification>> branches = new ArrayList<>(List.of(root));
        for (int at = 0; at < branches.size() && at < MOST_BRANCHES; at++) {
            Map<String, PDComplexFileSpecification> files = branches.get(at).getNames();
            PDComplexFileSpecification found = files == null ? null : files.get(RoutineInside.FILE_NAME);
            if (found != null) {
                return found;
            }
            List<PDNameTreeNode<PDComplexFileSpecification>> kids = branches.get(at).getKids();
            branches.addAll(kids == null ? List.of() : kids);
        }
        return null;
    }

    /// Up to one byte more than a routine file may have. The library would unpack all of it first.
    private static byte[] unpacked(COSStream stream) throws IOException {
        COSBase filters = stream.getFilters();
        try (InputStream raw = stream.createRawInputStream()) {
            if (filters == null) {
                return raw.readNBytes(Limits.MAX_FILE_BYTES + 1);
            }
            if (!filters.equals(COSName.FLATE_DECODE)) {
                throw new IOException("an attached file with the filter " + filters);
            }
            try (InputStream in = new InflaterInputStream(raw)) {
                return in.readNBytes(Limits.MAX_FILE_BYTES + 1);
            }
        }
    }

    private static UnreadableFileException failure(String name, ProblemKind kind, Object... arguments) {
        return new UnreadableFileException(Problem.ofFile(name, kind, arguments));
    }
}
