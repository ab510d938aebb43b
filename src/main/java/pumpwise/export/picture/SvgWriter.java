package pumpwise.export.picture;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import pumpwise.figure.shape.Outline;
import pumpwise.figure.shape.Placement;
import pumpwise.figure.shape.Role;
import pumpwise.figure.shape.Shape;
import pumpwise.words.CleanText;

/// Writes a picture as SVG 1.1: paths, gradients for the glow, and a title. There is nothing active in it.
public final class SvgWriter {

    private final FigurePicture picture;
    private final StringBuilder text = new StringBuilder();
    private int glows;

    private SvgWriter(FigurePicture picture) {
        this.picture = picture;
    }

    /// The contents of the file.
    public static byte[] write(FigurePicture picture) {
        return new SvgWriter(picture).text().getBytes(StandardCharsets.UTF_8);
    }

    private String text() {
        text.append(String.format(
                Locale.ROOT,
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="%2$d" viewBox="0 0 %1$d %2$d" role="img">
                <title>%3$s</title>
                <rect width="%1$d" height="%2$d" fill="%4$s"/>
                """,
                picture.width(),
                picture.height(),
                escaped(picture.title()),
                color(picture.palette().of(Role.BACKGROUND))));
        for (Shape shape : picture.shapes()) {
            switch (shape) {
                case Shape.Area area -> area(area);
                case Shape.Glow glow -> glow(glow);
            }
        }
        return text.append("</svg>\n").toString();
    }

    private void area(Shape.Area area) {
        text.append("<path fill=\"").append(color(picture.palette().of(area.tint()))).append('"');
        if (area.tint().opacity() < 1) {
            text.append(" fill-opacity=\"").append(number(area.tint().opacity())).append('"');
        }
        path(area.outline());
    }

    private void glow(Shape.Glow glow) {
        Placement placement = picture.placement();
        String accent = color(picture.palette().of(Role.ACCENT));
        glows++;
        text.append(String.format(
                Locale.ROOT,
                "<radialGradient id=\"glow%d\" gradientUnits=\"userSpaceOnUse\" cx=\"%s\" cy=\"%s\" r=\"%s\">",
                glows,
                number(x(glow.x())),
                number(y(glow.y())),
                number(glow.radius() * placement.scale())));
        stop("0", accent, glow.opacity());
        stop("0.5", accent, glow.opacityHalfWay());
        stop("1", accent, 0);
        text.append("</radialGradient>\n<path fill=\"url(#glow").append(glows).append(")\"");
        path(glow.outline());
    }

    private void stop(String offset, String color, double opacity) {
        text.append("<stop offset=\"").append(offset).append("\" stop-color=\"").append(color);
        text.append("\" stop-opacity=\"").append(number(opacity)).append("\"/>");
    }

    private void path(Outline outline) {
        text.append(" d=\"");
        for (double[] polygon : outline.polygons()) {
            for (int index = 0; index < polygon.length; index += 2) {
                text.append(index == 0 ? 'M' : 'L').append(number(x(polygon[index])));
                text.append(' ').append(number(y(polygon[index + 1])));
            }
            text.append('Z');
        }
        text.append("\"/>\n");
    }

    private double x(double centimeters) {
        return picture.placement().x() + centimeters * picture.placement().scale();
    }

    private double y(double centimeters) {
        return picture.placement().y() + centimeters * picture.placement().scale();
    }

    private static String color(int rgb) {
        return String.format(Locale.ROOT, "#%06x", rgb);
    }

    /// With two decimals at most. No value is large enough for an exponent.
    private static String number(double value) {
        double rounded = Math.round(value * 100) / 100.0;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }

    /// XML allows neither control characters nor the last two of these.
    private static String escaped(String text) {
        return CleanText.of(text).replace('\uFFFE', '\uFFFD').replace('\uFFFF', '\uFFFD').replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
