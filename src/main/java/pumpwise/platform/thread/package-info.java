/// The program's threads.
@NullMarked
package pumpwise.platform.thread;

import org.jspecify.annotations.NullMarked;
