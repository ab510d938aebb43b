/// Charts over time: what they show, where everything of it goes, and how it is drawn.
@NullMarked
package pumpwise.ui.progress.plot;

import org.jspecify.annotations.NullMarked;
