/// The picture of the window with which the program starts.
@NullMarked
package pumpwise.storage.opening;

import org.jspecify.annotations.NullMarked;
