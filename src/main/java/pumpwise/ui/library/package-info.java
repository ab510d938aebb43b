/// The Library screen: all exercises, and creating, changing, importing, and deleting the user's own.
@NullMarked
package pumpwise.ui.library;

import org.jspecify.annotations.NullMarked;
