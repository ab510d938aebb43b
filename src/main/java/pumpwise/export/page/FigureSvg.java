package pumpwise.export.page;

import java.util.List;
import java.util.Locale;
import pumpwise.figure.drawing.FigureDrawing;
import pumpwise.figure.motion.Moment;
import pumpwise.figure.shape.Bounds;
import pumpwise.figure.shape.Layers;
import pumpwise.figure.shape.Role;
import pumpwise.figure.shape.Shape;
import pumpwise.figure.shape.Tint;

/// Writes the moments of figures as SVG.
final class FigureSvg {

    private static final Tint BEHIND = Tint.of(Role.BACKGROUND);

    private final TintStyles styles;
    private int glows;

    /// @param styles receives the colors
    FigureSvg(TintStyles styles) {
        this.styles = styles;
    }

    /// The part of the plane that all moments need, as the `viewBox` of an SVG element.
    static String viewBox(FigureDrawing drawing) {
        Bounds frame = drawing.frame();
        return SvgPath.units(frame.left()) + " " + SvgPath.units(frame.top()) + " " + SvgPath.units(frame.width()) + " "
                + SvgPath.units(frame.height());
    }

    /// The paths of one moment.
    String write(FigureDrawing drawing, Moment moment) {
        List<Shape> shapes = drawing.shapes(moment);
        StringBuilder svg = new StringBuilder();
        for (int index = 0; index < shapes.size(); index++) {
            Shape shape = shapes.get(index);
            Shape before = index > 0 ? shapes.get(index - 1) : shape;
            Shape after = index + 1 < shapes.size() ? shapes.get(index + 1) : shape;
            String path = SvgPath.of(shape.outline());
            if (!isHalo(shape, after) && !path.isEmpty()) {
                String fill = switch (shape) {
                    case Shape.Glow glow -> glow(glow, svg);
                    case Shape.Area area -> fill(area.tint(), isHalo(before, area));
                };
                svg.append("<path ").append(fill).append(" d=\"").append(path).append("\"/>");
            }
        }
        return svg.toString();
    }

    /// Whether the first shape is just the second one with a halo, which a line around the second one replaces.
    private static boolean isHalo(Shape first, Shape second) {
        if (!(first instanceof Shape.Area halo) || !(second instanceof Shape.Area part)) {
            return false;
        }
        Bounds outer = halo.outline().bounds();
        Bounds inner = part.outline().bounds().grown(Layers.HALO);
        return halo.tint().equals(BEHIND)
                && isNear(outer.left(), inner.left())
                && isNear(outer.right(), inner.right())
                && isNear(outer.top(), inner.top())
                && isNear(outer.bottom(), inner.bottom());
    }

    private static boolean isNear(double a, double b) {
        return Math.abs(a - b) < Layers.HALO / 4;
    }

    private String fill(Tint tint, boolean hasHalo) {
        String opacity = tint.opacity() < 1 ? " fill-opacity=\"" + share(tint.opacity()) + '"' : "";
        return "class=\"" + styles.classOf(tint) + (hasHalo ? " h" : "") + '"' + opacity;
    }

    /// Writes the gradient.
    private String glow(Shape.Glow glow, StringBuilder svg) {
        String name = "g" + glows++;
        svg.append("<radialGradient id=\"").append(name).append("\" gradientUnits=\"userSpaceOnUse\" cx=\"").append(SvgPath.units(glow.x()));
        svg.append("\" cy=\"").append(SvgPath.units(glow.y())).append("\" r=\"").append(SvgPath.units(glow.radius())).append("\">");
        svg.append(stop("0", glow.opacity())).append(stop(".5", glow.opacityHalfWay())).append(stop("1", 0)).append("</radialGradient>");
        return "fill=\"url(#" + name + ")\"";
    }

    private static String stop(String offset, double opacity) {
        return "<stop class=\"g\" offset=\"" + offset + "\" stop-opacity=\"" + share(opacity) + "\"/>";
    }

    private static String share(double value) {
        long hundredths = Math.round(value * 100);
        return hundredths % 100 == 0 ? Long.toString(hundredths / 100) : String.format(Locale.ROOT, ".%02d", hundredths);
    }
}
