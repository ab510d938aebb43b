/// Reads routines from pictures, with limits, because pictures come from strangers.
@NullMarked
package pumpwise.importing.picture;

import org.jspecify.annotations.NullMarked;
