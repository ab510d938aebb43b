/// What to do next: the load and the reps to aim at, with the reason.
@NullMarked
package pumpwise.progress.next;

import org.jspecify.annotations.NullMarked;
