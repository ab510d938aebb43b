package pumpwise.export.paper;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.jspecify.annotations.Nullable;
import pumpwise.export.lettering.Lines;
import pumpwise.export.lettering.Weight;

/// Makes rows of text for the pages of a PDF file. An element of the structure begins with its first line that is drawn.
final class PdfText {

    private static final double LEADING = 1.3;
    private static final double ASCENT = 1.0;

    private final PdfCanvas canvas;
    private final PdfType type;

    PdfText(PdfCanvas canvas, PdfType type) {
        this.canvas = canvas;
        this.type = type;
    }

    /// The element of several lines.
    private final class Element {
        private final String tag;
        private final String text;
        private @Nullable PDStructureElement made;

        Element(String tag, String text) {
            this.tag = tag;
            this.text = text;
        }

        PDStructureElement get() {
            if (made == null) {
                made = canvas.tags().add(tag);
                // Text from right to left is drawn in another order than it is read.
                if (Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
                    made.setActualText(text);
                }
            }
            return made;
        }
    }

    /// The lines of a text.
    ///
    /// @param tag of the element, such as `P`
    /// @param indent from the left margin
    List<PdfRow> rows(String tag, String text, Weight weight, double size, int color, double indent) {
        return rows(tag, text, weight, size, color, indent, 0);
    }

    /// The lines of a text.
    ///
    /// @param tag of the element, such as `P`
    /// @param indent from the left margin
    /// @param room left free on the right
    List<PdfRow> rows(String tag, String text, Weight weight, double size, int color, double indent, double room) {
        Element element = new Element(tag, text);
        List<PdfRow> rows = new ArrayList<>();
        for (String line : Lines.of(text, type.face(weight), size, canvas.width() - indent - room, Integer.MAX_VALUE)) {
            rows.add(PdfRow.of(
                    size * LEADING,
                    (on, y) -> on.text(element.get(), line, weight, size, color, PdfCanvas.MARGIN + indent, y + size * ASCENT)));
        }
        return rows;
    }

    /// A label with a line to write on.
    List<PdfRow> withLine(String label, double size, double length) {
        double width = width(label, size);
        return List.of(PdfRow.of(size * LEADING + 4, (on, y) -> {
            double baseline = y + size * ASCENT + 2;
            on.text(on.tags().add("P"), label, Weight.REGULAR, size, PdfCanvas.GRAY, PdfCanvas.MARGIN, baseline);
            on.line(PdfCanvas.MARGIN + width + 6, baseline + 2, length, 0.7);
        }));
    }

    double width(String text, double size) {
        return type.face(Weight.REGULAR).width(text, size);
    }
}
