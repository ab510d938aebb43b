/// What makes a set or a session better than another.
@NullMarked
package pumpwise.progress.compare;

import org.jspecify.annotations.NullMarked;
