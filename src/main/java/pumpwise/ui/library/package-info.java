/// The Library screen: all exercises, and creating, changing, importing, and deleting custom ones.
@NullMarked
package pumpwise.ui.library;

import org.jspecify.annotations.NullMarked;
