package pumpwise.export.paper;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Fills the pages of a PDF file from top to bottom.
final class PdfPages {

    private final PDDocument document;
    private final PdfCanvas canvas;
    private double y = Double.POSITIVE_INFINITY;

    PdfPages(PDDocument document, PdfCanvas canvas) {
        this.document = document;
        this.canvas = canvas;
    }

    /// Adds rows that stay together on a page if they fit on one.
    void add(List<PdfRow> rows) throws IOException {
        double height = rows.stream().mapToDouble(PdfRow::height).sum();
        double bottom = canvas.bottom();
        boolean fitsOnOne = height <= bottom - PdfCanvas.MARGIN;
        if (y + height > bottom && (fitsOnOne || y > bottom / 2)) {
            begin();
        }
        for (PdfRow row : rows) {
            if (y + Math.max(row.height(), row.space()) > bottom && y > PdfCanvas.MARGIN) {
                begin();
            }
            row.painter().paint(canvas, y);
            y += row.height();
        }
    }

    private void begin() throws IOException {
        canvas.begin();
        y = PdfCanvas.MARGIN;
    }

    /// Completes the pages.
    ///
    /// @param footers the text at the foot of each page
    void finish(PageText footers) throws IOException {
        canvas.end();
        int count = document.getNumberOfPages();
        for (int at = 0; at < count; at++) {
            canvas.foot(document.getPage(at), footers.of(at + 1, count));
        }
    }

    /// A text for each page.
    @FunctionalInterface
    interface PageText {
        String of(int page, int pages);
    }
}
