/// The exercises people choose from: what they are, which muscles they work and how a repetition of
/// them goes. The lowest room; it knows nothing of routines, files or screens.
@NullMarked
package pumpwise.catalog;

import org.jspecify.annotations.NullMarked;
