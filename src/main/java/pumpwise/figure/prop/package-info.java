/// The equipment of a figure, as values.
@NullMarked
package pumpwise.figure.prop;

import org.jspecify.annotations.NullMarked;
