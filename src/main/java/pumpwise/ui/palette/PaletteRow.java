package pumpwise.ui.palette;

import pumpwise.catalog.Exercise;

/// A row of the palette.
sealed interface PaletteRow {

    /// A heading that says why the exercises below it are shown.
    record Heading(String text) implements PaletteRow {}

    /// An exercise that can be chosen.
    ///
    /// @param query the matching search text, which is highlighted in its name
    record Hit(Exercise exercise, String query) implements PaletteRow {}
}
