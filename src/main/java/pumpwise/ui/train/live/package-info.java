/// A session while it runs: its engine, cues, and spoken prompts. Nothing here knows JavaFX.
@NullMarked
package pumpwise.ui.train.live;

import org.jspecify.annotations.NullMarked;
