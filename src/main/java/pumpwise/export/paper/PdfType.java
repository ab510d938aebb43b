package pumpwise.export.paper;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.text.Bidi;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.jspecify.annotations.Nullable;
import pumpwise.export.lettering.Piece;
import pumpwise.export.lettering.Typeface;
import pumpwise.export.lettering.Weight;

/// The fonts of a PDF file, and text in them.
final class PdfType {

    private static final float USUAL_SCALING = 100;

    private final PDDocument document;
    private final Map<Weight, Typeface> faces = Typeface.all();
    private final Map<Weight, PDType0Font> fonts = new EnumMap<>(Weight.class);
    private final TrueTypeFont regular;
    private @Nullable SearchableFont searchable;

    PdfType(PDDocument document) throws IOException {
        this.document = document;
        for (Weight weight : Weight.values()) {
            fonts.put(weight, PDType0Font.load(document, open(weight), true));
        }
        regular = open(Weight.REGULAR);
    }

    /// Without ligatures, so that every letter of a text is found by a search.
    private static TrueTypeFont open(Weight weight) {
        TrueTypeFont font = Typeface.open(weight);
        font.setEnableGsub(false);
        return font;
    }

    Typeface face(Weight weight) {
        Typeface face = faces.get(weight);
        if (face == null) {
            throw new IllegalArgumentException("no typeface " + weight);
        }
        return face;
    }

    /// Draws a text.
    ///
    /// @param y of the baseline, up
    void show(PDPageContentStream page, String text, Weight weight, double size, double x, double y) throws IOException {
        double pen = x;
        // Both spaces have one shape, and a search for words expects the usual one.
        for (Piece piece : face(weight).pieces(text.replace('\u00a0', ' '))) {
            double width = face(weight).width(piece.text(), size);
            if (piece.isOwn()) {
                page.beginText();
                page.setFont(fonts.get(weight), (float) size);
                page.newLineAtOffset((float) pen, (float) y);
                page.showText(piece.text());
                page.endText();
            } else {
                fill(page, face(weight).outlineOfOthers(piece, size, pen, 0), y);
                showUnseen(page, piece.text(), size, width, pen, y);
            }
            pen += width;
        }
    }

    private void showUnseen(PDPageContentStream page, String text, double size, double width, double x, double y)
            throws IOException {
        SearchableFont font = searchable == null ? SearchableFont.in(document, regular) : searchable;
        searchable = font;
        page.beginText();
        page.setFont(font, (float) size);
        page.setRenderingMode(RenderingMode.NEITHER);
        page.setHorizontalScaling((float) (USUAL_SCALING * width / (SearchableFont.width(text) * size)));
        page.newLineAtOffset((float) x, (float) y);
        page.showText(inVisualOrder(text));
        page.setRenderingMode(RenderingMode.FILL);
        page.setHorizontalScaling(USUAL_SCALING);
        page.endText();
    }

    /// Readers of PDF files expect text from right to left as it is seen, and turn it around.
    private static String inVisualOrder(String text) {
        if (!Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
            return text;
        }
        Bidi order = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        Integer[] runs = new Integer[order.getRunCount()];
        byte[] levels = new byte[runs.length];
        for (int run = 0; run < runs.length; run++) {
            runs[run] = run;
            levels[run] = (byte) order.getRunLevel(run);
        }
        Bidi.reorderVisually(levels, 0, runs, 0, runs.length);
        StringBuilder visual = new StringBuilder();
        for (int run : runs) {
            String part = text.substring(order.getRunStart(run), order.getRunLimit(run));
            visual.append(order.getRunLevel(run) % 2 == 0 ? part : new StringBuilder(part).reverse());
        }
        return visual.toString();
    }

    private static void fill(PDPageContentStream page, Shape shape, double y) throws IOException {
        double[] at = new double[6];
        double fromX = 0;
        double fromY = 0;
        boolean isEmpty = true;
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> page.moveTo((float) at[0], (float) (y - at[1]));
                case PathIterator.SEG_LINETO -> page.lineTo((float) at[0], (float) (y - at[1]));
                case PathIterator.SEG_QUADTO -> page.curveTo(
                        (float) (fromX + 2 * (at[0] - fromX) / 3),
                        (float) (y - (fromY + 2 * (at[1] - fromY) / 3)),
                        (float) (at[2] + 2 * (at[0] - at[2]) / 3),
                        (float) (y - (at[3] + 2 * (at[1] - at[3]) / 3)),
                        (float) at[2],
                        (float) (y - at[3]));
                case PathIterator.SEG_CUBICTO -> page.curveTo(
                        (float) at[0], (float) (y - at[1]), (float) at[2], (float) (y - at[3]), (float) at[4], (float) (y - at[5]));
                default -> page.closePath();
            }
            int last = switch (path.currentSegment(at)) {
                case PathIterator.SEG_QUADTO -> 2;
                case PathIterator.SEG_CUBICTO -> 4;
                default -> 0;
            };
            if (path.currentSegment(at) != PathIterator.SEG_CLOSE) {
                fromX = at[last];
                fromY = at[last + 1];
            }
            isEmpty = false;
        }
        if (!isEmpty) {
            page.fill();
        }
    }

    /// Completes the fonts.
    void finish() throws IOException {
        if (searchable != null) {
            searchable.finish();
        }
    }
}
