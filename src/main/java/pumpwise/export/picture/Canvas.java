package pumpwise.export.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.List;
import pumpwise.figure.shape.Outline;
import pumpwise.figure.shape.Palette;
import pumpwise.figure.shape.Placement;
import pumpwise.figure.shape.Role;
import pumpwise.figure.shape.Shape;

/// A picture in memory on which figures and filled shapes are painted.
final class Canvas implements AutoCloseable {

    private final BufferedImage image;
    private final Graphics2D graphics;

    /// An empty picture.
    ///
    /// @param background as red, green, and blue in one number
    Canvas(int width, int height, int background) {
        image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(new Color(background));
        graphics.fillRect(0, 0, width, height);
    }

    BufferedImage image() {
        return image;
    }

    @Override
    public void close() {
        graphics.dispose();
    }

    /// Fills a shape.
    void fill(java.awt.Shape shape, int rgb) {
        graphics.setPaint(new Color(rgb));
        graphics.fill(shape);
    }

    /// Fills whole pixels.
    void fillRectangle(int x, int y, int width, int height, int rgb) {
        graphics.setPaint(new Color(rgb));
        graphics.fillRect(x, y, width, height);
    }

    /// Paints a figure.
    void figure(List<Shape> shapes, Placement placement, Palette palette) {
        AffineTransform before = graphics.getTransform();
        graphics.translate(placement.x(), placement.y());
        graphics.scale(placement.scale(), placement.scale());
        for (Shape shape : shapes) {
            graphics.setPaint(paint(shape, palette));
            graphics.fill(path(shape.outline()));
        }
        graphics.setTransform(before);
    }

    /// A figure alone.
    static BufferedImage paint(FigurePicture picture) {
        try (Canvas canvas = new Canvas(picture.width(), picture.height(), picture.palette().of(Role.BACKGROUND))) {
            canvas.figure(picture.shapes(), picture.placement(), picture.palette());
            return canvas.image();
        }
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
