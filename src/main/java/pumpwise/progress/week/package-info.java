/// How often and how much was trained, how the pump felt, and what went with a good one.
@NullMarked
package pumpwise.progress.week;

import org.jspecify.annotations.NullMarked;
