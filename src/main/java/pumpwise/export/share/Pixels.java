package pumpwise.export.share;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// What a picture or a page that we have written looks like.
///
/// @param width in pixels
/// @param height in pixels
/// @param argb the colors, row by row
@SuppressWarnings("ArrayRecordComponent") // Pixels are shown once and never compared.
public record Pixels(int width, int height, int[] argb) {

    /// Sharp on a preview that is shown at half the size of the paper or larger.
    private static final float DPI = 120;

    /// The pixels of a PNG file.
    ///
    /// @throws IOException if it is damaged
    public static Pixels ofPicture(byte[] png) throws IOException {
        BufferedImage image = ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(png)));
        if (image == null) {
            throw new IOException("not a picture");
        }
        return of(image);
    }

    /// The pixels of the first page of a PDF file.
    ///
    /// @throws IOException if it is damaged
    public static Pixels ofFirstPage(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return of(new PDFRenderer(document).renderImageWithDPI(0, DPI, ImageType.RGB));
        }
    }

    private static Pixels of(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        return new Pixels(width, height, image.getRGB(0, 0, width, height, null, 0, width));
    }
}
