package pumpwise.export.paper;

import java.io.IOException;

/// A part of a page over its whole width, which is never broken.
///
/// @param height in points
/// @param space how much must be left on the page; more than the height if what follows belongs to it
/// @param painter draws it
record PdfRow(double height, double space, Painter painter) {

    /// Draws a row.
    @FunctionalInterface
    interface Painter {
        /// Draws the row.
        ///
        /// @param y its top, from the top of the page
        void paint(PdfCanvas canvas, double y) throws IOException;
    }

    static PdfRow of(double height, Painter painter) {
        return new PdfRow(height, height, painter);
    }

    static PdfRow space(double height) {
        return of(height, (_, _) -> {});
    }
}
