/// The window.
@NullMarked
package pumpwise.ui;

import org.jspecify.annotations.NullMarked;
