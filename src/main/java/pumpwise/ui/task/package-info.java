/// Work off the window's thread: tasks, and who runs them.
@NullMarked
package pumpwise.ui.task;

import org.jspecify.annotations.NullMarked;
