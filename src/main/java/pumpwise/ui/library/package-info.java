/// The Library screen: all exercises to look at, and a person's own to make, change, import and delete.
@NullMarked
package pumpwise.ui.library;

import org.jspecify.annotations.NullMarked;
