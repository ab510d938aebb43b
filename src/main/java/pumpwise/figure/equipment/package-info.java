/// The drawing of equipment.
@NullMarked
package pumpwise.figure.equipment;

import org.jspecify.annotations.NullMarked;
