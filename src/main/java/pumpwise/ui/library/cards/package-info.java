/// The exercises as cards with figures: search, filters, and the grid.
@NullMarked
package pumpwise.ui.library.cards;

import org.jspecify.annotations.NullMarked;
