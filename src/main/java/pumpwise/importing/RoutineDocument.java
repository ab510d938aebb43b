package pumpwise.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import pumpwise.importing.page.PageReader;
import pumpwise.importing.paper.PdfReader;
import pumpwise.importing.picture.PictureReader;
import pumpwise.importing.text.ReadLine;
import pumpwise.importing.text.ReadWorkout;
import pumpwise.importing.text.TextTooLongException;
import pumpwise.importing.text.WorkoutReader;
import pumpwise.routine.Routine;
import pumpwise.storage.file.FileText;
import pumpwise.storage.problem.Problem;
import pumpwise.storage.problem.ProblemKind;
import pumpwise.storage.problem.UnreadableFileException;
import pumpwise.storage.routine.RoutineReader;

/// Opens documents with a routine inside: pictures, PDF files, and web pages. Their kind is decided by their content.
public final class RoutineDocument {

    private static final int MEGA = 1_000_000;

    /// The largest document that is read, in bytes.
    private static final int MOST_BYTES = 20 * MEGA;

    /// The largest PDF file that is read. Ours have half a megabyte, and reading a damaged one of this size takes half a second.
    private static final int MOST_BYTES_OF_PDF = 5 * MEGA;

    /// How much of a foreign code is shown.
    private static final int MOST_SHOWN = 60;

    private final RoutineReader routines;
    private final Supplier<WorkoutReader> texts;

    /// @param routines reads the files inside
    /// @param texts creates a reader for the texts of codes
    public RoutineDocument(RoutineReader routines, Supplier<WorkoutReader> texts) {
        this.routines = routines;
        this.texts = texts;
    }

    /// A routine from a document.
    ///
    /// @param text the text from which it was read; empty if it is the routine file inside
    /// @param open the lines of the text that were not read, or only with a doubt
    public record Opened(Routine routine, String text, List<ReadLine> open) {

        public Opened {
            open = List.copyOf(open);
        }
    }

    /// The routine in a document; empty if the file is neither a picture, nor a PDF file, nor a web page.
    ///
    /// @param name the name of the file, for messages
    /// @throws UnreadableFileException if it cannot be read, or there is no routine inside
    public Optional<Opened> open(String name, Path path) throws UnreadableFileException {
        byte[] file = FileText.read(name, path, MOST_BYTES + 1);
        DocumentKind kind = DocumentKind.of(file);
        boolean isPage = kind == DocumentKind.OTHER && PageReader.isPage(file);
        if (kind == DocumentKind.OTHER && !isPage) {
            return Optional.empty();
        }
        int most = kind == DocumentKind.PDF ? MOST_BYTES_OF_PDF : MOST_BYTES;
        if (file.length > most) {
            throw new UnreadableFileException(Problem.ofFile(name, ProblemKind.DOCUMENT_TOO_LARGE, most / MEGA));
        }
        return Optional.of(
                switch (kind) {
                    case PNG -> picture(name, file);
                    case JPEG -> code(name, PictureReader.codeText(name, file));
                    case PDF -> inside(name, PdfReader.routineFile(name, file));
                    case OTHER -> inside(name, PageReader.routineFile(name, file));
                });
    }

    private Opened inside(String name, byte[] routine) throws UnreadableFileException {
        return new Opened(routines.read(name, routine), "", List.of());
    }

    private Opened picture(String name, byte[] file) throws UnreadableFileException {
        Optional<byte[]> routine = PictureReader.routineFile(name, file);
        return routine.isPresent() ? inside(name, routine.get()) : code(name, PictureReader.codeText(name, file));
    }

    private Opened code(String name, String text) throws UnreadableFileException {
        try {
            ReadWorkout read = texts.get().read(text, name);
            if (!read.isEmpty()) {
                return new Opened(read.routine(), text, read.open());
            }
        } catch (TextTooLongException e) {
            // No code can hold that much.
        }
        String start = text.length() > MOST_SHOWN ? text.substring(0, MOST_SHOWN) + "\u2026" : text;
        throw new UnreadableFileException(Problem.ofFile(name, ProblemKind.OTHER_CODE, start));
    }
}
