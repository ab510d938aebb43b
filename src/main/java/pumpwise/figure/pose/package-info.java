/// Poses: what trunk and limbs do, in centimeters and degrees.
@NullMarked
package pumpwise.figure.pose;

import org.jspecify.annotations.NullMarked;
