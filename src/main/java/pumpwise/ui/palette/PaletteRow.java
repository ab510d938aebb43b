package pumpwise.ui.palette;

import pumpwise.catalog.Exercise;

/// A row of the palette.
sealed interface PaletteRow {

    /// Says why the exercises below it are there.
    record Heading(String text) implements PaletteRow {}

    /// An exercise that can be chosen.
    record Hit(Exercise exercise) implements PaletteRow {}
}
