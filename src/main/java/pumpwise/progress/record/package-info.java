/// The best that was ever done of an exercise.
@NullMarked
package pumpwise.progress.record;

import org.jspecify.annotations.NullMarked;
