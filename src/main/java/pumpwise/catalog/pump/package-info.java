/// What exercises do for the pump.
@NullMarked
package pumpwise.catalog.pump;

import org.jspecify.annotations.NullMarked;
