package pumpwise.ui.figure;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.RadialGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.FillRule;
import pumpwise.figure.shape.Bounds;
import pumpwise.figure.shape.Outline;
import pumpwise.figure.shape.Placement;
import pumpwise.figure.shape.Role;
import pumpwise.figure.shape.Shape;

/// Paints the shapes of a figure.
final class FigurePainter {

    private final GraphicsContext graphics;
    private final FigureColors colors;

    FigurePainter(GraphicsContext graphics, FigureColors colors) {
        this.graphics = graphics;
        this.colors = colors;
    }

    /// Paints shapes into a part of the canvas.
    ///
    /// @param frame the bounds of the shapes
    void paint(List<Shape> shapes, Bounds frame, double x, double y, double width, double height) {
        Placement placement = Placement.of(frame, x, y, width, height);
        graphics.save();
        graphics.translate(placement.x(), placement.y());
        graphics.scale(placement.scale(), placement.scale());
        graphics.setFillRule(FillRule.NON_ZERO);
        for (Shape shape : shapes) {
            switch (shape) {
                case Shape.Area area -> graphics.setFill(colors.of(area.tint()));
                case Shape.Glow glow -> graphics.setFill(gradient(glow));
            }
            fill(shape.outline());
        }
        graphics.restore();
    }

    private RadialGradient gradient(Shape.Glow glow) {
        Color accent = colors.of(Role.ACCENT);
        return new RadialGradient(
                0,
                0,
                glow.x(),
                glow.y(),
                glow.radius(),
                false,
                CycleMethod.NO_CYCLE,
                new Stop(0, accent.deriveColor(0, 1, 1, glow.opacity())),
                new Stop(0.5, accent.deriveColor(0, 1, 1, glow.opacityHalfWay())),
                new Stop(1, accent.deriveColor(0, 1, 1, 0)));
    }

    private void fill(Outline outline) {
        graphics.beginPath();
        for (double[] polygon : outline.polygons()) {
            graphics.moveTo(polygon[0], polygon[1]);
            for (int index = 2; index < polygon.length; index += 2) {
                graphics.lineTo(polygon[index], polygon[index + 1]);
            }
            graphics.closePath();
        }
        graphics.fill();
    }
}
