/// The way in.
@NullMarked
package pumpwise;

import org.jspecify.annotations.NullMarked;
