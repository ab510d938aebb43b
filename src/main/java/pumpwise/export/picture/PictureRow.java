package pumpwise.export.picture;

/// A part of a picture over its whole width.
///
/// @param height in pixels
/// @param painter paints it
record PictureRow(double height, Painter painter) {

    /// Paints a row.
    @FunctionalInterface
    interface Painter {
        /// Paints the row.
        ///
        /// @param y the top of the row
        void paint(Canvas canvas, double y);
    }

    static PictureRow space(double height) {
        return new PictureRow(height, (_, _) -> {});
    }
}
