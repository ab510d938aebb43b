/// The card for importing a log: its preview, and the names to decide.
@NullMarked
package pumpwise.ui.progress.imports;

import org.jspecify.annotations.NullMarked;
