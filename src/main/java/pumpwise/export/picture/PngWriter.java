package pumpwise.export.picture;

import java.awt.image.BufferedImage;
import java.awt.image.RenderedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.jspecify.annotations.Nullable;

/// Writes a picture as PNG.
public final class PngWriter {

    private static final String FORMAT = "javax_imageio_png_1.0";

    private PngWriter() {}

    /// A text inside a picture, which programs that show the picture ignore.
    ///
    /// @param keyword its name, in ASCII
    record HiddenText(String keyword, String text) {}

    /// The contents of the file.
    public static byte[] write(FigurePicture picture) {
        return write(paint(picture), null);
    }

    /// The contents of a file with a picture and a text.
    static byte[] write(RenderedImage image, @Nullable HiddenText text) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam param = writer.getDefaultWriteParam();
            IIOMetadata metadata = text == null ? null : metadata(writer, image, param, text);
            writer.write(null, new IIOImage(image, null, metadata), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /// International text (iTXt), compressed.
    private static IIOMetadata metadata(ImageWriter writer, RenderedImage image, ImageWriteParam param, HiddenText text)
            throws IOException {
        IIOMetadata metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), param);
        IIOMetadataNode entry = new IIOMetadataNode("iTXtEntry");
        entry.setAttribute("keyword", text.keyword());
        entry.setAttribute("compressionFlag", "TRUE");
        entry.setAttribute("compressionMethod", "0");
        entry.setAttribute("languageTag", "");
        entry.setAttribute("translatedKeyword", "");
        entry.setAttribute("text", text.text());
        IIOMetadataNode all = new IIOMetadataNode("iTXt");
        all.appendChild(entry);
        IIOMetadataNode root = new IIOMetadataNode(FORMAT);
        root.appendChild(all);
        metadata.mergeTree(FORMAT, root);
        return metadata;
    }

    /// The picture as pixels, for formats that contain pictures.
    public static BufferedImage paint(FigurePicture picture) {
        return Canvas.paint(picture);
    }
}
