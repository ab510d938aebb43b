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
        /// Paints the row.
        ///
        /// @param y its top
        void paint(Canvas canvas, double y);
    }

    static PictureRow space(double height) {
        return new PictureRow(height, (_, _) -> {});
    }
}
