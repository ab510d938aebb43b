/// Days and weeks of sessions.
@NullMarked
package pumpwise.progress.calendar;

import org.jspecify.annotations.NullMarked;
