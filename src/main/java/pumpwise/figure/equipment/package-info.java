/// How equipment is drawn.
@NullMarked
package pumpwise.figure.equipment;

import org.jspecify.annotations.NullMarked;
