/// Routines: what is to be done, how often and with which rests. Values only; every edit returns a new
/// routine.
@NullMarked
package pumpwise.routine;

import org.jspecify.annotations.NullMarked;
