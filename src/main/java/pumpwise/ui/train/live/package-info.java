/// A running session with its engine, cues, and announcements. Independent of JavaFX.
@NullMarked
package pumpwise.ui.train.live;

import org.jspecify.annotations.NullMarked;
