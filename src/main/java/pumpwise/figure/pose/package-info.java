/// Poses of the trunk and the limbs, in centimeters and degrees.
@NullMarked
package pumpwise.figure.pose;

import org.jspecify.annotations.NullMarked;
