/// The calendar of History.
@NullMarked
package pumpwise.ui.progress.history.calendar;

import org.jspecify.annotations.NullMarked;
