/// Where Pumpwise begins.
@NullMarked
package pumpwise;

import org.jspecify.annotations.NullMarked;
