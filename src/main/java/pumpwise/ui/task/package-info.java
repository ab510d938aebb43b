/// Slow work off the UI thread: tasks, and the executors that run them.
@NullMarked
package pumpwise.ui.task;

import org.jspecify.annotations.NullMarked;
