package pumpwise.export.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pumpwise.export.lettering.Lines;
import pumpwise.export.lettering.Typeface;
import pumpwise.export.lettering.Weight;

/// Paragraphs below each other in a column of a picture.
final class Paragraphs {

    private static final double LEADING = 1.28;
    private static final double ASCENT = 0.98;

    private final Map<Weight, Typeface> faces;
    private final double width;
    private final List<Line> lines = new ArrayList<>();
    private double height;

    private record Line(String text, Typeface face, double size, int color, double baseline) {}

    Paragraphs(Map<Weight, Typeface> faces, double width) {
        this.faces = faces;
        this.width = width;
    }

    /// Adds a paragraph with at most so many lines.
    Paragraphs add(String text, Weight weight, double size, int color, int most) {
        Typeface face = faces.get(weight);
        if (face == null) {
            throw new IllegalArgumentException("no typeface " + weight);
        }
        for (String line : Lines.of(text, face, size, width, most)) {
            lines.add(new Line(line, face, size, color, height + size * ASCENT));
            height += size * LEADING;
        }
        return this;
    }

    Paragraphs space(double pixels) {
        height += pixels;
        return this;
    }

    double height() {
        return height;
    }

    void paint(Canvas canvas, double x, double y) {
        for (Line line : lines) {
            canvas.fill(line.face().outline(line.text(), line.size(), x, y + line.baseline()), line.color());
        }
    }
}
