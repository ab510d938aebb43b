package pumpwise.export.lettering;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.Map;

/// Text in the fonts of the system, with ligatures and from right to left where the script demands it. What no font can
/// draw becomes a box for each character.
final class SystemLettering {

    private static final float SIZE = 100;
    private static final double BOX = 0.6;
    private static final double BOX_HEIGHT = 0.7;
    private static final double LINE = 0.05;
    private static final double MARGIN = 0.06;

    private final int style;
    private final Map<String, Lettered> done = new HashMap<>();

    /// A text with letters of the size 1.
    private record Lettered(Shape outline, double width) {}

    SystemLettering(boolean isBold) {
        style = isBold ? Font.BOLD : Font.PLAIN;
    }

    double width(String text) {
        return of(text).width();
    }

    Shape outline(String text) {
        return of(text).outline();
    }

    private Lettered of(String text) {
        return done.computeIfAbsent(text, this::letter);
    }

    private Lettered letter(String text) {
        try {
            Font font = new Font(Font.SANS_SERIF, style, 1).deriveFont(SIZE);
            return font.canDisplayUpTo(text) < 0 ? drawn(text, font) : parts(text, font);
        } catch (RuntimeException | InternalError | UnsatisfiedLinkError e) {
            // A system without any font.
            return boxes(text);
        }
    }

    private static Lettered drawn(String text, Font font) {
        TextLayout layout = new TextLayout(text, font, new FontRenderContext(null, true, true));
        Shape outline = layout.getOutline(AffineTransform.getScaleInstance(1 / SIZE, 1 / SIZE));
        // A font with colored pictures for emoji has no outlines.
        return outline.getBounds2D().isEmpty() && !text.isBlank() ? boxes(text) : new Lettered(outline, layout.getAdvance() / SIZE);
    }

    /// The parts that the font can and cannot draw.
    private static Lettered parts(String text, Font font) {
        Path2D all = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double pen = 0;
        int start = 0;
        while (start < text.length()) {
            boolean canDraw = font.canDisplay(text.codePointAt(start));
            int end = start;
            while (end < text.length() && font.canDisplay(text.codePointAt(end)) == canDraw) {
                end += Character.charCount(text.codePointAt(end));
            }
            String part = text.substring(start, end);
            Lettered lettered = canDraw ? drawn(part, font) : boxes(part);
            all.append(AffineTransform.getTranslateInstance(pen, 0).createTransformedShape(lettered.outline()), false);
            pen += lettered.width();
            start = end;
        }
        return new Lettered(all, pen);
    }

    private static Lettered boxes(String text) {
        Path2D boxes = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double pen = 0;
        for (int character : text.codePoints().toArray()) {
            if (Character.getType(character) == Character.FORMAT || Character.getType(character) == Character.NON_SPACING_MARK) {
                continue;
            }
            if (!Character.isWhitespace(character)) {
                addBox(boxes, pen + MARGIN, BOX - 2 * MARGIN);
            }
            pen += BOX;
        }
        return new Lettered(boxes, pen);
    }

    /// The frame of a box: outside clockwise, inside counterclockwise.
    private static void addBox(Path2D boxes, double x, double width) {
        boxes.append(new Rectangle2D.Double(x, -BOX_HEIGHT, width, BOX_HEIGHT), false);
        double left = x + LINE;
        double right = x + width - LINE;
        boxes.moveTo(left, -LINE);
        boxes.lineTo(right, -LINE);
        boxes.lineTo(right, LINE - BOX_HEIGHT);
        boxes.lineTo(left, LINE - BOX_HEIGHT);
        boxes.closePath();
    }
}
