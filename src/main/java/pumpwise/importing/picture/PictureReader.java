package pumpwise.importing.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import pumpwise.storage.problem.Limits;
import pumpwise.storage.problem.Problem;
import pumpwise.storage.problem.ProblemKind;
import pumpwise.storage.problem.UnreadableFileException;
import pumpwise.storage.routine.RoutineInside;

/// Reads what a picture of a routine holds: the routine file inside or, if an app has encoded the picture again, the
/// text of the QR code.
public final class PictureReader {

    private static final int MEGA = 1_000_000;

    /// The largest picture that is decoded, in pixels. Larger ones would not fit into the memory.
    private static final long MOST_PIXELS = 16L * MEGA;

    /// A photo with more pixels than this is made smaller, so that the search for a code does not take seconds.
    private static final long ENOUGH_PIXELS = 5L * MEGA;

    private PictureReader() {}

    /// The routine file inside a PNG file; empty if there is none.
    ///
    /// @throws UnreadableFileException if the picture is damaged, or the file inside is too large
    public static Optional<byte[]> routineFile(String name, byte[] file) throws UnreadableFileException {
        try {
            return PngText.find(file, RoutineInside.PNG_KEYWORD);
        } catch (PngText.TooLargeException e) {
            throw failure(name, ProblemKind.CONTENT_TOO_LARGE, Limits.MAX_FILE_BYTES / MEGA);
        } catch (IOException e) {
            throw failure(name, ProblemKind.PICTURE_BROKEN);
        }
    }

    /// The text of the QR code in a picture.
    ///
    /// @throws UnreadableFileException if the picture is damaged or too large, or there is no code in it
    public static String codeText(String name, byte[] file) throws UnreadableFileException {
        return PictureCode.find(decode(name, file)).orElseThrow(() -> failure(name, ProblemKind.PICTURE_WITHOUT_ROUTINE));
    }

    private static BufferedImage decode(String name, byte[] file) throws UnreadableFileException {
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw failure(name, ProblemKind.PICTURE_BROKEN);
            }
            ImageReader reader = readers.next();
            try {
                // Metadata is skipped, so that it is never unpacked.
                reader.setInput(in, true, true);
                long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
                if (pixels > MOST_PIXELS) {
                    throw failure(name, ProblemKind.PICTURE_TOO_LARGE, pixels / MEGA, MOST_PIXELS / MEGA);
                }
                ImageReadParam param = reader.getDefaultReadParam();
                int step = (int) Math.ceil(Math.sqrt((double) pixels / ENOUGH_PIXELS));
                param.setSourceSubsampling(step, step, 0, 0);
                return reader.read(0, param);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            // The decoders throw all kinds of exceptions for damaged pictures.
            throw failure(name, ProblemKind.PICTURE_BROKEN);
        }
    }

    private static UnreadableFileException failure(String name, ProblemKind kind, Object... arguments) {
        return new UnreadableFileException(Problem.ofFile(name, kind, arguments));
    }
}
