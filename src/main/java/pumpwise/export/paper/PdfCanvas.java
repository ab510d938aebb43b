package pumpwise.export.paper;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.jspecify.annotations.Nullable;
import pumpwise.export.lettering.Weight;

/// The current page of a PDF file. What is drawn is either tagged or marked as decoration.
final class PdfCanvas {

    /// The space on all sides.
    static final double MARGIN = 40;

    static final int INK = 0x241E1A;
    static final int GRAY = 0x5E544D;
    private static final double FOOTER = 9;

    private final PDDocument document;
    private final PDRectangle size;
    private final PdfType type;
    private final PdfTags tags = new PdfTags();
    private final PdfFigure figures;
    private @Nullable PDPage page;
    private @Nullable PDPageContentStream stream;

    PdfCanvas(PDDocument document, PaperSize paper, PdfType type) {
        this.document = document;
        this.type = type;
        size = paper.rectangle();
        figures = new PdfFigure(document);
    }

    /// The width between the margins.
    double width() {
        return size.getWidth() - 2 * MARGIN;
    }

    /// Where the content of a page ends, from the top.
    double bottom() {
        return size.getHeight() - MARGIN - FOOTER;
    }

    PdfTags tags() {
        return tags;
    }

    PdfFigure figures() {
        return figures;
    }

    /// Begins the next page.
    void begin() throws IOException {
        end();
        PDPage next = new PDPage(size);
        // The order of the tab key is also that of the structure.
        next.getCOSObject().setName("Tabs", "S");
        document.addPage(next);
        page = next;
        stream = new PDPageContentStream(document, next);
    }

    /// Completes the last page.
    void end() throws IOException {
        if (stream != null) {
            stream.close();
        }
    }

    private PDPageContentStream stream() {
        if (stream == null) {
            throw new IllegalStateException("no page");
        }
        return stream;
    }

    /// The distance from the bottom of the page.
    private double up(double down) {
        return size.getHeight() - down;
    }

    /// Draws tagged text.
    ///
    /// @param baseline from the top of the page
    void text(PDStructureElement element, String text, Weight weight, double points, int color, double x, double baseline)
            throws IOException {
        mark(element, () -> {
            PdfFigure.color(stream(), color);
            type.show(stream(), text, weight, points, x, up(baseline));
        });
    }

    /// Draws something.
    @FunctionalInterface
    interface Drawing {
        void draw() throws IOException;
    }

    /// Draws the content of an element.
    void mark(PDStructureElement element, Drawing content) throws IOException {
        if (page == null) {
            throw new IllegalStateException("no page");
        }
        int id = tags.mark(page, element);
        stream().beginMarkedContent(COSName.getPDFName(element.getStructureType()), id);
        content.draw();
        stream().endMarkedContent();
    }

    private void decorate(Drawing content) throws IOException {
        stream().beginMarkedContent(COSName.ARTIFACT);
        content.draw();
        stream().endMarkedContent();
    }

    /// A box to tick.
    ///
    /// @param isOptional dashed
    void box(double x, double top, double width, boolean isOptional) throws IOException {
        decorate(() -> {
            stream().saveGraphicsState();
            stream().setStrokingColor(0.14f, 0.12f, 0.1f);
            stream().setLineWidth(1.2f);
            if (isOptional) {
                stream().setLineDashPattern(new float[] {2.4f, 1.8f}, 0);
            }
            stream().addRect((float) x, (float) up(top + width), (float) width, (float) width);
            stream().stroke();
            stream().restoreGraphicsState();
        });
    }

    /// A line to write on, or between parts.
    void line(double x, double down, double width, double thickness) throws IOException {
        decorate(() -> {
            stream().setStrokingColor(0.45f, 0.41f, 0.38f);
            stream().setLineWidth((float) thickness);
            stream().moveTo((float) x, (float) up(down));
            stream().lineTo((float) (x + width), (float) up(down));
            stream().stroke();
        });
    }

    /// A vertical bar.
    void bar(double x, double top, double height) throws IOException {
        decorate(() -> {
            PdfFigure.color(stream(), GRAY);
            stream().addRect((float) x, (float) up(top + height), 2, (float) height);
            stream().fill();
        });
    }

    /// Draws into the current page.
    void draw(DrawingOn content) throws IOException {
        content.draw(stream());
    }

    /// Draws something into a page.
    @FunctionalInterface
    interface DrawingOn {
        void draw(PDPageContentStream page) throws IOException;
    }

    /// The distance from the bottom of the page.
    double fromBottom(double down) {
        return up(down);
    }

    /// Adds a text at the foot of a page that is complete.
    void foot(PDPage of, String text) throws IOException {
        double x = MARGIN + (width() - type.face(Weight.REGULAR).width(text, FOOTER)) / 2;
        try (PDPageContentStream foot =
                new PDPageContentStream(document, of, PDPageContentStream.AppendMode.APPEND, true, true)) {
            foot.beginMarkedContent(COSName.ARTIFACT);
            PdfFigure.color(foot, GRAY);
            type.show(foot, text, Weight.REGULAR, FOOTER, x, up(size.getHeight() - MARGIN / 2 - 4));
            foot.endMarkedContent();
        }
    }
}
