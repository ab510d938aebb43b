package pumpwise.export.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import pumpwise.figure.shape.Outline;
import pumpwise.figure.shape.Palette;
import pumpwise.figure.shape.Role;
import pumpwise.figure.shape.Shape;

/// Writes a picture as PNG.
public final class PngWriter {

    private PngWriter() {}

    /// The contents of the file.
    public static byte[] write(FigurePicture picture) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(paint(picture));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /// The picture as pixels, for formats that contain pictures.
    public static BufferedImage paint(FigurePicture picture) {
        BufferedImage image = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.setColor(new Color(picture.palette().of(Role.BACKGROUND)));
            graphics.fillRect(0, 0, picture.width(), picture.height());
            graphics.translate(picture.placement().x(), picture.placement().y());
            graphics.scale(picture.placement().scale(), picture.placement().scale());
            for (Shape shape : picture.shapes()) {
                graphics.setPaint(paint(shape, picture.palette()));
                graphics.fill(path(shape.outline()));
            }
        } finally {
            graphics.dispose();
        }
        return image;
    }

    private static Paint paint(Shape shape, Palette palette) {
        return switch (shape) {
            case Shape.Area area -> clear(palette.of(area.tint()), area.tint().opacity());
            case Shape.Glow glow -> {
                int accent = palette.of(Role.ACCENT);
                yield new RadialGradientPaint(
                        (float) glow.x(),
                        (float) glow.y(),
                        (float) glow.radius(),
                        new float[] {0, 0.5f, 1},
                        new Color[] {clear(accent, glow.opacity()), clear(accent, glow.opacityHalfWay()), clear(accent, 0)});
            }
        };
    }

    private static Color clear(int rgb, double opacity) {
        return new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF, (int) Math.round(opacity * 255));
    }

    private static Path2D path(Outline outline) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (double[] polygon : outline.polygons()) {
            path.moveTo(polygon[0], polygon[1]);
            for (int index = 2; index < polygon.length; index += 2) {
                path.lineTo(polygon[index], polygon[index + 1]);
            }
            path.closePath();
        }
        return path;
    }
}
