/// The skeleton: joints and bones, calculated from a pose.
@NullMarked
package pumpwise.figure.body;

import org.jspecify.annotations.NullMarked;
