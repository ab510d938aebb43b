/// The Settings screen.
@NullMarked
package pumpwise.ui.settings;

import org.jspecify.annotations.NullMarked;
