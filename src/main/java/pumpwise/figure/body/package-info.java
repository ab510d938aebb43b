/// The skeleton: joints and bones, worked out from a pose.
@NullMarked
package pumpwise.figure.body;

import org.jspecify.annotations.NullMarked;
