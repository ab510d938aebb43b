/// Session plans: routines compiled into a flat list of steps, and their statistics.
@NullMarked
package pumpwise.session.plan;

import org.jspecify.annotations.NullMarked;
