/// The JavaFX application: its start, its wiring, and the data it reads first.
@NullMarked
package pumpwise.ui;

import org.jspecify.annotations.NullMarked;
